package org.minbar.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
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
import org.minbar.search.TooManyLinesException;
import org.minbar.search.TrendAnswer;
import org.minbar.search.TrendRequest;
import org.minbar.search.WordListAnswer;
import org.minbar.search.WordListRequest;

/** An engine that answers every search as told, or fails as told, and has no time to read. */
record CannedEngine(Supplier<SearchAnswer> answer, Supplier<ConcordanceAnswer> lines)
    implements SearchEngine {

  /** One that has too many lines. */
  CannedEngine(Supplier<SearchAnswer> answer) {
    this(
        answer,
        () -> {
          throw new TooManyLinesException("there are too many lines: filter");
        });
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return answer.get();
  }

  @Override
  public QuantityAnswer quantities(QuantityRequest request) {
    return new QuantityAnswer(snapshot(), 0, List.of(), Optional.empty());
  }

  @Override
  public ConcordanceAnswer concordance(ConcordanceRequest request) {
    return lines.get();
  }

  @Override
  public KeynessAnswer keyness(KeynessRequest request) {
    KeynessAnswer.Size none = new KeynessAnswer.Size(0, 0);
    return new KeynessAnswer(snapshot(), none, none, 0, List.of());
  }

  @Override
  public CollocationAnswer collocations(CollocationRequest request) {
    throw new TooManyLinesException("there are too many matches: filter");
  }

  @Override
  public WordListAnswer words(WordListRequest request) {
    throw new TooManyLinesException("there are too many words: filter");
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    throw new TooManyLinesException("there are too many occurrences: filter");
  }

  @Override
  public Scan scan(Subcorpus subcorpus, Consumer<CodedStatement> visitor) {
    return new Scan(snapshot(), 3, 0);
  }

  @Override
  public Optional<CodedStatement> findStatement(String id) {
    return Optional.empty();
  }

  @Override
  public List<String> duplicates(String id) {
    return List.of();
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    return List.of(
        new Suggestion("عودة اللاجئين", Suggestion.Kind.PHRASE, "عودة اللاجئين"),
        new Suggestion("قمة", Suggestion.Kind.TITLE, "summit"));
  }

  @Override
  public Spelling spelling(String word, MatchLevel level, int most) {
    return Spelling.RIGHT;
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot("none", 0);
  }

  @Override
  public void close() {}
}
