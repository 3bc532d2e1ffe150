package org.minbar.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;

/** The meaning of {@link Spelling}, by looking at every word of every statement. */
final class NaiveSpelling {

  private final List<Statement> statements;
  private final Analysis analysis;

  /** Each normalised form with the ids of its statements and how often each spelling occurs. */
  private final Map<String, Word> words = new TreeMap<>();

  /** Words such as إلا are never corrected, nor offered. */
  private final Set<String> functionWords = new TreeSet<>();

  private record Word(String key, Set<String> ids, Map<String, Integer> spellings) {
    int statements() {
      return ids.size();
    }

    String usualSpelling() {
      int most = Collections.max(spellings.values());
      return spellings.entrySet().stream()
          .filter(spelling -> spelling.getValue() == most)
          .findFirst()
          .orElseThrow()
          .getKey();
    }
  }

  NaiveSpelling(List<Statement> statements, Analysis analysis) {
    this.statements = statements;
    this.analysis = analysis;
    for (Object word : ArabicAnalyzer.getDefaultStopSet()) {
      analysis
          .tokens(MatchLevel.NORMALIZED, new String((char[]) word))
          .forEach(token -> functionWords.add(token.term()));
    }
    for (Statement statement : statements) {
      for (Field field : Field.values()) {
        String text = statement.field(field);
        for (Token token : analysis.tokens(MatchLevel.NORMALIZED, text)) {
          Word word =
              words.computeIfAbsent(
                  token.term(), key -> new Word(key, new TreeSet<>(), new TreeMap<>()));
          word.ids().add(statement.id());
          word.spellings().merge(token.span().of(text), 1, Integer::sum);
        }
      }
    }
  }

  Spelling of(String typed, MatchLevel level, int most) {
    Optional<String> written = key(typed, MatchLevel.NORMALIZED).filter(this::isWord);
    if (written.isEmpty()) {
      return Spelling.RIGHT;
    }
    String key = written.get();
    boolean known = key(typed, level).filter(atLevel -> has(level, atLevel)).isPresent();
    int own = words.containsKey(key) ? words.get(key).statements() : 0;
    List<Word> similar = new ArrayList<>();
    for (Word word : words.values()) {
      int edits = NaiveMatcher.edits(key, word.key());
      boolean near =
          edits <= 1
              || (edits == 2
                  && key.length() >= Spelling.LONG
                  && key.charAt(0) == word.key().charAt(0));
      boolean better = known ? word.statements() > own : true;
      if (near && better && isWord(word.key())) {
        similar.add(word);
      }
    }
    similar.sort(
        Comparator.<Word>comparingInt(word -> NaiveMatcher.edits(key, word.key()))
            .thenComparing(Comparator.comparingInt(Word::statements).reversed()));
    return new Spelling(known, similar.stream().limit(most).map(Word::usualSpelling).toList());
  }

  private Optional<String> key(String text, MatchLevel level) {
    List<Token> tokens = analysis.tokens(level, text);
    return tokens.size() == 1 ? Optional.of(tokens.getFirst().term()) : Optional.empty();
  }

  private boolean has(MatchLevel level, String key) {
    return statements.stream()
        .flatMap(statement ->
            List.of(Field.values()).stream()
                .flatMap(field -> analysis.tokens(level, statement.field(field)).stream()))
        .anyMatch(token -> token.term().equals(key));
  }

  private boolean isWord(String key) {
    return key.length() >= Spelling.SHORTEST
        && key.chars().noneMatch(Character::isDigit)
        && !functionWords.contains(key);
  }
}
