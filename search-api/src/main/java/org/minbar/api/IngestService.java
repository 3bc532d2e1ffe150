package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minbar.corpus.correction.CorrectionJournal.Proposal;
import org.minbar.corpus.correction.CorrectionJournal.Refused;
import org.minbar.corpus.correction.CorrectionsException;
import org.minbar.index.IndexMismatchException;
import org.minbar.indexer.IndexFolderException;
import org.minbar.indexer.Ingest;
import org.minbar.indexer.Ingest.Outcome;
import org.minbar.indexer.Ingest.Result;
import org.minbar.indexer.NotContinuedException;
import org.minbar.search.SearchEngine;
import org.minbar.search.Snapshot;

/** Adds, corrects and removes statements, for those who know the token. */
final class IngestService {

  private static final int ALL_REJECTED = 422;

  private final Optional<Writing> writing;
  private final SearchEngine engine;
  private final InstantSource clock;

  IngestService(Optional<Writing> writing, SearchEngine engine, InstantSource clock) {
    this.writing = writing;
    this.engine = engine;
    this.clock = clock;
  }

  /** An answer and its HTTP status. */
  record Answer(int status, ObjectNode json) {}

  /** Takes one statement as JSON, or several, one a line. */
  Answer put(Context context) {
    Ingest ingest = authorized(context);
    byte[] lines = lines(context);
    List<Result> results = writing(() -> ingest.put(new ByteArrayInputStream(lines)));
    boolean refused =
        !results.isEmpty() && results.stream().allMatch(r -> r.outcome() == Outcome.REJECTED);
    return new Answer(refused ? ALL_REJECTED : 200, json(results));
  }

  /** Removes the statement of an id. */
  Answer remove(Context context, String id) {
    Ingest ingest = authorized(context);
    Result removed =
        writing(() -> ingest.remove(id)).orElseThrow(() -> StatementRequests.unknown(id));
    return new Answer(200, json(List.of(removed)));
  }

  /** Corrects the statement of an id; when this returns, searches know it. */
  void correct(Context context, String id) {
    Ingest ingest = authorized(context);
    if (!ingest.takesCorrections()) {
      throw ProblemException.of(
          403,
          Problem.of(
              ProblemCode.CORRECTIONS_OFF,
              "this server keeps no corrections: name a file for them in MINBAR_CORRECTIONS when"
                  + " it is started"));
    }
    ObjectNode correction = Exchange.body(context);
    if (!correction.hasNonNull("date")) {
      correction.put("date", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
    }
    Proposal proposal =
        writing(() -> ingest.correct(id, correction))
            .orElseThrow(() -> StatementRequests.unknown(id));
    if (proposal instanceof Refused refused) {
      throw ProblemException.badRequest(
          refused.problems().stream()
              .map(each -> Problem.of(ProblemCode.BAD_CORRECTION, each.key(), each.message()))
              .toList());
    }
    engine.refresh();
  }

  private Ingest authorized(Context context) {
    if (writing.isEmpty()) {
      throw ProblemException.of(
          403,
          Problem.of(
              ProblemCode.INGEST_OFF,
              "this server takes no statements: start it with a secret in MINBAR_TOKEN to let it"));
    }
    if (!writing.get().token().isIn(context)) {
      context.header(Header.WWW_AUTHENTICATE, "Bearer");
      throw ProblemException.of(
          401,
          Problem.of(
              ProblemCode.UNAUTHORIZED,
              "send the token of this server with Authorization: Bearer TOKEN"));
    }
    return writing.get().ingest();
  }

  private static byte[] lines(Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
    String plain = type.replaceFirst(";.*", "").strip();
    byte[] body = body(context);
    return switch (plain) {
      case "application/json" -> Json.write(Json.readObject(body));
      case "application/x-ndjson", "application/ndjson", "application/jsonl" -> body;
      default ->
          throw ProblemException.of(
              415,
              Problem.of(
                  ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                  "send one statement with Content-Type: application/json, or one a line with"
                      + " application/x-ndjson"));
    };
  }

  private static byte[] body(Context context) {
    try {
      byte[] body = context.bodyInputStream().readNBytes(Limits.INGEST_BODY + 1);
      if (body.length > Limits.INGEST_BODY) {
        throw ProblemException.of(
            413,
            Problem.of(
                ProblemCode.BODY_TOO_LARGE,
                "the body may have "
                    + Limits.INGEST_BODY
                    + " bytes: send several, or use scripts/bulk-index"));
      }
      return body;
    } catch (IOException e) {
      throw ProblemException.of(
          400,
          Problem.of(ProblemCode.BAD_HTTP, "the body does not arrive as announced: send it whole"));
    }
  }

  private static <T> T writing(Work<T> work) {
    try {
      return work.run();
    } catch (NotContinuedException | IndexMismatchException e) {
      throw conflict(ProblemCode.INDEX_MISMATCH, e);
    } catch (CorrectionsException e) {
      throw conflict(ProblemCode.CORRECTIONS_UNUSABLE, e);
    } catch (IndexFolderException e) {
      if (e.reason() == IndexFolderException.Reason.INDEX_LOCKED) {
        throw conflict(ProblemCode.INDEX_LOCKED, e);
      }
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException conflict(ProblemCode code, Exception cause) {
    return ProblemException.of(409, Problem.of(code, String.valueOf(cause.getMessage())));
  }

  /** What became of the statements, and the snapshot in which that can be seen. */
  private ObjectNode json(List<Result> results) {
    engine.refresh();
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("results");
    for (Result result : results) {
      ObjectNode each = list.addObject();
      result.line().ifPresent(line -> each.put("line", line));
      result.id().ifPresent(id -> each.put("id", id));
      each.put("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
      result.code().ifPresent(code -> each.put("code", code));
      result.message().ifPresent(message -> each.put("message", message));
    }
    Snapshot snapshot = engine.snapshot();
    json.put("snapshot", snapshot.id());
    return json.put("statements", snapshot.statements());
  }

  private interface Work<T> {
    T run() throws IOException;
  }
}
