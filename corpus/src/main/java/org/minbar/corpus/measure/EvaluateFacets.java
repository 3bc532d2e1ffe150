package org.minbar.corpus.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.measure.Bootstrap.Interval;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Prints how often the facts of annotated texts are right (precision, recall and F1 of each
 * dimension, with the intervals of a {@link Bootstrap} over texts), whether every quote stands at
 * its span, how fast the texts were read, and every error with the words around it.
 */
public final class EvaluateFacets {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(2000, 20170123L);
  private static final double NANOS = 1e9;
  private static final double WARM_SECONDS = 2;
  private static final double TIMED_SECONDS = 3;

  private final Vocabularies vocabularies;
  private final FactExtractor extractor;

  /** An evaluation of the facts that these vocabularies give. */
  EvaluateFacets(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    this.extractor = new FactExtractor(vocabularies);
  }

  /** Arguments: files of annotated texts ({@link AnnotationFile}). */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      throw new IllegalArgumentException("name the files to evaluate, for example news_gold.jsonl");
    }
    String folder =
        Optional.ofNullable(System.getenv("MINBAR_VOCABULARY")).orElse("corpus/vocabulary");
    EvaluateFacets evaluate = new EvaluateFacets(Vocabularies.load(Path.of(folder)));
    // Processor time: the wall clock would also count what else the machine does.
    LongSupplier nanos = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    for (String arg : args) {
      List<AnnotatedText> texts = AnnotationFile.read(Path.of(arg), evaluate.vocabularies);
      out.println(arg + ": " + texts.size() + " texts");
      evaluate.lines(texts).forEach(line -> out.println("  " + line));
      out.println("  " + evaluate.speed(texts, nanos));
    }
  }

  /** The report without its speed: figures first, then every error. */
  List<String> lines(List<AnnotatedText> texts) {
    FacetEvaluation evaluation = FacetEvaluation.of(texts, extractor::code);
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Question, List<Score>> each : evaluation.scores().entrySet()) {
      lines.add(figures(each.getKey(), each.getValue()));
    }
    lines.add(evidence(evaluation));
    for (FacetError error : evaluation.errors()) {
      lines.addAll(error.lines(label(error)));
    }
    return lines;
  }

  private static String figures(Question question, List<Score> texts) {
    Score all = texts.stream().reduce(Score.NONE, Score::plus);
    String line =
        String.format(
            Locale.ROOT,
            "%s: %s, %s, %s (right %d, wrong %d, missing %d)",
            question.name(),
            figure("precision", texts, Score::precision),
            figure("recall", texts, Score::recall),
            figure("F1", texts, Score::f1),
            all.right(),
            all.wrong(),
            all.missing());
    return question.asksForRounds() ? line + ", " + figure("exact", texts, Score::accuracy) : line;
  }

  /** {@code F1 0.953 [0.921, 0.978]}. */
  private static String figure(String name, List<Score> texts, ToDoubleFunction<Score> figure) {
    double value = figure.applyAsDouble(texts.stream().reduce(Score.NONE, Score::plus));
    Interval interval = BOOTSTRAP.of(texts, figure);
    return Double.isNaN(value)
        ? name + " –"
        : String.format(
            Locale.ROOT, "%s %.3f [%.3f, %.3f]", name, value, interval.low(), interval.high());
  }

  private static String evidence(FacetEvaluation evaluation) {
    int claimed = evaluation.quoted() + evaluation.wordless();
    double share = claimed == 0 ? 100 : 100.0 * evaluation.holding() / claimed;
    return String.format(
        Locale.ROOT,
        "evidence: %.1f %% of %d values read in words are at their span",
        share,
        claimed);
  }

  private String label(FacetError error) {
    Dimension dimension = error.question().dimensions().getFirst();
    return vocabularies
        .of(dimension)
        .flatMap(vocabulary -> vocabulary.find(error.value()))
        .map(entry -> entry.label().in("ar"))
        .orElse("");
  }

  /**
   * How many megabytes of UTF-8 one thread reads in a second, after a while of the same work.
   *
   * @param nanos the time that the thread has worked, in nanoseconds
   */
  String speed(List<AnnotatedText> texts, LongSupplier nanos) {
    long bytes = 0;
    for (AnnotatedText text : texts) {
      Statement statement = text.statement();
      bytes += statement.title().getBytes(StandardCharsets.UTF_8).length;
      bytes += statement.text().getBytes(StandardCharsets.UTF_8).length;
    }
    repeat(texts, WARM_SECONDS, nanos);
    double seconds = repeat(texts, TIMED_SECONDS, nanos);
    return String.format(
        Locale.ROOT, "speed: %.2f MB in a second of one thread", bytes / 1e6 / seconds);
  }

  /** Reads the texts again and again for that long; the seconds that one time takes. */
  private double repeat(List<AnnotatedText> texts, double seconds, LongSupplier nanos) {
    long start = nanos.getAsLong();
    long now = start;
    int times = 0;
    while (times == 0 || now - start < seconds * NANOS) {
      texts.forEach(text -> extractor.code(text.statement()));
      times++;
      now = nanos.getAsLong();
    }
    return (now - start) / NANOS / times;
  }
}
