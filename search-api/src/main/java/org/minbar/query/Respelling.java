package org.minbar.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;

/**
 * The words of a question that statements are to have, and the same question with others in their
 * places.
 *
 * <p>Words and phrases count, unless they are excluded. Prefixes, patterns, fuzzy words and ranges
 * stay as they are: who writes them does not mean one spelling.
 */
public final class Respelling {

  private Respelling() {}

  /** The words as typed, each once, in the order of the question. */
  public static Set<String> words(StatementQuery query) {
    Set<String> words = new LinkedHashSet<>();
    texts(query).flatMap(text -> Words.of(text).stream()).map(Word::text).forEach(words::add);
    return words;
  }

  private static Stream<String> texts(StatementQuery query) {
    return switch (query) {
      case StatementQuery.Word word -> Stream.of(word.text());
      case Phrase phrase -> Stream.of(phrase.text());
      case Boosted boosted -> texts(boosted.query());
      case Combined combined ->
          combined.clauses().stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .flatMap(clause -> texts(clause.query()));
      default -> Stream.empty();
    };
  }

  /**
   * The question with some words replaced.
   *
   * @param replacements the new words by the old, as typed; no new one is blank
   */
  public static StatementQuery replace(StatementQuery query, Map<String, String> replacements) {
    return switch (query) {
      case StatementQuery.Word word ->
          new StatementQuery.Word(word.scope(), replace(word.text(), replacements));
      case Phrase phrase ->
          new Phrase(phrase.scope(), replace(phrase.text(), replacements), phrase.slop());
      case Boosted boosted -> new Boosted(replace(boosted.query(), replacements), boosted.factor());
      case Combined combined -> new Combined(replace(combined.clauses(), replacements));
      default -> query;
    };
  }

  private static List<Clause> replace(List<Clause> clauses, Map<String, String> replacements) {
    return clauses.stream()
        .map(clause ->
            clause.occur() == Occur.MUST_NOT
                ? clause
                : new Clause(clause.occur(), replace(clause.query(), replacements)))
        .toList();
  }

  private static String replace(String text, Map<String, String> replacements) {
    StringBuilder replaced = new StringBuilder(text);
    for (Word word : Words.of(text).reversed()) {
      replaced.replace(
          word.start(), word.end(), replacements.getOrDefault(word.text(), word.text()));
    }
    return replaced.toString();
  }
}
