package org.minbar.indexer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.minbar.index.Manifest;
import org.minbar.indexer.ProblemLog.Kind;

/**
 * What became of a run.
 *
 * @param committed what the index holds now; empty if it was left as it was
 * @param indexed how many statements were read, coded and added or put in place of another version
 * @param unchanged how many statements were in the index already
 * @param removed how many statements were removed because they are gone
 * @param problems all that was skipped, rejected and warned of
 */
record IndexingReport(
    Instant started,
    Duration duration,
    Optional<Manifest> committed,
    long indexed,
    long unchanged,
    long removed,
    ProblemLog problems) {

  private static final ObjectMapper JSON = new JsonMapper();

  static IndexingReport of(
      Instant started,
      Duration duration,
      Optional<Manifest> committed,
      Indexing indexing,
      ProblemLog problems) {
    return new IndexingReport(
        started,
        duration,
        committed,
        indexing.indexed(),
        indexing.unchanged(),
        indexing.removed(),
        problems);
  }

  /**
   * One line: {@code 127 statements in 1.2 s (106 a second), 3 unchanged, 1 skipped, 0 rejected},
   * and what was unchanged, removed and warned of only if there is any.
   */
  String summary() {
    double seconds = Math.max(0.001, duration.toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%,d statements in %.1f s (%,.0f a second)%s%s, %,d skipped, %,d rejected%s",
        indexed,
        seconds,
        indexed / seconds,
        counted(unchanged, "unchanged"),
        counted(removed, "removed"),
        problems.total(Kind.SKIPPED),
        problems.total(Kind.REJECTED),
        counted(problems.total(Kind.WARNING), "warnings"));
  }

  private static String counted(long count, String what) {
    return count == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", count, what);
  }

  /** Writes the report as JSON, in place of an older one. */
  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("started", started.toString());
      json.writeNumberField("seconds", duration.toMillis() / 1000.0);
      json.writeStringField("snapshot", committed.map(Manifest::snapshotId).orElse(null));
      if (committed.isPresent()) {
        json.writeNumberField("statementsInIndex", committed.get().statements());
      }
      json.writeNumberField("indexed", indexed);
      json.writeNumberField("unchanged", unchanged);
      json.writeNumberField("removed", removed);
      json.writePOJOField("skipped", problems.counts(Kind.SKIPPED));
      json.writePOJOField("rejected", problems.counts(Kind.REJECTED));
      json.writePOJOField("warnings", problems.counts(Kind.WARNING));
      json.writeArrayFieldStart("problems");
      problems.writeTo(json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
