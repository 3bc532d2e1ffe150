package org.minbar.indexer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a run did not take, however much it is: counted in memory, and kept word by word in a
 * file until the report is written. Safe for use by many threads.
 */
final class ProblemLog implements Closeable {

  private static final ObjectMapper JSON = new JsonMapper();

  /** What became of something. */
  enum Kind {
    /** Passed over because it is no statement, or was read before. */
    SKIPPED,
    /** Refused although it should be a statement. */
    REJECTED,
    /** A correction that did nothing. */
    WARNING;

    /** The name in reports. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final int shown;
  private final Path file;
  private final RandomAccessFile data;
  private final BufferedWriter writer;
  private final List<Problem> first = new ArrayList<>();
  private final Map<Kind, SortedMap<String, Long>> counts = new EnumMap<>(Kind.class);

  /**
   * An empty log.
   *
   * @param shown how many are kept at hand, to be printed
   */
  ProblemLog(int shown) throws IOException {
    this.shown = shown;
    this.file = Files.createTempFile("minbar-problems", ".jsonl");
    this.data = new RandomAccessFile(file.toFile(), "rw");
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(data.getFD()), StandardCharsets.UTF_8));
    removeName();
    for (Kind kind : Kind.values()) {
      counts.put(kind, new TreeMap<>());
    }
  }

  /** An open file needs no name; without one it is gone with the process, however that ends. */
  private void removeName() {
    try {
      Files.delete(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit(); // a system that keeps the names of open files
    }
  }

  /** Takes note of a problem; throws {@link UncheckedIOException} if it cannot be kept. */
  synchronized void add(Kind kind, Problem problem) {
    counts(kind).merge(problem.code(), 1L, Long::sum);
    if (first.size() < shown) {
      first.add(problem);
    }
    ObjectNode json = JSON.createObjectNode();
    json.put("kind", kind.id());
    json.put("code", problem.code());
    json.put("path", problem.origin().path());
    problem.origin().line().ifPresent(line -> json.put("line", line));
    json.put("message", problem.message());
    try {
      writer.write(json.toString());
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first problems. */
  synchronized List<Problem> first() {
    return List.copyOf(first);
  }

  /** How often each code came up. */
  synchronized SortedMap<String, Long> counts(Kind kind) {
    return counts.getOrDefault(kind, new TreeMap<>());
  }

  /** How often any code came up. */
  synchronized long total(Kind kind) {
    return counts(kind).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Writes all problems, in the order they came up, into an array that has been begun. */
  synchronized void writeTo(JsonGenerator json) throws IOException {
    writer.flush();
    data.seek(0);
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(data.getFD()), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      json.writeTree(JSON.readTree(line));
    }
    data.seek(data.length());
  }

  @Override
  public void close() throws IOException {
    writer.close();
    data.close();
    Files.deleteIfExists(file);
  }
}
