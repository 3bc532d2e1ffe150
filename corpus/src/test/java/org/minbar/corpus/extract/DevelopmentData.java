package org.minbar.corpus.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Where the repository lies, its vocabularies, and annotated texts outside it, if present. */
final class DevelopmentData {

  private static final Path REPOSITORY =
      Files.isDirectory(Path.of("vocabulary")) ? Path.of("..") : Path.of("");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT),
          DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss zzz", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH));

  private DevelopmentData() {}

  /** The vocabularies of the repository. */
  static Vocabularies vocabularies() {
    return Vocabularies.load(REPOSITORY.resolve("corpus/vocabulary"));
  }

  /** Where the bundled statements lie. */
  static Path bundledFolder() {
    return REPOSITORY.resolve("corpus/statements");
  }

  /** The bundled statements, as they stand in their files. */
  static List<String> bundledTexts() {
    try (var files = Files.list(bundledFolder())) {
      return files.sorted().map(DevelopmentData::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of annotated texts, or empty where it is not installed. */
  static Optional<Path> annotated(String file) {
    String folder = System.getProperty("minbar.data");
    Path data = folder == null ? REPOSITORY.resolve("../shared/data") : Path.of(folder);
    return Optional.of(data.resolve("facets").resolve(file)).filter(Files::exists);
  }

  /** The records of a JSON Lines file. */
  static List<JsonNode> records(Path file) {
    ObjectMapper json = new ObjectMapper();
    return read(file)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> {
          try {
            return json.readTree(line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }

  /** A record as a statement without anything its annotators say of it. */
  static Statement statement(JsonNode json) {
    return new Statement(
        json.path("id").asText(),
        json.path("title").asText(""),
        date(json.path("date").asText(json.path("published").asText(""))),
        Optional.empty(),
        "ar",
        List.of(),
        List.of(),
        json.path("text").asText(),
        Map.of());
  }

  /** The values of a list, as texts. */
  static Set<String> values(JsonNode json, String key) {
    Set<String> values = new TreeSet<>();
    json.path(key).forEach(value -> values.add(value.asText()));
    return values;
  }

  private static StatementDate date(String written) {
    String text = written.replace("?", "");
    for (DateTimeFormatter format : DATES) {
      ParsePosition from = new ParsePosition(0);
      TemporalAccessor parsed = format.parseUnresolved(text, from);
      if (parsed != null && from.getErrorIndex() < 0 && from.getIndex() == text.length()) {
        return new StatementDate.Day(LocalDate.parse(text, format));
      }
    }
    return text.length() == "2017-06".length() ? StatementDate.parse(text) : StatementDate.UNKNOWN;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
