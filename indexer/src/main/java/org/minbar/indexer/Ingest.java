package org.minbar.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.FieldMap;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.IndexSettings;

/**
 * Adds single statements to an index, and removes them, while it is served.
 *
 * <p>The index is held only while a call lasts, so that a bulk run can have it between two calls.
 * Calls wait for each other. Every call ends with a commit, or changes nothing.
 */
public final class Ingest {

  /** Where statements came from that came this way. */
  private static final String ORIGIN = "http";

  private final Path index;
  private final IndexSettings settings;
  private final Function<String, ? extends Collection<String>> broaderTopics;
  private final StatementCoder coder;
  private final ReentrantLock one = new ReentrantLock();

  /**
   * Opens nothing yet.
   *
   * @param coder reads the facts out of a statement
   * @param corrections what researchers change in these facts; the same as of bulk runs
   */
  public Ingest(
      Path index,
      Vocabularies vocabularies,
      Corrections corrections,
      Function<Statement, CodedStatement> coder) {
    this.index = index;
    this.settings = WriterSettings.of(vocabularies, corrections);
    this.broaderTopics = vocabularies.topics()::broader;
    this.coder = new StatementCoder(coder, corrections, vocabularies.rounds());
  }

  /** What became of a statement. */
  public enum Outcome {
    /** It is in the index now. */
    ADDED,
    /** It is in the index now, in place of another version. */
    REPLACED,
    /** It was in the index already. */
    UNCHANGED,
    /** It was removed. */
    REMOVED,
    /** It was not taken. */
    REJECTED
  }

  /**
   * What became of one line.
   *
   * @param line the number of the line, from 1, if it came as one
   * @param id the statement's id, if it can be told
   * @param code why it was rejected
   * @param message what is wrong and what to do
   */
  public record Result(
      OptionalInt line,
      Optional<String> id,
      Outcome outcome,
      Optional<String> code,
      Optional<String> message) {}

  /**
   * Adds or replaces statements.
   *
   * @param lines one JSON object a line, as bulk runs read them
   * @return what became of each line, in their order; lines that cannot be taken leave the others
   * @throws IndexFolderException if another process writes to the index, or it cannot be read
   * @throws NotContinuedException if the index was made with other rules or corrections
   */
  public List<Result> put(InputStream lines) throws IOException {
    one.lock();
    try (IndexBuild build = open();
        CorpusReader reader =
            CorpusReader.open(List.of(Path.of("-")), ReadLimits.DEFAULT, FieldMap.NONE, lines)) {
      List<Result> results = new ArrayList<>();
      while (reader.hasNext()) {
        results.add(
            switch (reader.next()) {
              case Accepted accepted -> put(build, accepted.statement(), accepted.origin());
              case Rejected r -> rejected(r.origin(), Optional.empty(), r.code().id(), r.message());
              case Skipped s -> rejected(s.origin(), Optional.empty(), s.code().id(), s.message());
            });
      }
      if (results.stream().map(Result::outcome).anyMatch(Ingest::isChange)) {
        build.commitSoon();
      }
      return results;
    } finally {
      one.unlock();
    }
  }

  /**
   * Removes a statement.
   *
   * @return empty if there is none of that id
   * @throws IndexFolderException as {@link #put}
   * @throws NotContinuedException as {@link #put}
   */
  public Optional<Result> remove(String id) throws IOException {
    one.lock();
    try (IndexBuild build = open()) {
      if (!build.ledger().holds(id)) {
        return Optional.empty();
      }
      build.remove(id);
      build.commitSoon();
      return Optional.of(
          new Result(
              OptionalInt.empty(),
              Optional.of(id),
              Outcome.REMOVED,
              Optional.empty(),
              Optional.empty()));
    } finally {
      one.unlock();
    }
  }

  private IndexBuild open() throws IOException {
    IndexBuild build = IndexBuild.in(index, IndexBuild.Start.UPDATE, settings, broaderTopics);
    if (build.isNewGeneration()) {
      build.close();
      throw new NotContinuedException(index);
    }
    return build;
  }

  private Result put(IndexBuild build, Statement statement, Origin origin) throws IOException {
    Optional<String> id = Optional.of(statement.id());
    Sight sight = build.ledger().see(statement, Optional.empty(), origin);
    return switch (sight) {
      case Sight.Unchanged same -> taken(origin, id, Outcome.UNCHANGED);
      case Sight.Repeated before when before.same() -> taken(origin, id, Outcome.UNCHANGED);
      case Sight.Repeated before ->
          rejected(
              origin,
              id,
              "duplicate-id",
              "the id is already that of " + before.where() + "; give one another id");
      case Sight.New isNew -> add(build, statement, origin, Outcome.ADDED);
      case Sight.Changed changed -> add(build, statement, origin, Outcome.REPLACED);
    };
  }

  private Result add(IndexBuild build, Statement statement, Origin origin, Outcome outcome)
      throws IOException {
    Optional<String> id = Optional.of(statement.id());
    return switch (coder.code(statement)) {
      case StatementCoder.Refused refused ->
          rejected(origin, id, refused.code(), refused.message());
      case StatementCoder.Coded coded -> {
        try {
          build.add(coded.statement(), ORIGIN);
          yield taken(origin, id, outcome);
        } catch (IllegalArgumentException e) {
          yield rejected(origin, id, "not-indexable", String.valueOf(e.getMessage()));
        }
      }
    };
  }

  private static boolean isChange(Outcome outcome) {
    return outcome == Outcome.ADDED || outcome == Outcome.REPLACED;
  }

  private static Result taken(Origin origin, Optional<String> id, Outcome outcome) {
    return new Result(origin.line(), id, outcome, Optional.empty(), Optional.empty());
  }

  private static Result rejected(Origin origin, Optional<String> id, String code, String message) {
    return new Result(origin.line(), id, Outcome.REJECTED, Optional.of(code), Optional.of(message));
  }
}
