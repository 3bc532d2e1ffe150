package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.store.Directory;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.index.IndexSettings;
import org.minbar.search.CollocationAnswer;
import org.minbar.search.CollocationRequest;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessRequest;
import org.minbar.search.QuantityAnswer;
import org.minbar.search.QuantityRequest;
import org.minbar.search.Scan;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.Snapshot;
import org.minbar.search.Spelling;
import org.minbar.search.Suggestion;
import org.minbar.search.TimeLimit;
import org.minbar.search.TrendAnswer;
import org.minbar.search.TrendRequest;
import org.minbar.search.WordListAnswer;
import org.minbar.search.WordListRequest;

/** Answers from one commit of a Lucene index, opened once. */
final class LuceneEngine implements SearchEngine {

  private final TimeLimit timeLimit;
  private final Directory directory;
  private final OpenIndex index;
  private final Search search;
  private final QuantitySearch quantities;
  private final ConcordanceSearch concordance;
  private final KeynessSearch keyness;
  private final CollocationSearch collocations;
  private final WordListSearch words;
  private final TrendSearch trends;
  private final StatementScan scans;
  private final Suggestions suggestions;
  private final Spellings spellings;

  /**
   * Opens the last commit in a directory, which is closed with the engine.
   *
   * @param place where it lies, for messages
   * @param background prepares suggestions while searches are answered already
   * @param timeLimit how long an answer may take
   */
  LuceneEngine(
      Directory directory,
      String place,
      IndexSettings settings,
      Executor background,
      TimeLimit timeLimit)
      throws IOException {
    this.timeLimit = timeLimit;
    this.directory = directory;
    this.index = OpenIndex.open(directory, place, settings);
    this.search = new Search(settings.analyzers());
    this.quantities = new QuantitySearch(settings.analyzers());
    SentenceEnds ends = SentenceEnds.load();
    this.concordance = new ConcordanceSearch(settings.analyzers(), ends);
    this.keyness = new KeynessSearch(settings.analyzers());
    this.collocations = new CollocationSearch(settings.analyzers(), ends);
    this.words = new WordListSearch(settings.analyzers());
    this.trends = new TrendSearch(settings.analyzers());
    this.scans = new StatementScan(settings.analyzers());
    this.suggestions = Suggestions.of(index, settings.analyzers(), background);
    this.spellings = new Spellings(settings.analyzers());
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return answer(open -> search.answer(request, open, timeLimit.begin()));
  }

  @Override
  public QuantityAnswer quantities(QuantityRequest request) {
    return answer(open -> quantities.answer(request, open, timeLimit.begin()));
  }

  @Override
  public ConcordanceAnswer concordance(ConcordanceRequest request) {
    return answer(open -> concordance.answer(request, open, timeLimit.begin()));
  }

  @Override
  public KeynessAnswer keyness(KeynessRequest request) {
    return answer(open -> keyness.answer(request, open, timeLimit.begin()));
  }

  @Override
  public CollocationAnswer collocations(CollocationRequest request) {
    return answer(open -> collocations.answer(request, open, timeLimit.begin()));
  }

  @Override
  public WordListAnswer words(WordListRequest request) {
    return answer(open -> words.answer(request, open, timeLimit.begin()));
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    return answer(open -> trends.answer(request, open, timeLimit.begin()));
  }

  @Override
  public Scan scan(Subcorpus subcorpus, Consumer<CodedStatement> visitor) {
    return answer(open -> scans.answer(subcorpus, visitor, open, timeLimit.begin()));
  }

  @Override
  public Optional<CodedStatement> findStatement(String id) {
    return answer(open -> open.findStatement(id));
  }

  @Override
  public List<String> duplicates(String id) {
    return answer(open -> open.duplicates().others(id, open));
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    if (size <= 0) {
      throw new IllegalArgumentException("size must be > 0 (got: " + size + ")");
    }
    return prefix.isBlank() ? List.of() : answer(open -> suggestions.list(prefix, size));
  }

  @Override
  public Spelling spelling(String word, MatchLevel level, int most) {
    if (most <= 0) {
      throw new IllegalArgumentException("most must be > 0 (got: " + most + ")");
    }
    return answer(open -> spellings.of(word, level, most, open));
  }

  @Override
  public Snapshot snapshot() {
    return index.snapshot();
  }

  @Override
  public void close() {
    try {
      suggestions.close();
      index.release();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T answer(OpenIndex.Work<T> work) {
    try {
      return index.with(work);
    } catch (TooManyClauses e) {
      throw new IllegalArgumentException("the query has too many words: ask for fewer", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }
}
