package org.minbar.indexer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.Finding;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.read.ReadCode;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;
import org.minbar.index.Checkpoint;
import org.minbar.indexer.ProblemLog.Kind;

/**
 * Moves statements from a reader through a coder into an index: one thread reads and tells what the
 * index has already, others code and index the rest.
 *
 * <p>In which order they arrive does not matter: no two of a run have the same id, and what an
 * index holds has no order. Every so many statements there is a checkpoint; what is in memory does
 * not grow with the number of statements, but for one bit for each that the index held before.
 */
final class Indexing {

  /** How much text may wait: enough to keep workers busy, little enough to fit into memory. */
  private static final int LONGEST_QUEUE_KIB = 32 * 1024;

  private static final int KIB = 1024;

  private final StatementCoder coder;
  private final IndexBuild build;
  private final Executor workers;
  private final Options options;
  private final Semaphore room = new Semaphore(LONGEST_QUEUE_KIB);
  private final Set<String> corrected = ConcurrentHashMap.newKeySet();
  private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong indexed = new AtomicLong();
  private final ProblemLog problems;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private long met;
  private long unchanged;
  private long removed;
  private long sinceCheckpoint;
  private boolean stopped;

  /**
   * How a run goes.
   *
   * @param batch how many statements are written between two checkpoints
   * @param keep whether checkpoints are kept, or what was written counts only with the last commit
   * @param stop asked after each statement; once true, the run ends with a checkpoint
   */
  record Options(int batch, boolean keep, BooleanSupplier stop) {}

  /**
   * A run that has not begun.
   *
   * @param coder called by many threads
   * @param workers runs the work on single statements, on one thread or more
   * @param problems learns of all that is not taken
   */
  Indexing(
      StatementCoder coder,
      IndexBuild build,
      Executor workers,
      Options options,
      ProblemLog problems) {
    this.problems = problems;
    this.coder = coder;
    this.build = build;
    this.workers = workers;
    this.options = options;
  }

  /**
   * Reads everything and waits until it is in the index; checkpoints, but no commit.
   *
   * @param scope learns what could not be read
   * @throws IOException if the index cannot be written
   */
  void run(CorpusReader reader, InputScope scope, Progress progress) throws IOException {
    try (PlaceNames names = new PlaceNames(build.ledger(), build.replaced())) {
      run(reader, scope, progress, names);
    }
    drain();
    if (stopped) {
      checkpoint();
    }
    progress(reader, progress);
  }

  private void run(CorpusReader reader, InputScope scope, Progress progress, PlaceNames names)
      throws IOException {
    while (failure.get() == null && !stopped && reader.hasNext()) {
      switch (reader.next()) {
        case Accepted accepted -> {
          String file = InputScope.file(accepted.origin());
          Statement statement = accepted.statement();
          take(
              accepted.isNamedByPlace() ? names.apart(statement, file) : statement,
              file,
              accepted.origin());
        }
        case Rejected refused -> {
          scope.reject(refused.origin());
          reject(refused.code().id(), refused.origin(), refused.message());
        }
        case Skipped skipped ->
            problems.add(
                Kind.SKIPPED,
                new Problem(skipped.code().id(), skipped.origin(), skipped.message()));
      }
      progress(reader, progress);
      stopped = options.stop().getAsBoolean();
    }
  }

  private void progress(CorpusReader reader, Progress progress) {
    progress.at(reader.bytesRead(), indexed.get() + unchanged, problems.total(Kind.REJECTED));
  }

  /**
   * Codes anew what a generation held that is being replaced, as far as the run did not meet it.
   *
   * @param isGone which files' statements are not to be kept
   */
  void keep(StoredStatements old, Gone isGone) throws IOException {
    old.forEach((statement, file) -> {
      if (failure.get() == null && !stopped && !isGone.test(file)) {
        takeUnlessMet(statement, file);
        stopped = options.stop().getAsBoolean();
      }
    });
    drain();
    if (stopped) {
      checkpoint();
    }
  }

  /** Removes statements that the index held before and the run did not meet. */
  void removeUnmet(Gone isGone) throws IOException {
    build
        .ledger()
        .forEachUnmet((id, file) -> {
          if (isGone.test(file)) {
            build.remove(id);
            removed++;
          }
        });
  }

  /** Whether the run was stopped before everything was read. */
  boolean isStopped() {
    return stopped;
  }

  /** How many statements were added or replaced. */
  long indexed() {
    return indexed.get();
  }

  /** How many statements were in the index already. */
  long unchanged() {
    return unchanged;
  }

