package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.concordance.Context.Unit;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.query.StatementQuery;
import org.minbar.search.CollocationAnswer;
import org.minbar.search.CollocationAnswer.Collocate;
import org.minbar.search.CollocationAnswer.Ranked;
import org.minbar.search.CollocationAnswer.Tally;
import org.minbar.search.CollocationRequest;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.Deadline;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooManyLinesException;
import org.minbar.search.TooSlowException;
import org.minbar.search.lucene.MatchReader.Stretch;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * Counts the words near the matches of a query: the places near them are marked, and then one pass
 * over the positions of all words finds which words stand at them.
 */
final class CollocationSearch {

  private final Function<MatchLevel, Analyzer> analyzers;
  private final SentenceEnds ends;

  CollocationSearch(Function<MatchLevel, Analyzer> analyzers, SentenceEnds ends) {
    this.analyzers = analyzers;
    this.ends = ends;
  }

  CollocationAnswer answer(CollocationRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    Subcorpus subcorpus = request.subcorpus();
    Count count = new Count(index.searcher().getIndexReader().maxDoc());
    for (Document document :
        SelectedDocuments.of(subcorpus.withQuery(StatementQuery.ALL), analyzers, index, deadline)) {
      count.counted.set(document.doc());
    }
    mark(request, index, count, deadline);
    TermPass.over(index, subcorpus.level(), PostingsEnum.POSITIONS, deadline, count::add);
    List<Collocate> collocates = new ArrayList<>();
    for (Ranked ranked :
        CollocationAnswer.rank(
            request,
            count.words.entrySet().stream()
                .map(each -> new Tally(each.getKey(), each.getValue().near, each.getValue().all)),
            count.near,
            count.all)) {
      Word word = count.words.getOrDefault(ranked.key(), new Word());
      collocates.add(new Collocate(ranked.key(), count.form(word, index), ranked.table()));
    }
    return new CollocationAnswer(
        index.snapshot(), count.matches, count.near, count.all, collocates);
  }

  /** Marks the places near matches in each statement that answers the query. */
  private void mark(CollocationRequest request, OpenIndex index, Count count, Deadline deadline)
      throws IOException {
    Subcorpus subcorpus = request.subcorpus();
    MatchReader reader =
        new MatchReader(
            new WordsToLucene(analyzers, subcorpus.level()).matching(subcorpus.query()), index);
    for (Document document : SelectedDocuments.of(subcorpus, analyzers, index, deadline)) {
      if (deadline.isOver()) {
        throw new TooSlowException(
            "the matches cannot be read in time: filter, or ask for rarer words");
      }
      SortedSet<Stretch> stretches = reader.in(document.doc());
      if (!stretches.isEmpty()) {
        count.mark(
            document.doc(),
            NearMatches.of(stretches, request.reach(), document.doc(), index, ends));
        count.matches += stretches.size();
      }
      boolean opens = request.reach().unit() == Unit.SENTENCE;
      if (count.matches > ConcordanceRequest.MOST_LINES
          || (opens && count.marked.size() > ConcordanceRequest.MOST_READ)) {
        throw new TooManyLinesException(
            opens
                ? "the query matches in more than "
                    + ConcordanceRequest.MOST_READ
                    + " statements, too many to look for their sentences: ask for a window of"
                    + " words, for rarer words, or filter"
                : "there are more than "
                    + ConcordanceRequest.MOST_LINES
                    + " matches: ask for rarer words, or filter");
      }
    }
  }

  /** How often a word was met, and the first place near a match where it was. */
  private static final class Word {
    private long near;
    private long all;
    private int rank = Integer.MAX_VALUE;
    private Field field = Field.TEXT;
    private int position;
  }

  /** What is known of all words. */
  private static final class Count {

    private final BitSet counted = new BitSet();
    private final List<Integer> marked = new ArrayList<>();
    private final int[] ranks;
    private final List<NearMatches> places = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();
    private long matches;
    private long near;
    private long all;

    /** Nothing yet, of documents with numbers below {@code documents}. */
    Count(int documents) {
      ranks = new int[documents];
      Arrays.fill(ranks, -1);
    }

    /** Documents are marked in the order of an answer. */
    void mark(int doc, NearMatches near) {
      ranks[doc] = marked.size();
      marked.add(doc);
      places.add(near);
    }

    void add(Field field, BytesRef key, PostingsEnum postings, int base) throws IOException {
      Word word = null;
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = base + postings.docID();
        if (counted.get(doc)) {
          word =
              word == null ? words.computeIfAbsent(key.utf8ToString(), absent -> new Word()) : word;
          int rank = ranks[doc];
          int found = rank < 0 ? postings.freq() : addNear(word, field, postings, rank);
          word.all += found;
          all += found;
        }
      }
    }

    /** Counts a word in a document that has matches; returns how often it is no part of one. */
    private int addNear(Word word, Field field, PostingsEnum postings, int rank)
        throws IOException {
      BitSet beside = places.get(rank).near(field);
      BitSet within = places.get(rank).matched(field);
      int found = 0;
      for (int i = postings.freq(); i > 0; i--) {
        int position = postings.nextPosition();
        found += within.get(position) ? 0 : 1;
        if (beside.get(position)) {
          word.near++;
          near++;
          if (rank < word.rank || (rank == word.rank && field.compareTo(word.field) < 0)) {
            word.rank = rank;
            word.field = field;
            word.position = position;
          }
        }
      }
      return found;
    }

    String form(Word word, OpenIndex index) throws IOException {
      String text = index.field(marked.get(word.rank), word.field);
      return Words.of(text).get(word.position).text();
    }
  }
}
