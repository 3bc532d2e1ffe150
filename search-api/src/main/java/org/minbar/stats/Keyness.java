package org.minbar.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much more, or less, a word is used in a target than in a reference corpus.
 *
 * <p>Parameters throughout: {@code target} and {@code reference} are how often the word stands in
 * each, {@code targetWords} and {@code referenceWords} how many words each has. With an empty
 * corpus there is nothing to compare: the answer is NaN.
 */
public final class Keyness {

  /** What a count of 0 is taken for in ratios: half an occurrence. */
  public static final double NOTHING = 0.5;

  private static final ChiSquaredDistribution CHI_SQUARED = ChiSquaredDistribution.of(1);

  private Keyness() {}

  /**
   * Log-likelihood of the word's two counts, G² = 2 (a ln(a/E₁) + b ln(b/E₂)) with E₁ =
   * c(a+b)/(c+d) and E₂ = d(a+b)/(c+d); 0 for equal rates, ≥ 0.
   *
   * <p>Rayson and Garside (2000), Comparing corpora using frequency profiling. It leaves out the
   * cells of the other words, which for a rare word change nothing; {@link
   * Association#logLikelihood} has all four.
   */
  public static double logLikelihood(
      long target, long targetWords, long reference, long referenceWords) {
    if (targetWords == 0 || referenceWords == 0) {
      return Double.NaN;
    }
    double share = ((double) target + reference) / ((double) targetWords + referenceWords);
    double sum =
        Association.term(target, targetWords * share)
            + Association.term(reference, referenceWords * share);
    return Math.max(0, 2 * sum);
  }

  /**
   * The chance of a log-likelihood at least as great if there were no difference: the upper tail of
   * χ² with one degree of freedom. It takes words for independent, which those of one document are
   * not: read it only with {@link #logRatio} and its interval over documents.
   */
  public static double pValue(double logLikelihood) {
    return Double.isNaN(logLikelihood)
        ? Double.NaN
        : CHI_SQUARED.survivalProbability(Math.max(0, logLikelihood));
  }

  /**
   * %DIFF = 100 (r₁ − r₂) / r₂ of the rates: 0 for none, 100 for twice as often, −100 for never. A
   * reference count of 0 is taken for {@value #NOTHING}.
   *
   * <p>Gabrielatos and Marchi (2012), Keyness: appropriate metrics and practical issues, CADS;
   * there a 0 is taken for 10⁻¹⁸, which ranks every absent word alike.
   */
  public static double percentDifference(
      double target, double targetWords, double reference, double referenceWords) {
    double referenceRate = atLeastHalf(reference) / referenceWords;
    return 100 * (target / targetWords - referenceRate) / referenceRate;
  }

  /**
   * Log ratio log₂(r₁/r₂) of the rates, in doublings; 0 for equal rates, and 0 if the word stands
   * in neither. A count of 0 is taken for {@value #NOTHING}.
   *
   * <p>Hardie (2014), Log ratio: an informal introduction, CASS.
   */
  public static double logRatio(
      double target, double targetWords, double reference, double referenceWords) {
    if (targetWords == 0 || referenceWords == 0) {
      return Double.NaN;
    } else if (target == 0 && reference == 0) {
      return 0;
    }
    return Association.log2(
        atLeastHalf(target) / targetWords / (atLeastHalf(reference) / referenceWords));
  }

  private static double atLeastHalf(double count) {
    return count == 0 ? NOTHING : count;
  }

  /**
   * The interval of {@link #percentDifference} that belongs to one of {@link #logRatio} (see {@link
   * Resamples#logRatio}): its ends on the other scale, 100 (2^x − 1).
   */
  public static Interval percentDifference(Interval logRatio) {
    return new Interval(
        100 * (Math.pow(2, logRatio.low()) - 1), 100 * (Math.pow(2, logRatio.high()) - 1));
  }
}
