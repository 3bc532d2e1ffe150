package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.WordPlaces;
import org.minbar.search.SearchAnswer.Highlight;

/**
 * Shows where a question matched in a statement: the title whole, of the text the best passages.
 *
 * <p>Marks whole words, and of a phrase the words that were asked for, not what stands between
 * them. For the hits of one answer.
 */
final class StatementHighlighter {

  private final IndexSearcher searcher;
  private final Weight weight;
  private final Function<MatchLevel, Analyzer> analyzers;

  /**
   * For the hits of one question.
   *
   * @param words what was asked for, without filters
   * @param analyzers how the words of phrases were compared at each level
   */
  StatementHighlighter(
      IndexSearcher searcher, Query words, Function<MatchLevel, Analyzer> analyzers)
      throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.analyzers = analyzers;
  }

  /**
   * The passages that match, title first; how the text begins, if no words do.
   *
   * @param doc the number of the statement's document in the searcher
   */
  List<Highlight> highlight(int doc, Statement statement) throws IOException {
    List<Highlight> highlights = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
    if (matches != null) {
      PlacedMatches placed = new PlacedMatches(matches, leaf.reader(), doc - leaf.docBase);
      for (Field field : Field.values()) {
        highlights.addAll(highlights(placed, field, statement.field(field)));
      }
    }
    if (highlights.isEmpty()) {
      Span all = new Span(0, statement.text().length());
      highlights.add(Excerpt.cut(Field.TEXT, statement.text(), all, List.of()));
    }
    return highlights;
  }

  private List<Highlight> highlights(PlacedMatches matches, Field field, String text)
      throws IOException {
    if (text.isEmpty()) {
      return List.of();
    }
    WordPlaces places = matches.places(field);
    List<Span> passages =
        MatchPassages.choose(matches, field, text, places).stream()
            .map(passage -> new Span(passage.getStartOffset(), passage.getEndOffset()))
            .toList();
    Set<Span> words = new TreeSet<>();
    for (MatchLevel level : MatchLevel.values()) {
      MatchesIterator found = matches.in(field, level, places);
      List<Match> longer = longerMatches(passages, found, words);
      words.addAll(wordsAskedFor(longer, tokensAbout(longer, text, analyzers.apply(level))));
    }
    return passages.stream().map(passage -> highlight(field, text, passage, words)).toList();
  }

  private static Highlight highlight(Field field, String text, Span passage, Set<Span> words) {
    List<Span> within = words.stream().filter(passage::overlaps).toList();
    return field == Field.TITLE
        ? new Highlight(field, text, within)
        : Excerpt.cut(field, text, passage, within);
  }

  /** A stretch of more than one word that matched, and the part of the question it matched. */
  private record Match(Span span, Query query) {}

  /**
   * The matches in the passages, but for those of one word: the index knows where that stands, so
   * that it is added to the words without reading the text.
   */
  private static List<Match> longerMatches(
      List<Span> passages, @Nullable MatchesIterator found, Set<Span> words) throws IOException {
    List<Match> longer = new ArrayList<>();
    while (found != null && found.next()) {
      Span span = new Span(found.startOffset(), found.endOffset());
      if (passages.stream().noneMatch(span::overlaps)) {
        continue;
      }
      if (found.startPosition() == found.endPosition()) {
        words.add(span);
      } else {
        longer.add(new Match(span, found.getQuery()));
      }
    }
    return longer;
  }

  /** The words from the first match to the last; a long text is not read whole. */
  private static List<Token> tokensAbout(List<Match> matches, String text, Analyzer analyzer) {
    if (matches.isEmpty()) {
      return List.of();
    }
    int start = matches.stream().mapToInt(match -> match.span().start()).min().orElseThrow();
    int end = matches.stream().mapToInt(match -> match.span().end()).max().orElseThrow();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int before = start;
    return Token.listIn(text.substring(start, end), analyzer).stream()
        .map(token -> token.movedBy(before))
        .toList();
  }

  /** The words of longer matches that were asked for, as they were compared at one level. */
  private static Set<Span> wordsAskedFor(List<Match> matches, List<Token> tokens) {
    Set<Span> words = new HashSet<>();
    for (Match match : matches) {
      Set<String> asked = keys(match.query());
      tokens.stream()
          .filter(token -> token.span().overlaps(match.span()) && asked.contains(token.term()))
          .forEach(token -> words.add(token.span()));
    }
    return words;
  }

  /** The keys of the words of a phrase. */
  private static Set<String> keys(Query phrase) {
    Set<Term> terms = new HashSet<>();
    phrase.visit(QueryVisitor.termCollector(terms));
    return terms.stream().map(Term::text).collect(Collectors.toSet());
  }
}
