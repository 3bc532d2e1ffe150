package org.minbar.indexer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.Corrected;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.correction.Finding;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Moves statements from a reader through a coder into an index: one thread reads, others code and
 * index.
 *
 * <p>In which order they arrive does not matter: ids are unique in a run, and what an index holds
 * has no order.
 */
final class Indexing {

  /** How many statements may wait: enough to keep workers busy, few enough to fit into memory. */
  private static final int LONGEST_QUEUE = 64;

  private final Function<Statement, CodedStatement> coder;
  private final Corrections corrections;
  private final Vocabulary<?> rounds;
  private final IndexBuild build;
  private final Executor workers;
  private final Set<String> corrected = ConcurrentHashMap.newKeySet();
  private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong indexed = new AtomicLong();
  private final List<Problem> rejected = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /**
   * A run that has not begun.
   *
   * @param coder reads the facts out of a statement; called by many threads
   * @param corrections what researchers change in these facts
   * @param rounds those a statement may be asserted to be about
   * @param workers runs the work on single statements, on one thread or more
   */
  Indexing(
      Function<Statement, CodedStatement> coder,
      Corrections corrections,
      Vocabulary<?> rounds,
      IndexBuild build,
      Executor workers) {
    this.coder = coder;
    this.corrections = corrections;
    this.rounds = rounds;
    this.build = build;
    this.workers = workers;
  }

  /**
   * Reads everything and waits until it is in the index; commits nothing.
   *
   * @throws IOException if the index cannot be written
   */
  void run(CorpusReader reader, Progress progress) throws IOException {
    Semaphore room = new Semaphore(LONGEST_QUEUE);
    try {
      while (failure.get() == null && reader.hasNext()) {
        if (reader.next() instanceof Accepted accepted) {
          room.acquire();
          workers.execute(() -> work(accepted, room));
        }
        progress.at(reader.bytesRead(), indexed.get());
      }
      room.acquire(LONGEST_QUEUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("indexing was interrupted; nothing was committed");
    }
    progress.at(reader.bytesRead(), indexed.get());
    rethrow(failure.get());
  }

  /** How many statements were added. */
  long indexed() {
    return indexed.get();
  }

  /**
   * The statements that were read well, but could not be coded or indexed, and the corrections that
   * could not be applied.
   */
  List<Problem> rejected() {
    return Stream.concat(rejected.stream(), findings(true)).sorted().toList();
  }

  /** The corrections that did nothing. */
  List<Problem> warnings() {
    return findings(false).sorted().toList();
  }

  private Stream<Problem> findings(boolean refused) {
    return Stream.concat(findings.stream(), corrections.findings(corrected).stream())
        .filter(finding -> finding.code().isRefused() == refused)
        .map(finding -> new Problem(finding.code().id(), finding.origin(), finding.message()));
  }

  private void work(Accepted accepted, Semaphore room) {
    try {
      code(accepted);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  private void code(Accepted accepted) throws IOException {
    for (String round : accepted.statement().rounds()) {
      if (rounds.find(round).isEmpty()) {
        // It would be counted in a facet, but could not be asked for.
        String message =
            "rounds: there is no round \"" + round + "\" in the vocabulary; correct it";
        reject("unknown-round", accepted.origin(), message);
        return;
      }
    }
    CodedStatement coded;
    try {
      coded = coder.apply(accepted.statement());
    } catch (RuntimeException e) {
      // A text that trips a rule must not stop the thousands after it.
      reject("coding-failed", accepted.origin(), "the facts cannot be read: " + e);
      return;
    }
    Corrected result = corrections.apply(coded);
    findings.addAll(result.findings());
    if (corrections.correct(coded.statement().id())) {
      corrected.add(coded.statement().id());
    }
    try {
      build.add(result.coded());
      indexed.incrementAndGet();
    } catch (IllegalArgumentException e) {
      reject("not-indexable", accepted.origin(), String.valueOf(e.getMessage()));
    }
  }

  private void reject(String code, Origin origin, String message) {
    rejected.add(new Problem(code, origin, message));
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
}
