package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.minbar.search.Deadline;

/**
 * Collectors that stop when time is up, and keep what they have.
 *
 * <p>IndexSearcher.setTimeout does not do: it scores in windows, which the scorer of drill-sideways
 * refuses. The time is looked at before each segment and every {@value #OFTEN} documents found.
 */
final class TimedCollectors<C extends Collector, T>
    implements CollectorManager<TimedCollectors.Timed<C>, T> {

  static final int OFTEN = 128;

  private final CollectorManager<C, T> manager;
  private final Deadline deadline;
  private final List<C> collectors = new ArrayList<>();
  private boolean whole = true;

  TimedCollectors(CollectorManager<C, T> manager, Deadline deadline) {
    this.manager = manager;
    this.deadline = deadline;
  }

  /** Ends a search from within. */
  private static final class TimeIsUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeIsUp() {
      super("time is up", null, false, false);
    }
  }

  /** What a query finds, as far as time allows. */
  T search(IndexSearcher searcher, Query query) throws IOException {
    return within(() -> searcher.search(query, this));
  }

  /** What some search with these collectors finds, as far as time allows. */
  T within(Work<T> work) throws IOException {
    try {
      return work.result();
    } catch (TimeIsUp e) {
      whole = false;
      return manager.reduce(collectors);
    }
  }

  /** A search. */
  interface Work<T> {
    T result() throws IOException;
  }

  /** Whether the search came to its end. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public Timed<C> newCollector() throws IOException {
    C collector = manager.newCollector();
    collectors.add(collector);
    return new Timed<>(collector, deadline);
  }

  @Override
  public T reduce(Collection<Timed<C>> timed) throws IOException {
    return manager.reduce(timed.stream().map(Timed::collector).toList());
  }

  /** One of the collectors. */
  static final class Timed<C extends Collector> extends FilterCollector {

    private final C collector;
    private final Deadline deadline;
    private int found;

    Timed(C collector, Deadline deadline) {
      super(collector);
      this.collector = collector;
      this.deadline = deadline;
    }

    C collector() {
      return collector;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      check();
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int doc) throws IOException {
          if (++found % OFTEN == 0) {
            check();
          }
          super.collect(doc);
        }
      };
    }

    private void check() {
      if (deadline.isOver()) {
        throw new TimeIsUp();
      }
    }
  }
}