  /** How many statements were removed. */
  long removed() {
    return removed;
  }

  /** Takes note of the corrections that did nothing, and of those that could not be applied. */
  void reportCorrections() {
    Stream.concat(findings.stream(), coder.corrections().findings(this::isKnown).stream())
        .sorted(
            Comparator.comparing((Finding finding) -> finding.origin().path())
                .thenComparingInt(finding -> finding.origin().line().orElse(0)))
        .forEach(finding ->
            problems.add(
                finding.code().isRefused() ? Kind.REJECTED : Kind.WARNING,
                new Problem(finding.code().id(), finding.origin(), finding.message())));
  }

  private boolean isKnown(String id) {
    try {
      return corrected.contains(id) || build.ledger().holds(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void takeUnlessMet(Statement statement, String file) throws IOException {
    Origin origin = Origin.of(file);
    Sight sight = see(statement, file, origin);
    if (!(sight instanceof Sight.Repeated)) {
      take(statement, file, origin, sight);
    }
  }

  private void take(Statement statement, String file, Origin origin) throws IOException {
    take(statement, file, origin, see(statement, file, origin));
  }

  private Sight see(Statement statement, String file, Origin origin) throws IOException {
    // Not later: what has been seen and not written must not be forgotten by the ledger.
    if (sinceCheckpoint >= options.batch()) {
      drain();
      checkpoint();
    }
    return build.ledger().see(statement, Optional.of(file), origin);
  }

  private void take(Statement statement, String file, Origin origin, Sight sight)
      throws IOException {
    met++;
    switch (sight) {
      case Sight.New isNew -> work(statement, () -> index(statement, file, origin, true));
      case Sight.Changed changed -> work(statement, () -> index(statement, file, origin, false));
      case Sight.Unchanged same -> {
        unchanged++;
        if (coder.corrections().correct(statement.id())) {
          // What is the matter with its corrections is said with every run.
          work(statement, () -> code(statement));
        }
      }
      case Sight.Repeated before -> {
        String message = "the id \"" + statement.id() + "\" is already that of " + before.where();
        if (before.same()) {
          problems.add(
              Kind.SKIPPED,
              new Problem(ReadCode.REPEATED.id(), origin, message + ", which says the same"));
        } else {
          reject(ReadCode.DUPLICATE_ID.id(), origin, message + "; give one another id");
        }
      }
    }
  }

  private void work(Statement statement, Work work) throws IOException {
    sinceCheckpoint++;
    int characters = statement.title().length() + statement.text().length();
    int needed = Math.min(LONGEST_QUEUE_KIB, 1 + characters / (KIB / Character.BYTES));
    try {
      room.acquire(needed);
    } catch (InterruptedException e) {
      throw interrupted();
    }
    workers.execute(() -> {
      try {
        work.run();
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
      } finally {
        room.release(needed);
      }
    });
  }

  private void drain() throws IOException {
    try {
      room.acquire(LONGEST_QUEUE_KIB);
      room.release(LONGEST_QUEUE_KIB);
    } catch (InterruptedException e) {
      throw interrupted();
    }
    rethrow(failure.get());
  }

  private void checkpoint() throws IOException {
    sinceCheckpoint = 0;
    if (options.keep()) {
      build.checkpoint(new Checkpoint(met, indexed.get()));
    } else {
      build.flush();
    }
  }

  private void index(Statement statement, String file, Origin origin, boolean isNew)
      throws IOException {
    switch (code(statement)) {
      case StatementCoder.Refused refused -> reject(refused.code(), origin, refused.message());
      case StatementCoder.Coded coded -> {
        try {
          if (isNew) {
            build.addNew(coded.statement(), file);
          } else {
            build.add(coded.statement(), file);
          }
          indexed.incrementAndGet();
        } catch (IllegalArgumentException e) {
          reject("not-indexable", origin, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private StatementCoder.Result code(Statement statement) {
    StatementCoder.Result result = coder.code(statement);
    if (result instanceof StatementCoder.Coded coded) {
      findings.addAll(coded.findings());
      if (coder.corrections().correct(statement.id())) {
        corrected.add(statement.id());
      }
    }
    return result;
  }

  private void reject(String code, Origin origin, String message) {
    problems.add(Kind.REJECTED, new Problem(code, origin, message));
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("indexing was interrupted; what was committed stays");
  }

  private static void rethrow(@Nullable Throwable failure) throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IOException(failure);
    }
  }

  /** Says of a file whether the statements that came from it are gone. */
  interface Gone {
    boolean test(String file);
  }

  private interface Work {
    void run() throws IOException;
  }
}
