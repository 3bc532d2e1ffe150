package org.minbar.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.concordance.Line;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.align.NearPhrase;

/**
 * When a phrase was in use: told from its lines, from how many statements each round has, and, for
 * what stood in its stead, from the statements of rounds that miss it.
 */
public final class PhraseLife {

  private final List<Line> lines;
  private final List<String> rounds;
  private final double minConfidence;
  private final List<String> present;
  private final Set<String> missing;
  private final Map<String, List<Line>> variants = new LinkedHashMap<>();

  /**
   * A life of a phrase.
   *
   * @param lines where it stands, the oldest first
   * @param rounds the ids of the rounds that have statements, the first first
   * @param minConfidence a statement is of a round that a fact of this confidence states
   */
  public PhraseLife(List<Line> lines, List<String> rounds, double minConfidence) {
    this.lines = List.copyOf(lines);
    this.rounds = List.copyOf(rounds);
    this.minConfidence = minConfidence;
    Set<String> with = new HashSet<>();
    lines.forEach(line -> rounds(line.coded()).forEach(with::add));
    this.present = rounds.stream().filter(with::contains).toList();
    this.missing =
        Stream.concat(gaps().stream().flatMap(gap -> gap.rounds().stream()), silent().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Lines that share something.
   *
   * @param value what they share
   * @param lines the oldest first, at least one
   */
  public record Use(String value, List<Line> lines) {
    /** Copies. */
    public Use {
      lines = List.copyOf(lines);
    }

    /** In how many statements they stand. */
    public long statements() {
      return lines.stream().map(line -> line.coded().statement().id()).distinct().count();
    }
  }

  /**
   * Rounds in a row whose statements miss the phrase.
   *
   * @param after the round before them, which has it
   * @param before the round after them, which has it
   * @param rounds those between
   */
  public record Gap(String after, String before, List<String> rounds) {
    /** Copies. */
    public Gap {
      rounds = List.copyOf(rounds);
    }
  }

  /** The lines in the statements of a round. */
  public List<Line> in(String round) {
    return lines.stream().filter(line -> rounds(line.coded()).anyMatch(round::equals)).toList();
  }

  private Stream<String> rounds(CodedStatement coded) {
    return coded.values(Dimension.ROUND, minConfidence);
  }

  /** The rounds that have it, in order. */
  public List<String> present() {
    return present;
  }

  /** The gaps between rounds that have it, in order. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < present.size(); i++) {
      String after = present.get(i - 1);
      String before = present.get(i);
      List<String> between = rounds.subList(rounds.indexOf(after) + 1, rounds.indexOf(before));
      if (!between.isEmpty()) {
        gaps.add(new Gap(after, before, between));
      }
    }
    return gaps;
  }

  /** The rounds after the last that has it; none if no round has it. */
  public List<String> silent() {
    return present.isEmpty()
        ? List.of()
        : rounds.subList(rounds.indexOf(present.getLast()) + 1, rounds.size());
  }

  /** The rounds after the first that has it which miss it: in its gaps and after its last. */
  public Set<String> missing() {
    return Collections.unmodifiableSet(missing);
  }

  /** The lines by the date of their statement, undated ones last. */
  public List<Use> dates() {
    return by(coded -> Stream.of(coded.statement().date().toString())).stream()
        .sorted(Comparator.comparing(use -> use.value().isEmpty()))
        .toList();
  }

  /**
   * The lines by the sources of their statement, the most frequent first; those of a statement with
   * several count for each, as a filter on a source finds them.
   */
  public List<Use> sources() {
    return by(
            coded -> {
              List<String> names = coded.values(Dimension.SOURCE, minConfidence).toList();
              return names.isEmpty() ? Stream.of("") : names.stream();
            })
        .stream()
        .sorted(Comparator.comparingInt((Use use) -> -use.lines().size()).thenComparing(Use::value))
        .toList();
  }

  private List<Use> by(Function<CodedStatement, Stream<String>> keys) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      keys.apply(line.coded())
          .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line));
    }
    return uses(groups);
  }

  private static List<Use> uses(Map<String, List<Line>> groups) {
    List<Use> uses = new ArrayList<>();
    groups.forEach((value, of) -> uses.add(new Use(value, of)));
    return uses;
  }

  /** Looks for near phrases in a statement of a round that misses the phrase. */
  public void readLater(CodedStatement coded, String phrase) {
    if (rounds(coded).noneMatch(missing::contains)) {
      return;
    }
    String text = coded.statement().text();
    for (NearPhrase near : NearPhrase.listIn(text, phrase)) {
      String key =
          Words.of(near.span().of(text)).stream()
              .map(word -> MatchLevel.NORMALIZED.key(word.text()))
              .collect(Collectors.joining(" "));
      variants
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Line(coded, Field.TEXT, near.span()));
    }
  }

  /**
   * The near phrases read, one for all spellings of the same words, the most frequent first, then
   * the oldest.
   */
  public List<Use> variants() {
    return uses(variants).stream()
        .sorted(Comparator.comparingInt(use -> -use.lines().size()))
        .toList();
  }
}
