package org.minbar.search.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.minbar.arabic.FunctionWords;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Combined;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Word;

/**
 * A word that a question asks for, as statements are ranked by it.
 *
 * @param fields where it may stand
 * @param forms its keys from the level it is asked for at down to NORMALIZED; never empty
 * @param function whether it says little of what the question is about
 */
record AskedWord(List<Field> fields, List<Form> forms, boolean function) {

  /** The key of a word at a level. */
  record Form(MatchLevel level, String key) {}

  /** How much of its weight a question word or another function word keeps. */
  static final float FUNCTION_WORD = 0.2f;

  /** Copies. */
  AskedWord {
    fields = List.copyOf(fields);
    forms = List.copyOf(forms);
  }

  /** Whether it is one that is not quoted, nor asked for at a level, as if it were meant. */
  static boolean isFunctionWord(Word word) {
    return word.scope().level().isEmpty() && FunctionWords.contains(word.text());
  }

  /**
   * The words and words of phrases that a question asks for, in its order, each with its weight;
   * what it excludes, and prefixes, patterns, misspellings and ranges are left out.
   *
   * @param level how words are compared where the question does not say it
   */
  static Map<AskedWord, Double> weighted(
      StatementQuery question, MatchLevel level, Function<MatchLevel, Analyzer> analyzers) {
    Map<AskedWord, Double> words = new LinkedHashMap<>();
    collect(question, 1, level, analyzers, words);
    return words;
  }

  private static void collect(
      StatementQuery question,
      double weight,
      MatchLevel level,
      Function<MatchLevel, Analyzer> analyzers,
      Map<AskedWord, Double> words) {
    switch (question) {
      case Word word -> {
        boolean function = isFunctionWord(word);
        double counts = function ? weight * FUNCTION_WORD : weight;
        of(word.scope(), word.text(), function, level, analyzers)
            .forEach(asked -> words.merge(asked, counts, Double::sum));
      }
      case Phrase phrase ->
          of(phrase.scope(), phrase.text(), false, level, analyzers)
              .forEach(asked -> words.merge(asked, weight, Double::sum));
      case Boosted boosted ->
          collect(boosted.query(), weight * boosted.factor(), level, analyzers, words);
      case Combined combined ->
          combined.clauses().stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .forEach(clause -> collect(clause.query(), weight, level, analyzers, words));
      default -> {}
    }
  }

  private static List<AskedWord> of(
      Scope scope,
      String text,
      boolean function,
      MatchLevel level,
      Function<MatchLevel, Analyzer> analyzers) {
    MatchLevel asked = scope.level().orElse(level);
    List<List<Form>> words = new ArrayList<>();
    for (MatchLevel at : formsOf(asked)) {
      List<Token> tokens = Token.listIn(text, analyzers.apply(at));
      for (int word = 0; word < tokens.size(); word++) {
        if (words.size() == word) {
          words.add(new ArrayList<>());
        }
        words.get(word).add(new Form(at, tokens.get(word).term()));
      }
    }
    List<Field> fields = scope.field().map(List::of).orElse(List.of(Field.values()));
    return words.stream().map(forms -> new AskedWord(fields, forms, function)).toList();
  }

  /** The levels from one down to NORMALIZED; SURFACE has no closer one. */
  private static List<MatchLevel> formsOf(MatchLevel level) {
    return level == MatchLevel.SURFACE
        ? List.of(level)
        : List.copyOf(EnumSet.range(MatchLevel.NORMALIZED, level)).reversed();
  }
}
