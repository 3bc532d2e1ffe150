package org.minbar.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.minbar.search.KeynessAnswer.KeyWord;
import org.minbar.search.KeynessAnswer.Size;
import org.minbar.search.KeynessAnswer.Use;
import org.minbar.stats.Contingency;
import org.minbar.stats.Dispersion;
import org.minbar.stats.FalseDiscovery;
import org.minbar.stats.Interval;
import org.minbar.stats.Keyness;
import org.minbar.stats.Resamples;
import org.minbar.stats.SampleSize;

/**
 * From counts of words to key words, the same for every engine: first all words are ranked by their
 * totals, then those listed are measured by their counts in each statement.
 */
public final class KeyWords {

  private static final double CONFIDENCE = 0.95;
  private static final double ALPHA = 0.05;

  /** How often statements are drawn anew: as often as this many draws of one allow. */
  private static final int DRAWS = 10_000_000;

  private static final int MOST_SAMPLES = 1000;
  private static final int FEWEST_SAMPLES = 200;

  private final long[] targetWords;
  private final long[] referenceWords;
  private final Resamples targetDrawn;
  private final Resamples referenceDrawn;
  private final List<Ranked> listed = new ArrayList<>();
  private final int tested;

  /** A word and how often it stands in the statements of each side. */
  public record Tally(String key, long target, long reference) {}

  /** A tally with its log-likelihood and chances. */
  private record Ranked(Tally tally, double logLikelihood, double chance, double adjusted) {}

  /**
   * Ranks all words.
   *
   * @param targetWords how many words each statement of the target has, by date (undated last),
   *     then id
   * @param referenceWords the same of the reference
   * @param tallies all words of both, in any order
   */
  public KeyWords(
      KeynessRequest request,
      long[] targetWords,
      long[] referenceWords,
      Collection<Tally> tallies) {
    this.targetWords = targetWords.clone();
    this.referenceWords = referenceWords.clone();
    List<Tally> frequent =
        tallies.stream()
            .filter(each -> each.target() + each.reference() >= request.minimum())
            .toList();
    this.tested = frequent.size();
    double[] likelihoods = frequent.stream().mapToDouble(this::logLikelihood).toArray();
    double[] chances = new double[tested];
    for (int i = 0; i < tested; i++) {
      chances[i] = Keyness.pValue(likelihoods[i]);
    }
    double[] adjusted = FalseDiscovery.adjust(chances);
    IntStream.range(0, tested)
        .mapToObj(i -> new Ranked(frequent.get(i), likelihoods[i], chances[i], adjusted[i]))
        .sorted(
            Comparator.comparingDouble(Ranked::logLikelihood)
                .reversed()
                .thenComparing(ranked -> ranked.tally().key()))
        .limit(request.size())
        .forEach(listed::add);
    int samples = samples(Math.max(targetWords.length, referenceWords.length));
    this.targetDrawn = Resamples.of(targetWords, samples, request.seed());
    this.referenceDrawn = Resamples.of(referenceWords, samples, ~request.seed());
  }

  /** How often so many statements are drawn anew, so that it takes bounded time. */
  static int samples(int statements) {
    return Math.clamp(DRAWS / Math.max(1, statements), FEWEST_SAMPLES, MOST_SAMPLES);
  }

  private double logLikelihood(Tally tally) {
    return Keyness.logLikelihood(
        tally.target(), sum(targetWords), tally.reference(), sum(referenceWords));
  }

  /**
   * How often a word stands in each statement of either side, in the order of their words, and how
   * it is written in the first one.
   */
  public static final class Counts {

    private final long[] target;
    private final long[] reference;
    private final String form;

    /**
     * One count for each statement, in that order.
     *
     * @param form as in {@link KeyWord}
     */
    public Counts(long[] target, long[] reference, String form) {
      this.target = target.clone();
      this.reference = reference.clone();
      this.form = form;
    }
  }

  /** Reads the counts of a word. */
  @FunctionalInterface
  public interface Counter<E extends Exception> {
    /** Called once for each word listed. */
    Counts count(String key) throws E;
  }

  /** The answer, with the counts of the words listed. */
  public <E extends Exception> KeynessAnswer answer(Snapshot snapshot, Counter<E> counter)
      throws E {
    return answer(snapshot, counter, Deadline.NONE);
  }

  /** The answer with the words that were measured in time, the surest first. */
  public <E extends Exception> KeynessAnswer answer(
      Snapshot snapshot, Counter<E> counter, Deadline deadline) throws E {
    List<KeyWord> words = new ArrayList<>();
    for (Ranked ranked : listed) {
      if (deadline.isOver()) {
        break;
      }
      words.add(measure(ranked, counter.count(ranked.tally().key())));
    }
    return new KeynessAnswer(
        snapshot,
        new Size(targetWords.length, sum(targetWords)),
        new Size(referenceWords.length, sum(referenceWords)),
        tested,
        words,
        words.size() == listed.size()
            ? Optional.empty()
            : Optional.of("words measured: " + words.size() + " of " + listed.size()));
  }

  private KeyWord measure(Ranked ranked, Counts counts) {
    long target = ranked.tally().target();
    long reference = ranked.tally().reference();
    long targetSize = sum(targetWords);
    long referenceSize = sum(referenceWords);
    Use inTarget = use(counts.target, targetWords);
    Use inReference = use(counts.reference, referenceWords);
    boolean tooSmall =
        SampleSize.isTooSmall(
            Contingency.ofCorpora(target, targetSize, reference, referenceSize),
            targetWords.length,
            referenceWords.length,
            inTarget.statements() + inReference.statements());
    Interval logRatio =
        tooSmall
            ? Interval.UNKNOWN
            : targetDrawn.logRatio(counts.target, referenceDrawn, counts.reference, CONFIDENCE);
    return new KeyWord(
        ranked.tally().key(),
        counts.form,
        inTarget,
        inReference,
        ranked.logLikelihood(),
        ranked.chance(),
        ranked.adjusted(),
        Keyness.logRatio(
            (double) target, (double) targetSize, (double) reference, (double) referenceSize),
        logRatio,
        targetSize == 0 || referenceSize == 0
            ? Double.NaN
            : Keyness.percentDifference(
                (double) target, (double) targetSize, (double) reference, (double) referenceSize),
        Keyness.percentDifference(logRatio),
        tooSmall,
        SampleSize.isSignificant(tooSmall, ranked.adjusted(), logRatio, ALPHA));
  }

  private static Use use(long[] counts, long[] words) {
    int with = (int) LongStream.of(counts).filter(count -> count > 0).count();
    return new Use(sum(counts), with, with == 0 ? Double.NaN : Dispersion.dp(counts, words));
  }

  private static long sum(long[] counts) {
    return LongStream.of(counts).sum();
  }
}
