package org.minbar.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Results as tables of text. */
final class ResultTable {

  private static final String HEAD =
      String.format(
          Locale.ROOT,
          "%-17s %7s %7s %7s %7s  %-26s %9s %8s",
          "system",
          "nDCG@10",
          "MRR@10",
          "R@10",
          "R@100",
          "nDCG@10 - " + PlainIndex.BASELINE,
          "median ms",
          "p95 ms");

  private ResultTable() {}

  /** One line a system, and what a first page costs beside plain BM25. */
  static List<String> of(RetrievalSet set, List<SystemResult> results) {
    SystemResult baseline = find(results, PlainIndex.BASELINE);
    List<String> lines = new ArrayList<>();
    lines.add(
        set.name()
            + ": "
            + set.documents().size()
            + " texts, "
            + set.queries().size()
            + " questions");
    lines.add(HEAD);
    for (SystemResult result : results) {
      double[] gains = result.gain(baseline);
      PairedBootstrap interval = PairedBootstrap.of(gains);
      String gain =
          String.format(
              Locale.ROOT,
              "%+.4f [%+.4f, %+.4f]",
              Arrays.stream(gains).average().orElse(0),
              interval.low(),
              interval.high());
      lines.add(
          line(result.system(), Measures.mean(result.measures()), gain)
              + String.format(
                  Locale.ROOT,
                  " %9.2f %8.2f",
                  result.latency().within(0.5),
                  result.latency().within(0.95)));
    }
    return lines;
  }

  /** The means of the measures over all sets, each set counting the same. */
  static List<String> mean(List<List<SystemResult>> sets) {
    List<String> lines = new ArrayList<>();
    lines.add("mean of " + sets.size() + " sets");
    lines.add(HEAD.stripTrailing());
    for (SystemResult each : sets.getFirst()) {
      List<Measures> means = new ArrayList<>();
      double gain = 0;
      for (List<SystemResult> results : sets) {
        Measures mean = Measures.mean(find(results, each.system()).measures());
        means.add(mean);
        gain +=
            mean.ndcg10() - Measures.mean(find(results, PlainIndex.BASELINE).measures()).ndcg10();
      }
      lines.add(
          line(
              each.system(),
              Measures.mean(means),
              String.format(Locale.ROOT, "%+.4f", gain / sets.size())));
    }
    return lines;
  }

  /**
   * What a first page of Minbar costs beside others.
   *
   * @param lucene a page with excerpts by Lucene alone
   * @param byDate a page of Minbar that reads, marks and counts as much and scores nothing
   */
  static String cost(List<SystemResult> results, Latency lucene, Latency byDate) {
    Latency minbar = find(results, DefaultRanking.NAME).latency();
    return "first page with excerpts and counts: "
        + times(minbar, lucene, "that of Lucene's BM25 and UnifiedHighlighter")
        + "; "
        + times(minbar, byDate, "one by date")
        + "; "
        + times(minbar, find(results, PlainIndex.BASELINE).latency(), "bare ids by BM25");
  }

  private static String times(Latency one, Latency other, String what) {
    return String.format(
        Locale.ROOT,
        "median %.2f (p95 %.2f) times %s",
        one.within(0.5) / other.within(0.5),
        one.within(0.95) / other.within(0.95),
        what);
  }

  private static String line(String system, Measures measures, String gain) {
    return String.format(
        Locale.ROOT,
        "%-17s %7.4f %7.4f %7.4f %7.4f  %-26s",
        system,
        measures.ndcg10(),
        measures.mrr10(),
        measures.recall10(),
        measures.recall100(),
        gain);
  }

  private static SystemResult find(List<SystemResult> results, String system) {
    return results.stream()
        .filter(result -> result.system().equals(system))
        .findFirst()
        .orElseThrow();
  }
}
