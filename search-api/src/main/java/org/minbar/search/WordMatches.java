package org.minbar.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Morphology;
import org.minbar.arabic.Word;
import org.minbar.arabic.WordAnalysis;
import org.minbar.arabic.Words;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.All;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Fuzzy;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Prefix;
import org.minbar.query.StatementQuery.Range;
import org.minbar.query.StatementQuery.Wildcard;
import org.minbar.search.WordMatch.Kind;

/**
 * Says of the marked words of an answer why they matched, whatever the engine.
 *
 * <p>A marked word is compared anew with every part of the question, at the level of that part and
 * at each closer one; the closest wins, and of equally close parts a word wins over a pattern, then
 * the first. What the question asks not to find is no reason.
 */
public final class WordMatches {

  private static final Comparator<WordMatch> CLOSEST_FIRST =
      Comparator.comparing(WordMatch::level).thenComparing(WordMatch::kind);

  private final List<Part> parts = new ArrayList<>();
  private final MatchLevel level;

  /**
   * For the words that a question marks.
   *
   * @param query the question as the engine was asked it
   * @param level the match level of the request
   */
  public WordMatches(StatementQuery query, MatchLevel level) {
    this.level = level;
    add(query);
  }

  /** A part of the question that a word may match. */
  private interface Part {
    /** Where the word must stand; empty for anywhere. */
    Optional<Field> field();

    /** The closest level at which a word with these keys matches; empty if it does not. */
    Optional<MatchLevel> closest(Map<MatchLevel, String> keys);

    String typed();

    Kind kind();
  }

  /** A word that must be the same at a level. */
  private record WordPart(
      Optional<Field> field, String typed, MatchLevel level, Map<MatchLevel, String> typedKeys)
      implements Part {
    @Override
    public Optional<MatchLevel> closest(Map<MatchLevel, String> keys) {
      return same(keys, level)
          ? Arrays.stream(MatchLevel.values()).filter(closer -> same(keys, closer)).findFirst()
          : Optional.empty();
    }

    private boolean same(Map<MatchLevel, String> keys, MatchLevel at) {
      return Objects.equals(keys.get(at), typedKeys.get(at));
    }

    @Override
    public Kind kind() {
      return Kind.WORD;
    }
  }

  /** Letters that a word must show at a level. */
  private record LetterPart(
      Optional<Field> field, String typed, Kind kind, MatchLevel level, Predicate<String> test)
      implements Part {
    @Override
    public Optional<MatchLevel> closest(Map<MatchLevel, String> keys) {
      return Optional.of(level).filter(at -> test.test(keys.getOrDefault(at, "")));
    }
  }

  /**
   * Why a word was marked.
   *
   * @param field where it stands
   * @param word one word as written
   * @return empty if no part of the question accounts for it
   */
  public Optional<WordMatch> find(Field field, String word) {
    Map<MatchLevel, String> keys = keys(word);
    WordAnalysis analysis = Morphology.bundled().explain(word);
    return parts.stream()
        .filter(part -> part.field().isEmpty() || part.field().get() == field)
        .flatMap(part ->
            part.closest(keys).stream()
                .map(closest -> new WordMatch(part.typed(), part.kind(), closest, analysis)))
        .min(CLOSEST_FIRST);
  }

  private static Map<MatchLevel, String> keys(String word) {
    Map<MatchLevel, String> keys = new EnumMap<>(MatchLevel.class);
    for (MatchLevel each : MatchLevel.values()) {
      keys.put(each, each.key(word));
    }
    return keys;
  }

  private void add(StatementQuery query) {
    switch (query) {
      case All all -> {}
      case StatementQuery.Word word -> addWords(word.scope(), word.text());
      case Phrase phrase -> addWords(phrase.scope(), phrase.text());
      case Prefix prefix -> {
        String key = letterLevel(prefix.scope()).key(prefix.text());
        addLetters(prefix.scope(), prefix, Kind.PREFIX, word -> word.startsWith(key));
      }
      case Wildcard wildcard -> {
        Pattern shape = shape(wildcard.pattern(), letterLevel(wildcard.scope()));
        addLetters(
            wildcard.scope(), wildcard, Kind.WILDCARD, word -> shape.matcher(word).matches());
      }
      case Fuzzy fuzzy -> {
        String key = letterLevel(fuzzy.scope()).key(fuzzy.text());
        addLetters(fuzzy.scope(), fuzzy, Kind.FUZZY, word -> edits(key, word) <= fuzzy.edits());
      }
      case Range range -> addLetters(range.scope(), range, Kind.RANGE, between(range));
      case Boosted boosted -> add(boosted.query());
      case Combined combined ->
          combined.clauses().stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .forEach(clause -> add(clause.query()));
    }
  }

  private void addWords(Scope scope, String text) {
    for (Word word : Words.of(text)) {
      String typed = word.text();
      parts.add(new WordPart(scope.field(), typed, scope.level().orElse(level), keys(typed)));
    }
  }

  private void addLetters(Scope scope, StatementQuery query, Kind kind, Predicate<String> test) {
    parts.add(new LetterPart(scope.field(), query.toString(), kind, letterLevel(scope), test));
  }

  /** Prefixes, patterns, misspellings and ranges speak of letters, and a stem has lost letters. */
  private MatchLevel letterLevel(Scope scope) {
    return scope.level().orElse(level) == MatchLevel.SURFACE
        ? MatchLevel.SURFACE
        : MatchLevel.NORMALIZED;
  }

  private static Pattern shape(String pattern, MatchLevel at) {
    StringBuilder regex = new StringBuilder();
    for (String piece : pattern.splitWithDelimiters("[*?]", 0)) {
      regex.append(
          switch (piece) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> Pattern.quote(at.key(piece));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private Predicate<String> between(Range range) {
    MatchLevel at = letterLevel(range.scope());
    Optional<String> lower = range.lower().map(at::key);
    Optional<String> upper = range.upper().map(at::key);
    return word -> {
      int above = lower.map(word::compareTo).orElse(1);
      int below = upper.map(word::compareTo).orElse(-1);
      return (range.includeLower() ? above >= 0 : above > 0)
          && (range.includeUpper() ? below <= 0 : below < 0);
    };
  }

  /** Letters added, dropped, changed or swapped with a neighbour, none touched twice. */
  private static int edits(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length][b.length];
  }
}
