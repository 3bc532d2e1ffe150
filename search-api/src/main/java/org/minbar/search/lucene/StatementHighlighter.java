package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.Passage;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
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
  private final Analyzer analyzer;
  private final Set<String> terms = new HashSet<>();

  /**
   * For the hits of one question.
   *
   * @param words what was asked for, without filters
   * @param analyzer how the words of phrases were compared
   */
  StatementHighlighter(IndexSearcher searcher, Query words, Analyzer analyzer) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.analyzer = analyzer;
    Set<Term> collected = new HashSet<>();
    words.visit(QueryVisitor.termCollector(collected));
    collected.forEach(term -> terms.add(term.text()));
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
      for (Field field : Field.values()) {
        highlights.addAll(highlights(matches, field, statement.field(field)));
      }
    }
    if (highlights.isEmpty()) {
      Span all = new Span(0, statement.text().length());
      highlights.add(Excerpt.cut(Field.TEXT, statement.text(), all, List.of()));
    }
    return highlights;
  }

  private List<Highlight> highlights(Matches matches, Field field, String text) throws IOException {
    List<Highlight> highlights = new ArrayList<>();
    if (!text.isEmpty()) {
      List<Passage> passages = MatchPassages.choose(matches, field, text);
      for (Passage passage : passages) {
        Span span = new Span(passage.getStartOffset(), passage.getEndOffset());
        List<Span> words = matchingWords(passage, tokensAbout(passage, text));
        highlights.add(
            field == Field.TITLE
                ? new Highlight(field, text, words)
                : Excerpt.cut(field, text, span, words));
      }
    }
    return highlights;
  }

  /** The words of a passage and of matches that reach beyond it; a long text is not read whole. */
  private List<Token> tokensAbout(Passage passage, String text) {
    int start = passage.getStartOffset();
    int end = passage.getEndOffset();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      start = Math.min(start, passage.getMatchStarts()[i]);
      end = Math.max(end, passage.getMatchEnds()[i]);
    }
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int before = start;
    return Token.listIn(text.substring(start, end), analyzer).stream()
        .map(token ->
            new Token(
                token.term(), new Span(before + token.span().start(), before + token.span().end())))
        .toList();
  }

  /** A match of one word is that word; of a longer stretch, the words that were asked for. */
  private List<Span> matchingWords(Passage passage, List<Token> tokens) {
    Set<Span> words = new TreeSet<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      Span match = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
      List<Token> within = tokens.stream().filter(t -> t.span().overlaps(match)).toList();
      within.stream()
          .filter(token -> within.size() == 1 || terms.contains(token.term()))
          .forEach(token -> words.add(token.span()));
    }
    return List.copyOf(words);
  }
}
