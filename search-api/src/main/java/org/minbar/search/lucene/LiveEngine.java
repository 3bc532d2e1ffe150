package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.minbar.search.TrendAnswer;
import org.minbar.search.TrendRequest;
import org.minbar.search.WordListAnswer;
import org.minbar.search.WordListRequest;

/**
 * Answers from the newest commit of an index that others write to, as of the last {@link
 * #refresh()}: each commit has an engine of its own, which is closed when the last request on it
 * has been answered.
 */
final class LiveEngine implements SearchEngine {

  private final GenerationReader reader;
  private final ReentrantLock refreshing = new ReentrantLock();

  /** What a thread holds is of this engine; another one in the same process knows nothing of it. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable SharedEngine> held = new ThreadLocal<>();

  private volatile SharedEngine current;

  /** Opens the newest commit. */
  LiveEngine(GenerationReader reader) throws IOException {
    this.reader = reader;
    this.current = new SharedEngine(reader.open());
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return ask(engine -> engine.search(request));
  }

  @Override
  public QuantityAnswer quantities(QuantityRequest request) {
    return ask(engine -> engine.quantities(request));
  }

  @Override
  public ConcordanceAnswer concordance(ConcordanceRequest request) {
    return ask(engine -> engine.concordance(request));
  }

  @Override
  public KeynessAnswer keyness(KeynessRequest request) {
    return ask(engine -> engine.keyness(request));
  }

  @Override
  public CollocationAnswer collocations(CollocationRequest request) {
    return ask(engine -> engine.collocations(request));
  }

  @Override
  public WordListAnswer words(WordListRequest request) {
    return ask(engine -> engine.words(request));
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    return ask(engine -> engine.trends(request));
  }

  @Override
  public Scan scan(Subcorpus subcorpus, Consumer<CodedStatement> visitor) {
    return ask(engine -> engine.scan(subcorpus, visitor));
  }

  @Override
  public List<String> duplicates(String id) {
    return ask(engine -> engine.duplicates(id));
  }

  @Override
  public Optional<CodedStatement> findStatement(String id) {
    return ask(engine -> engine.findStatement(id));
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    return ask(engine -> engine.suggest(prefix, size));
  }

  @Override
  public Spelling spelling(String word, MatchLevel level, int most) {
    return ask(engine -> engine.spelling(word, level, most));
  }

  @Override
  public Snapshot snapshot() {
    return ask(LuceneEngine::snapshot);
  }

  @Override
  public Hold hold() {
    if (held.get() != null) {
      return () -> {};
    }
    SharedEngine engine = acquire();
    held.set(engine);
    return () -> {
      held.remove();
      engine.release();
    };
  }

  @Override
  public void refresh() {
    refreshing.lock();
    try {
      if (!reader.newest().equals(current.place())) {
        SharedEngine old = current;
        current = new SharedEngine(reader.open());
        old.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the newest index cannot be read, the one before is served on: " + e.getMessage(), e);
    } finally {
      refreshing.unlock();
    }
  }

  @Override
  public void close() {
    refreshing.lock();
    try {
      current.release();
    } finally {
      refreshing.unlock();
    }
  }

  private <T> T ask(Function<LuceneEngine, T> question) {
    SharedEngine holding = held.get();
    if (holding != null) {
      return question.apply(holding.engine());
    }
    SharedEngine engine = acquire();
    try {
      return question.apply(engine.engine());
    } finally {
      engine.release();
    }
  }

  /** The current engine; it may be replaced, but not closed, before it is released. */
  private SharedEngine acquire() {
    while (true) {
      SharedEngine engine = current;
      if (engine.acquire()) {
        return engine;
      }
      if (engine == current) {
        throw new IllegalStateException("the engine has been closed");
      }
    }
  }
}
