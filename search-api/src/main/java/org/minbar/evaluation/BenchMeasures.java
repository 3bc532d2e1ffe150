package org.minbar.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.minbar.api.AnalysisService;
import org.minbar.api.AnalysisService.Question;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.indexer.Version;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code bench-measures} command: how long an index takes to count and compare. */
@Command(
    name = "bench-measures",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Times analysis on an index, from a request in JSON to its answer, for the word whose number"
          + " of occurrences is nearest to --hits.",
      "Milliseconds by the clock: of the first time, and the median of ten more, by which a target"
          + " is met or missed; and the median of the processor's time on the one thread that"
          + " answers, which tells how much of it was waiting for other work on the machine."
    })
public final class BenchMeasures implements Callable<Integer> {

  private static final int TIMES = 10;
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "the index")
  private Path index = Path.of("var/index");

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${env:MINBAR_VOCABULARY:-corpus/vocabulary}",
      description = "folder of the vocabularies (default: $MINBAR_VOCABULARY or corpus/vocabulary)")
  private Path vocabulary = Path.of("corpus/vocabulary");

  @Option(
      names = "--hits",
      paramLabel = "N",
      defaultValue = "10000",
      description = "occurrences of the word looked at (default: 10000)")
  private int hits;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command. */
  public BenchMeasures() {}

  /** Runs the command and exits. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(new CommandLine(new BenchMeasures()).execute(args));
  }

  /** A question with what its answer may take at most, in milliseconds. */
  private record Timed(String name, Question question, ObjectNode body, int most) {}

  /** Prints a line for each question; exits with 0, or 1 if one took too long. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Vocabularies vocabularies = Vocabularies.load(vocabulary);
    boolean fast = true;
    try (SearchEngine engine =
        EngineProvider.openAddress(
            "lucene:" + index,
            new EngineProvider.Settings(vocabularies.fingerprint(), task -> {}))) {
      AnalysisService analysis = new AnalysisService(engine, vocabularies, InstantSource.system());
      String word = word(analysis);
      YearMonth half = half(analysis);
      out.println(engine.snapshot().statements() + " statements; " + word + "; halves at " + half);
      for (Timed each : questions(word, half)) {
        fast &= time(each, analysis, out);
      }
    }
    return fast ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static Timed[] questions(String word, YearMonth half) {
    ObjectNode sentences = asked(word);
    sentences.putObject("context").put("unit", "sentence");
    ObjectNode halves = object();
    halves.putObject("target").put("to", half.atEndOfMonth().toString());
    ObjectNode rates = object().put("measure", "rate").put("by", "month");
    rates.putArray("queries").add(word);
    return new Timed[] {
      new Timed("concordance, by date", Question.CONCORDANCE, asked(word), 300),
      new Timed("concordance, by the word before", Question.CONCORDANCE, by("before1", word), 300),
      new Timed("concordance, by the word after", Question.CONCORDANCE, by("after1", word), 300),
      new Timed("concordance, by the match", Question.CONCORDANCE, by("match", word), 300),
      new Timed("concordance, by round", Question.CONCORDANCE, by("round", word), 300),
      new Timed("concordance, by source", Question.CONCORDANCE, by("source", word), 300),
      new Timed("collocations, 5 words", Question.COLLOCATIONS, asked(word), 2_000),
      new Timed("collocations, sentences", Question.COLLOCATIONS, sentences, 2_000),
      new Timed("keyness of two halves", Question.KEYNESS, halves, 5_000),
      new Timed("trend of a rate, by month", Question.TRENDS, rates, 2_000),
      new Timed("words", Question.WORDS, object(), 2_000),
      new Timed("runs of three words", Question.WORDS, object().put("n", 3), 5_000)
    };
  }

  private static boolean time(Timed timed, AnalysisService analysis, PrintWriter out) {
    double first = Duration.of(timed, analysis).clock();
    List<Duration> times =
        IntStream.range(0, TIMES).mapToObj(i -> Duration.of(timed, analysis)).toList();
    double clock = median(times.stream().mapToDouble(Duration::clock));
    out.println(
        String.format(
            Locale.ROOT,
            "%-32s first %6.0f  median %6.0f  processor %6.0f  target %5d  %s",
            timed.name(),
            first,
            clock,
            median(times.stream().mapToDouble(Duration::processor)),
            timed.most(),
            clock <= timed.most() ? "met" : "MISSED"));
    out.flush();
    return clock <= timed.most();
  }

  private static double median(DoubleStream times) {
    return times.sorted().skip(TIMES / 2).findFirst().orElseThrow();
  }

  /** How long an answer took, in milliseconds. */
  private record Duration(double clock, double processor) {

    static Duration of(Timed timed, AnalysisService analysis) {
      long clock = System.nanoTime();
      long processor = THREADS.getCurrentThreadCpuTime();
      analysis.answer(timed.question(), timed.body(), UnaryOperator.identity());
      return new Duration(
          (System.nanoTime() - clock) / NANOS,
          (THREADS.getCurrentThreadCpuTime() - processor) / NANOS);
    }
  }

  /** As it is written for the first time, the word that stands nearly that often. */
  private String word(AnalysisService analysis) {
    ObjectNode body = object().put("size", 1000);
    String word = "";
    long nearest = Long.MAX_VALUE;
    for (JsonNode run : analysis.answer(Question.WORDS, body, path -> path).path("runs")) {
      long distance = Math.abs(run.path("count").asLong() - hits);
      if (distance < nearest) {
        nearest = distance;
        word = run.path("form").asText();
      }
    }
    return word;
  }

  /** The month up to which there is about half of the dated statements. */
  private static YearMonth half(AnalysisService analysis) {
    ObjectNode body = object().put("by", "month");
    body.putArray("queries").add("*:*");
    JsonNode trend = analysis.answer(Question.TRENDS, body, path -> path).at("/series/0");
    long dated = 0;
    for (JsonNode point : trend.path("points")) {
      dated += point.path("statements").asLong();
    }
    long until = 0;
    for (JsonNode point : trend.path("points")) {
      until += point.path("statements").asLong();
      if (2 * until >= dated) {
        return YearMonth.parse(point.path("period").asText());
      }
    }
    throw new UncheckedIOException(
        new IOException("the index has no dated statements: name one that has"));
  }

  private static ObjectNode by(String key, String word) {
    ObjectNode body = asked(word);
    body.putArray("order").add(key).add("date");
    return body;
  }

  private static ObjectNode asked(String word) {
    return object().put("query", word);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
