package org.minbar.arabic.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** How well keys bring broken plurals together with their singulars. */
final class PluralReport {

  private static final List<List<String>> CONTEXTS =
      List.of(
          List.of("", ""),
          List.of("وال", ""),
          List.of("بال", ""),
          List.of("لل", ""),
          List.of("", "ها"),
          List.of("", "هم"));

  private final List<PluralPair> pairs;
  private final UnaryOperator<String> key;

  PluralReport(List<PluralPair> pairs, UnaryOperator<String> key) {
    this.pairs = List.copyOf(pairs);
    this.key = key;
  }

  /** Share of the pairs that meet when the plural stands so, in percent. */
  double meeting(String before, String after) {
    long meet = pairs.stream().filter(pair -> meets(pair, before, after)).count();
    return 100.0 * meet / pairs.size();
  }

  /** The same for the bare words, each pair counted as often as it is met. */
  double meetingByWeight() {
    long all = pairs.stream().mapToLong(PluralPair::weight).sum();
    long meet =
        pairs.stream().filter(pair -> meets(pair, "", "")).mapToLong(PluralPair::weight).sum();
    return 100.0 * meet / all;
  }

  /** Share of the distinct singulars that have their key in common with another, in percent. */
  double overConflation() {
    int all = singularsByKey().values().stream().mapToInt(Set::size).sum();
    int shared = joined().stream().mapToInt(Set::size).sum();
    return 100.0 * shared / all;
  }

  /** The report: the figures, and with {@code errors} what fails, the most frequent first. */
  List<String> lines(boolean errors) {
    List<String> lines = new ArrayList<>();
    for (List<String> context : CONTEXTS) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%5.1f %%  of %d pairs meet as %s",
              meeting(context.get(0), context.get(1)),
              pairs.size(),
              context.get(0) + "…" + context.get(1)));
    }
    lines.add(String.format(Locale.ROOT, "%5.1f %%  weighted by frequency", meetingByWeight()));
    lines.add(
        String.format(
            Locale.ROOT, "%5.2f %%  of the singulars share a key with another", overConflation()));
    if (errors) {
      joined().forEach(words -> lines.add("joined: " + String.join(" ", words)));
      pairs.stream()
          .filter(pair -> !meets(pair, "", ""))
          .sorted(Comparator.comparingLong(PluralPair::weight).reversed())
          .forEach(pair -> lines.add("apart: " + describe(pair)));
    }
    return lines;
  }

  private String describe(PluralPair pair) {
    return String.format(
        Locale.ROOT,
        "%s (%s) %s (%s) %d",
        pair.singular(),
        key.apply(pair.singular()),
        pair.plural(),
        key.apply(pair.plural()),
        pair.weight());
  }

  private boolean meets(PluralPair pair, String before, String after) {
    return key.apply(pair.singular()).equals(key.apply(pair.pluralIn(before, after)));
  }

  private List<Set<String>> joined() {
    return singularsByKey().values().stream().filter(words -> words.size() > 1).toList();
  }

  private Map<String, Set<String>> singularsByKey() {
    Map<String, Set<String>> byKey = new TreeMap<>();
    for (PluralPair pair : pairs) {
      byKey.computeIfAbsent(key.apply(pair.singular()), k -> new TreeSet<>()).add(pair.singular());
    }
    return byKey;
  }
}
