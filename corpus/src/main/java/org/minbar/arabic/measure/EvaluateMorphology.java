package org.minbar.arabic.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minbar.arabic.MatchLevel;

/**
 * Prints how well the levels STEM and LEMMA join the forms of words, for files of two kinds: tables
 * of broken plurals (first line {@code singular plural freq_singular freq_plural}, tabs between)
 * and groups of words (forms, {@code !=}, words that are not to join them).
 */
public final class EvaluateMorphology {

  private static final String PLURALS = "singular\tplural";
  private static final List<MatchLevel> LEVELS = List.of(MatchLevel.STEM, MatchLevel.LEMMA);

  private EvaluateMorphology() {}

  /** Arguments: the files. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      throw new IllegalArgumentException("name the files to evaluate, for example word_groups.tsv");
    }
    for (String arg : args) {
      Path file = Path.of(arg);
      for (MatchLevel level : LEVELS) {
        out.println(file.getFileName() + " at " + level);
        lines(file, level).forEach(line -> out.println("  " + line));
      }
    }
  }

  /** The report on one file; errors are listed at LEMMA only. */
  static List<String> lines(Path file, MatchLevel level) throws IOException {
    List<String> lines = Files.readAllLines(file);
    boolean errors = level == MatchLevel.LEMMA;
    return !lines.isEmpty() && lines.getFirst().startsWith(PLURALS)
        ? plurals(lines, level).lines(errors)
        : groups(words(lines), level, errors);
  }

  static PluralReport plurals(List<String> lines, MatchLevel level) {
    return new PluralReport(
        words(lines.subList(1, lines.size())).stream().map(PluralPair::parse).toList(), level::key);
  }

  private static List<String> groups(List<String> lines, MatchLevel level, boolean errors) {
    List<WordGroup> groups = lines.stream().map(WordGroup::parse).toList();
    long whole = groups.stream().filter(group -> group.isWhole(level::key)).count();
    long joined = groups.stream().mapToLong(group -> group.joined(level::key).size()).sum();
    List<String> out = new ArrayList<>();
    out.add(whole + " of " + groups.size() + " groups whole, " + joined + " words wrongly joined");
    if (errors) {
      groups.stream()
          .filter(group -> !group.isWhole(level::key) || !group.joined(level::key).isEmpty())
          .forEach(group -> out.add("error: " + group.describe(level::key)));
    }
    return out;
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }
}
