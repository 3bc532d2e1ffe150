package org.minbar.indexer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.correction.CorrectionJournal;
import org.minbar.corpus.correction.CorrectionJournal.Proposal;
import org.minbar.corpus.correction.CorrectionJournal.Proposed;
import org.minbar.corpus.correction.CorrectionJournal.Refused;
import org.minbar.corpus.correction.Corrections;
import org.minbar.corpus.correction.LineProblem;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.FieldMap;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.Coding;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;

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
  private final Vocabularies vocabularies;
  private final Optional<Path> corrections;
  private final Function<Statement, CodedStatement> coder;
  private final ReentrantLock one = new ReentrantLock();

  /**
   * Opens nothing yet.
   *
   * @param corrections the file of what researchers change in facts, the same as of bulk runs; read
   *     with every call
   * @param coder reads the facts out of a statement
   */
  public Ingest(
      Path index,
      Vocabularies vocabularies,
      Optional<Path> corrections,
      Function<Statement, CodedStatement> coder) {
    this.index = index;
    this.vocabularies = vocabularies;
    this.corrections = corrections;
    this.coder = coder;
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
   * @throws org.minbar.corpus.correction.CorrectionsException if the corrections are not right
   */
  public List<Result> put(InputStream lines) throws IOException {
    one.lock();
    try (Session session = open();
        CorpusReader reader =
            CorpusReader.open(List.of(Path.of("-")), ReadLimits.DEFAULT, FieldMap.NONE, lines)) {
      List<Result> results = new ArrayList<>();
      while (reader.hasNext()) {
        results.add(
            switch (reader.next()) {
              case Accepted accepted -> put(session, accepted.statement(), accepted.origin());
              case Rejected r -> rejected(r.origin(), Optional.empty(), r.code().id(), r.message());
              case Skipped s -> rejected(s.origin(), Optional.empty(), s.code().id(), s.message());
            });
      }
      if (results.stream().map(Result::outcome).anyMatch(Ingest::isChange)) {
        session.build().commitSoon();
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
    try (Session session = open()) {
      IndexBuild build = session.build();
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

  /** Whether there is a file that corrections are kept in. */
  public boolean takesCorrections() {
    return corrections.isPresent();
  }

  /**
   * Corrects facts of a statement: the correction becomes a line of the file, and the statement is
   * coded anew. Should the process end between the two, the next call, or the next bulk run, makes
   * up for it.
   *
   * @param correction the keys of a line of the file but for {@code statement}
   * @return what became of it; empty if there is no statement of that id
   * @throws IndexFolderException as {@link #put}
   * @throws NotContinuedException as {@link #put}
   * @throws org.minbar.corpus.correction.CorrectionsException if the file is not right, or somebody
   *     else changes it at the same time
   */
  public Optional<Proposal> correct(String id, ObjectNode correction) throws IOException {
    one.lock();
    try (Session session = open()) {
      Optional<Ledger.Given> given = session.build().ledger().find(id);
      if (given.isEmpty()) {
        return Optional.empty();
      }
      CorrectionJournal journal = session.journal().orElseThrow();
      CodedStatement read = coder.apply(given.get().statement());
      Proposal proposal = journal.propose(correction, read);
      if (proposal instanceof Proposed proposed && proposed.isNew()) {
        try {
          session.build().add(proposed.coded(), given.get().file());
        } catch (IllegalArgumentException e) {
          LineProblem problem = new LineProblem("value", String.valueOf(e.getMessage()));
          return Optional.of(new Refused(List.of(problem)));
        }
        Corrections now = journal.append(proposed.line()).corrections();
        session.build().codedWith(WriterSettings.of(vocabularies, now));
        session.build().commitSoon();
      }
      return Optional.of(proposal);
    } finally {
      one.unlock();
    }
  }

  /** Holds the index, with the facts in it as the file of corrections now says. */
  private Session open() throws IOException {
    Optional<CorrectionJournal> journal =
        corrections.map(file -> CorrectionJournal.read(file, vocabularies));
    Corrections now = journal.map(CorrectionJournal::corrections).orElse(Corrections.NONE);
    IndexSettings settings = WriterSettings.of(vocabularies, now);
    IndexBuild build =
        IndexBuild.in(
            index,
            IndexBuild.Start.UPDATE,
            manifest -> settings(settings, journal, manifest),
            vocabularies.topics()::broader);
    Session session =
        new Session(build, journal, new StatementCoder(coder, now, vocabularies.rounds()));
    try {
      if (build.isNewGeneration()) {
        throw new NotContinuedException(index);
      }
      if (!build.settings().coding().equals(settings.coding())) {
        catchUp(session, settings);
      }
      return session;
    } catch (IOException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /** Those of now; of the index itself where only lines were added to the file since. */
  private static IndexSettings settings(
      IndexSettings now, Optional<CorrectionJournal> journal, Optional<Manifest> manifest) {
    Coding coding = now.coding();
    return manifest
        .map(found -> found.coding().corrections())
        .filter(before -> journal.flatMap(file -> file.since(before)).isPresent())
        .map(before -> now.with(new Coding(coding.rules(), coding.sentences(), before)))
        .orElse(now);
  }

  /** Codes anew what lines speak of that were added to the file after the index was made. */
  private static void catchUp(Session session, IndexSettings now) throws IOException {
    IndexBuild build = session.build();
    String before = build.settings().coding().corrections();
    for (String id : session.journal().flatMap(file -> file.since(before)).orElseThrow()) {
      Optional<Ledger.Given> given = build.ledger().find(id);
      if (given.isPresent()
          && session.coder().code(given.get().statement()) instanceof StatementCoder.Coded coded) {
        build.add(coded.statement(), given.get().file());
      }
    }
    build.codedWith(now);
    build.commitSoon();
  }

  private static Result put(Session session, Statement statement, Origin origin)
      throws IOException {
    Optional<String> id = Optional.of(statement.id());
    Sight sight = session.build().ledger().see(statement, Optional.empty(), origin);
    return switch (sight) {
      case Sight.Unchanged same -> taken(origin, id, Outcome.UNCHANGED);
      case Sight.Repeated before when before.same() -> taken(origin, id, Outcome.UNCHANGED);
      case Sight.Repeated before ->
          rejected(
              origin,
              id,
              "duplicate-id",
              "the id is already that of " + before.where() + "; give one another id");
      case Sight.New isNew -> add(session, statement, origin, Outcome.ADDED);
      case Sight.Changed changed -> add(session, statement, origin, Outcome.REPLACED);
    };
  }

  private static Result add(Session session, Statement statement, Origin origin, Outcome outcome)
      throws IOException {
    Optional<String> id = Optional.of(statement.id());
    return switch (session.coder().code(statement)) {
      case StatementCoder.Refused refused ->
          rejected(origin, id, refused.code(), refused.message());
      case StatementCoder.Coded coded -> {
        try {
          session.build().add(coded.statement(), ORIGIN);
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

  /**
   * The index while a call lasts.
   *
   * @param journal the file of corrections as it is now
   * @param coder reads facts and corrects them
   */
  private record Session(
      IndexBuild build, Optional<CorrectionJournal> journal, StatementCoder coder)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      build.close();
    }
  }
}
