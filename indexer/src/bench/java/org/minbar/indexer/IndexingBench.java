package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How fast statements are indexed, beside Lucene with its ArabicAnalyzer: both in turns, each in a
 * process of its own, after a run for warming up.
 */
public final class IndexingBench implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "statements, such as news.jsonl.gz")
  private Path file = Path.of("");

  @Option(names = "--multiply", description = "index so many versions of each statement (default 1)")
  private int multiply = 1;

  @Option(names = "--pairs", description = "runs of both, in turns (default 3)")
  private int pairs = 3;

  @Option(names = "--threads", description = "threads that index (default: one a core)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--stages", description = "only ours: what each stage alone takes")
  private boolean stages;

  @Option(names = "--heap", description = "of each process (default 2g)")
  private String heap = "2g";

  public static void main(String[] args) {
    System.exit(new CommandLine(new IndexingBench()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (stages) {
      run("stages");
      return 0;
    }
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      double ours = run("minbar").getOrDefault("MB/s", 0.0);
      double bare = run("lucene").getOrDefault("MB/s", 1.0);
      ratios.add(ours / bare);
      System.out.printf(Locale.ROOT, "pair %d: ours / bare Lucene = %.3f%n", pair + 1, ours / bare);
    }
    System.out.printf(
        Locale.ROOT, "median ratio %.3f (target 0.333)%n", ratios.stream().sorted().toList().get(pairs / 2));
    return 0;
  }

  /** One run in a process of its own; what it measured, by name. */
  private Map<String, Double> run(String engine) throws IOException, InterruptedException {
    Path index = Files.createTempDirectory("minbar-bench-");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx" + heap, "--enable-native-access=ALL-UNNAMED"));
      String options = System.getenv("MINBAR_BENCH_OPTIONS");
      if (options != null && engine.equals("minbar")) {
        command.addAll(List.of(options.split(" ")));
      }
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), IndexingRun.class.getName()));
      command.addAll(List.of(engine, file.toString(), "" + multiply, "" + threads, index.toString()));
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String told = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("the run of " + engine + " failed");
      }
      System.out.print(told);
      Map<String, Double> measured = new LinkedHashMap<>();
      for (String part : told.split("\\s{2,}|\n")) {
        String[] sides = part.strip().split("=", 2);
        if (sides.length == 2) {
          measured.put(sides[0], Double.parseDouble(sides[1]));
        }
      }
      return measured;
    } finally {
      try (var paths = Files.walk(index)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
