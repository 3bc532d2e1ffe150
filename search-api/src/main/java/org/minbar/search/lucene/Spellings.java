package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.Bits;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.index.WordPlaces;
import org.minbar.search.Spelling;

/** Finds the words of an index that are spelled nearly like a typed one. */
final class Spellings {

  /** More words than are ever one or two letters away from another, so that none is missed. */
  private static final int ALL = 1000;

  /** How many occurrences decide how a word is mostly written. */
  private static final int MOST_OCCURRENCES = 50;

  private static final DirectSpellChecker ONE_EDIT = checker(1);

  /** Lucene lets no first letter change where two letters do. */
  private static final DirectSpellChecker TWO_EDITS = checker(2);

  private final Function<MatchLevel, Analyzer> analyzers;
  private final Set<String> functionWords;

  Spellings(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
    this.functionWords = Suggestions.functionWords(analyzers.apply(MatchLevel.NORMALIZED));
  }

  private static DirectSpellChecker checker(int edits) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(0);
    checker.setMinQueryLength(Spelling.SHORTEST);
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
    checker.setAccuracy(0);
    checker.setLowerCaseTerms(false);
    return checker;
  }

  /** As {@link org.minbar.search.SearchEngine#spelling} says. */
  Spelling of(String word, MatchLevel level, int most, OpenIndex index) throws IOException {
    Optional<String> written = key(word, MatchLevel.NORMALIZED).filter(this::isCorrectable);
    if (written.isEmpty()) {
      return Spelling.RIGHT;
    }
    String key = written.get();
    String keyAtLevel = key(word, level).orElse("");
    boolean known = statements(keyAtLevel, level, index) > 0;
    long own = statements(key, MatchLevel.NORMALIZED, index);

    Set<String> found = new LinkedHashSet<>();
    if (!known && own > 0) {
      found.add(key);
    }
    found.addAll(mostFirst(similar(key, ONE_EDIT, index), known ? own : 0, index));
    if (key.codePointCount(0, key.length()) >= Spelling.LONG) {
      found.addAll(mostFirst(similar(key, TWO_EDITS, index), known ? own : 0, index));
    }
    List<String> spelled = new ArrayList<>();
    for (String similar : found.stream().limit(most).toList()) {
      spelled.add(usualSpelling(similar, index));
    }
    return new Spelling(known, spelled);
  }

  /** The word's key, if the text is one word at that level. */
  private Optional<String> key(String text, MatchLevel level) {
    List<Token> tokens = Token.listIn(text, analyzers.apply(level));
    return tokens.size() == 1 ? Optional.of(tokens.getFirst().term()) : Optional.empty();
  }

  private boolean isCorrectable(String key) {
    return key.codePointCount(0, key.length()) >= Spelling.SHORTEST
        && key.codePoints().noneMatch(Character::isDigit)
        && !functionWords.contains(key);
  }

  private Set<String> similar(String key, DirectSpellChecker checker, OpenIndex index)
      throws IOException {
    Set<String> similar = new TreeSet<>();
    for (Field field : Field.values()) {
      Term term = new Term(IndexFields.words(field, MatchLevel.NORMALIZED), key);
      SuggestWord[] words =
          checker.suggestSimilar(
              term, ALL, index.searcher().getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
      Arrays.stream(words)
          .map(word -> word.string)
          .filter(this::isCorrectable)
          .forEach(similar::add);
    }
    return similar;
  }

  /** Those in more statements than {@code least}, ties in the order given. */
  private static List<String> mostFirst(Collection<String> keys, long least, OpenIndex index)
      throws IOException {
    record Counted(String key, long statements) {}
    List<Counted> counted = new ArrayList<>();
    for (String key : keys) {
      counted.add(new Counted(key, statements(key, MatchLevel.NORMALIZED, index)));
    }
    return counted.stream()
        .filter(each -> each.statements() > least)
        .sorted(Comparator.comparingLong(Counted::statements).reversed())
        .map(Counted::key)
        .toList();
  }

  private static long statements(String key, MatchLevel level, OpenIndex index) throws IOException {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (Field field : Field.values()) {
      anywhere.add(new TermQuery(new Term(IndexFields.words(field, level), key)), Occur.SHOULD);
    }
    return index.searcher().count(anywhere.build());
  }

  /** How the first statements with a word mostly write it. */
  private static String usualSpelling(String key, OpenIndex index) throws IOException {
    Map<String, Integer> spellings = new TreeMap<>();
    int occurrences = 0;
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (Field field : Field.values()) {
        Term term = new Term(IndexFields.words(field, MatchLevel.NORMALIZED), key);
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.POSITIONS);
        while (postings != null
            && occurrences < MOST_OCCURRENCES
            && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live != null && !live.get(postings.docID())) {
            continue;
          }
          Statement statement = index.statement(leaf.docBase + postings.docID()).statement();
          WordPlaces places = WordPlaces.read(leaf.reader(), postings.docID(), field);
          for (int i = 0; i < postings.freq(); i++, occurrences++) {
            Span place = places.of(postings.nextPosition());
            String spelling = statement.field(field).substring(place.start(), place.end());
            spellings.merge(spelling, 1, Integer::sum);
          }
        }
      }
    }
    return spellings.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(key);
  }
}
