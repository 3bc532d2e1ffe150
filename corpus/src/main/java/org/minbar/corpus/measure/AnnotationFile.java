package org.minbar.corpus.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.measure.AnnotatedText.Answer;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Reads annotated texts, one JSON object a line: {@code id}, {@code title}, {@code text}, {@code
 * date} or {@code published}, and a list of values under the key of each {@link Question}, with
 * borderline values under the key and {@code _borderline}. Other keys are let be.
 */
public final class AnnotationFile {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT),
          DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss zzz", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH));

  private AnnotationFile() {}

  /**
   * The texts of a file.
   *
   * @param vocabularies say which meetings are rounds; readers also name others, which no round
   *     dimension could give
   * @throws IOException if the file cannot be read, naming file and line
   */
  public static List<AnnotatedText> read(Path file, Vocabularies vocabularies) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<AnnotatedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        texts.add(text(parse(json, line, file + ":" + number), file + ":" + number, vocabularies));
      }
    }
    return texts;
  }

  private static JsonNode parse(ObjectMapper json, String line, String place) throws IOException {
    try {
      JsonNode record = json.readTree(line);
      if (record.path("text").isTextual()) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": no JSON; write an annotated text on one line", e);
    }
    throw new IOException(place + ": no annotated text; it must have a text under the key text");
  }

  private static AnnotatedText text(JsonNode record, String place, Vocabularies vocabularies) {
    Map<Question, Answer> answers = new LinkedHashMap<>();
    for (Question question : Question.all()) {
      if (record.path(question.key()).isArray()) {
        Set<String> values = values(record, question.key());
        if (question.asksForRounds()) {
          values.removeIf(value -> vocabularies.rounds().find(value).isEmpty());
        }
        answers.put(
            record.has("about_rounds") ? question : question.withAnyRound(),
            new Answer(values, values(record, question.key() + "_borderline")));
      }
    }
    String id = record.path("id").asText("");
    Statement statement =
        new Statement(
            id.isBlank() ? place : id,
            record.path("title").asText(""),
            date(record.path("date").asText(record.path("published").asText(""))),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            record.path("text").asText(),
            Map.of());
    return new AnnotatedText(statement, answers);
  }

  private static Set<String> values(JsonNode record, String key) {
    Set<String> values = new TreeSet<>();
    record.path(key).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** A day, or a month; a question mark, by which a reader doubts a date, is passed over. */
  static StatementDate date(String written) {
    String text = written.replace("?", "").strip();
    for (DateTimeFormatter format : DATES) {
      ParsePosition from = new ParsePosition(0);
      TemporalAccessor parsed = format.parseUnresolved(text, from);
      if (parsed != null && from.getErrorIndex() < 0 && from.getIndex() == text.length()) {
        return new StatementDate.Day(LocalDate.parse(text, format));
      }
    }
    try {
      return StatementDate.parse(text);
    } catch (IllegalArgumentException e) {
      return StatementDate.UNKNOWN;
    }
  }
}
