package org.minbar.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minbar.corpus.read.ReadOutcome;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;
import org.minbar.corpus.read.ReadReport;
import org.minbar.index.Manifest;

/**
 * What became of a run.
 *
 * @param committed what the index holds now; empty if it was left as it was
 * @param indexed how many statements were read, coded and added or put in place of another version
 * @param unchanged how many statements were in the index already
 * @param removed how many statements were removed because they are gone
 * @param skipped how often something was passed over that is no statement, by code
 * @param rejected how often something was refused that should be one, by code
 * @param warnings how often a correction did nothing, by code
 * @param problems what was skipped, rejected and warned of; a very long list is cut (see {@link
 *     org.minbar.corpus.read.ReadLimits})
 */
record IndexingReport(
    Instant started,
    Duration duration,
    Optional<Manifest> committed,
    long indexed,
    long unchanged,
    long removed,
    SortedMap<String, Long> skipped,
    SortedMap<String, Long> rejected,
    SortedMap<String, Long> warnings,
    List<Problem> problems) {

  private static final ObjectMapper JSON = new JsonMapper();

  /** Copies the collections. */
  IndexingReport {
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    warnings = Collections.unmodifiableSortedMap(new TreeMap<>(warnings));
    problems = List.copyOf(problems);
  }

  static IndexingReport of(
      Instant started,
      Duration duration,
      Optional<Manifest> committed,
      Indexing indexing,
      ReadReport read) {
    SortedMap<String, Long> skipped = new TreeMap<>(read.skipped());
    SortedMap<String, Long> rejected = new TreeMap<>(read.rejected());
    List<Problem> problems = new ArrayList<>();
    for (ReadOutcome outcome : read.problems()) {
      switch (outcome) {
        case Skipped s -> problems.add(new Problem(s.code().id(), s.origin(), s.message()));
        case Rejected r -> problems.add(new Problem(r.code().id(), r.origin(), r.message()));
        case Accepted a -> {}
      }
    }
    for (Problem problem : indexing.rejected()) {
      rejected.merge(problem.code(), 1L, Long::sum);
      problems.add(problem);
    }
    for (Problem problem : indexing.repeated()) {
      skipped.merge(problem.code(), 1L, Long::sum);
      problems.add(problem);
    }
    SortedMap<String, Long> warnings = new TreeMap<>();
    for (Problem problem : indexing.warnings()) {
      warnings.merge(problem.code(), 1L, Long::sum);
      problems.add(problem);
    }
    return new IndexingReport(
        started,
        duration,
        committed,
        indexing.indexed(),
        indexing.unchanged(),
        indexing.removed(),
        skipped,
        rejected,
        warnings,
        problems);
  }

  long rejectedTotal() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  long skippedTotal() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * One line: {@code 127 statements in 1.2 s (106 a second), 3 unchanged, 1 skipped, 0 rejected},
   * and what was unchanged, removed and warned of only if there is any.
   */
  String summary() {
    long warned = warnings.values().stream().mapToLong(Long::longValue).sum();
    double seconds = Math.max(0.001, duration.toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%,d statements in %.1f s (%,.0f a second)%s%s, %,d skipped, %,d rejected%s",
        indexed,
        seconds,
        indexed / seconds,
        counted(unchanged, "unchanged"),
        counted(removed, "removed"),
        skippedTotal(),
        rejectedTotal(),
        counted(warned, "warnings"));
  }

  private static String counted(long count, String what) {
    return count == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", count, what);
  }

  /** Writes the report as JSON, in place of an older one. */
  void write(Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("started", started.toString());
    json.put("seconds", duration.toMillis() / 1000.0);
    json.put("snapshot", committed.map(Manifest::snapshotId).orElse(null));
    committed.ifPresent(manifest -> json.put("statementsInIndex", manifest.statements()));
    json.put("indexed", indexed);
    json.put("unchanged", unchanged);
    json.put("removed", removed);
    json.putPOJO("skipped", skipped);
    json.putPOJO("rejected", rejected);
    json.putPOJO("warnings", warnings);
    var list = json.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode node = list.addObject();
      node.put("code", problem.code());
      node.put("path", problem.origin().path());
      problem.origin().line().ifPresent(line -> node.put("line", line));
      node.put("message", problem.message());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }
}
