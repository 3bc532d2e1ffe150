package org.minbar.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Word;

/**
 * Lets a question in English or Russian find Arabic statements: a word, phrase or row of words in
 * Latin or Cyrillic script that names a concept also asks for the concept's Arabic spellings.
 *
 * <p>{@code refugees} becomes {@code (refugees لاجئون "عودة اللاجئين")}: the original and the
 * spellings, each SHOULD, so that nothing found before is lost. A phrase is looked up as a whole. A
 * row is words side by side in one combination, all SHOULD or all MUST, without a scope or boost of
 * their own; the longest row that is known wins. Words in Arabic script, prefixes, wildcard and
 * fuzzy words and ranges stay as they are. The scope of the original, its field and match level,
 * holds for the spellings too.
 */
public final class ConceptExpansion {

  /** Longest row of words that is looked up, as in the names of international bodies. */
  private static final int LONGEST_ROW = 8;

  private final Function<String, List<String>> arabicSpellings;
  private final int most;

  /**
   * An expansion by a vocabulary.
   *
   * @param arabicSpellings the Arabic spellings of the concept so named, best first, or an empty
   *     list; it is given the words as typed, with single spaces between them, and decides itself
   *     whether case matters
   * @param most the most spellings to ask for, > 0
   */
  public ConceptExpansion(Function<String, List<String>> arabicSpellings, int most) {
    if (most <= 0) {
      throw new IllegalArgumentException("most must be > 0 (got: " + most + ")");
    }
    this.arabicSpellings = arabicSpellings;
    this.most = most;
  }

  /** The question with the spellings of the concepts it names; itself if it names none. */
  public StatementQuery expand(StatementQuery query) {
    return switch (query) {
      case Word word -> expand(word, word.scope(), word.text(), 0);
      case Phrase phrase -> expand(phrase, phrase.scope(), phrase.text(), phrase.slop());
      case Boosted boosted -> new Boosted(expand(boosted.query()), boosted.factor());
      case Combined combined -> StatementQuery.combine(expand(combined.clauses()));
      default -> query;
    };
  }

  private List<Clause> expand(List<Clause> clauses) {
    List<Clause> expanded = new ArrayList<>();
    int at = 0;
    while (at < clauses.size()) {
      int end = rowEnd(clauses, at);
      List<String> spellings = List.of();
      while (end > at + 1 && spellings.isEmpty()) {
        spellings = spellings(label(clauses.subList(at, end)));
        end -= spellings.isEmpty() ? 1 : 0;
      }
      Clause first = clauses.get(at);
      StatementQuery query =
          spellings.isEmpty()
              ? expand(first.query())
              : either(
                  StatementQuery.combine(clauses.subList(at, end)), Scope.ANYWHERE, spellings, 0);
      expanded.add(new Clause(first.occur(), query));
      at = spellings.isEmpty() ? at + 1 : end;
    }
    return expanded;
  }

  /** Where a row that begins here ends at the latest. */
  private static int rowEnd(List<Clause> clauses, int start) {
    Occur occur = clauses.get(start).occur();
    int end = start;
    while (occur != Occur.MUST_NOT
        && end < Math.min(clauses.size(), start + LONGEST_ROW)
        && clauses.get(end).occur() == occur
        && clauses.get(end).query() instanceof Word word
        && word.scope().equals(Scope.ANYWHERE)) {
      end++;
    }
    return end;
  }

  private static String label(List<Clause> row) {
    return row.stream()
        .map(clause -> clause.query() instanceof Word word ? word.text() : "")
        .collect(Collectors.joining(" "));
  }

  private StatementQuery expand(StatementQuery original, Scope scope, String text, int slop) {
    List<String> spellings = spellings(text.strip().replaceAll("\\s+", " "));
    return spellings.isEmpty() ? original : either(original, scope, spellings, slop);
  }

  private List<String> spellings(String label) {
    if (!isLatinOrCyrillic(label)) {
      return List.of();
    }
    return arabicSpellings.apply(label).stream().distinct().limit(most).toList();
  }

  private static StatementQuery either(
      StatementQuery original, Scope scope, List<String> spellings, int slop) {
    Stream<StatementQuery> asked =
        spellings.stream()
            .map(spelling ->
                spelling.contains(" ")
                    ? new Phrase(scope, spelling, slop)
                    : new Word(scope, spelling));
    return new Combined(
        Stream.concat(Stream.of(original), asked)
            .map(query -> new Clause(Occur.SHOULD, query))
            .toList());
  }

  /** Whether there are letters, and none of another script; digits and punctuation do not count. */
  private static boolean isLatinOrCyrillic(String text) {
    List<UnicodeScript> scripts =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .distinct()
            .toList();
    return !scripts.isEmpty()
        && scripts.stream().allMatch(s -> s == UnicodeScript.LATIN || s == UnicodeScript.CYRILLIC);
  }
}
