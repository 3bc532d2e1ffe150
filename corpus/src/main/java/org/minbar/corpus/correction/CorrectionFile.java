package org.minbar.corpus.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.correction.Entry.FactMeant;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Reads and checks a file of corrections, one JSON object a line. */
final class CorrectionFile {

  private static final Set<String> KEYS =
      Set.of(
          "statement",
          "action",
          "dimension",
          "value",
          "with",
          "quote",
          "occurrence",
          "author",
          "reason",
          "date");

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final Vocabularies vocabularies;
  private final List<String> problems = new ArrayList<>();

  private CorrectionFile(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The entries in the order of their lines.
   *
   * @throws CorrectionsException with all problems, if there are any
   */
  static List<Entry> read(Path file, Vocabularies vocabularies) {
    CorrectionFile reader = new CorrectionFile(vocabularies);
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        reader.entry(line, Origin.of(file.toString(), number)).ifPresent(entries::add);
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new CorrectionsException(reader.problems);
    }
    return entries;
  }

  /** Sixteen hexadecimal digits of a hash of the lines. */
  static String fingerprint(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines(file).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new CorrectionsException(
          List.of(file + ": not UTF-8; save the file in the encoding UTF-8"));
    } catch (IOException e) {
      throw new CorrectionsException(
          List.of(file + ": cannot be read; name a file of corrections with --corrections"));
    }
  }

  private Optional<Entry> entry(String line, Origin origin) {
    try {
      if (JSON.readTree(line) instanceof ObjectNode json) {
        int before = problems.size();
        Entry entry = new Line(json, origin).entry();
        return problems.size() == before ? Optional.of(entry) : Optional.empty();
      }
      problems.add(origin + ": no JSON object; write {\"statement\": …} on one line");
    } catch (JsonProcessingException e) {
      problems.add(
          origin
              + ": no JSON; check quotes, commas and brackets near column "
              + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    }
    return Optional.empty();
  }

  /** One line; what is wrong with it is noted, and stands in the entry as something harmless. */
  private final class Line {

    private final ObjectNode json;
    private final Origin origin;

    Line(ObjectNode json, Origin origin) {
      this.json = json;
      this.origin = origin;
    }

    Entry entry() {
      json.fieldNames()
          .forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
              String known = KEYS.stream().sorted().collect(Collectors.joining(", "));
              problem("unknown key \"" + key + "\"; use " + known);
            }
          });
      String statement = required("statement");
      Action action = action();
      Optional<Dimension> dimension = dimension();
      String value = required("value");
      Optional<String> with = text("with");
      if (action == Action.REPLACE && absent("with")) {
        problem("with is missing; write the value that is to stand instead");
      } else if (action != Action.REPLACE && with.isPresent()) {
        problem("with belongs to the action replace; remove it, or write replace");
      }
      dimension.ifPresent(found -> {
        checkValue(found, "value", value);
        with.ifPresent(instead -> checkValue(found, "with", instead));
      });
      Optional<String> quote = text("quote");
      OptionalInt occurrence = occurrence(quote);
      String author = required("author");
      String reason = required("reason");
      Optional<LocalDate> date = date();
      return new Entry(
          origin,
          new FactMeant(statement, dimension.orElse(Dimension.ROUND), value, quote, occurrence),
          action,
          action == Action.REPLACE ? Optional.of(with.orElse("")) : Optional.empty(),
          new Attribution(author, reason, date));
    }

    private Action action() {
      String id = required("action");
      return Action.find(id)
          .orElseGet(() -> {
            if (json.path("action").isTextual()) {
              problem("unknown action \"" + id + "\"; use add, remove or replace");
            }
            return Action.ADD;
          });
    }

    private Optional<Dimension> dimension() {
      String id = required("dimension");
      Optional<Dimension> dimension = Dimension.find(id);
      if (dimension.isEmpty() && json.path("dimension").isTextual()) {
        String known =
            Arrays.stream(Dimension.values())
                .filter(each -> !isOfTheRecord(each))
                .map(Dimension::id)
                .collect(Collectors.joining(", "));
        problem("unknown dimension \"" + id + "\"; use one of " + known);
      } else if (dimension.filter(CorrectionFile::isOfTheRecord).isPresent()) {
        problem(id + " is not read in the text; correct it in the file of the statement");
        return Optional.empty();
      }
      return dimension;
    }

    private void checkValue(Dimension dimension, String key, String value) {
      vocabularies
          .of(dimension)
          .filter(vocabulary -> json.path(key).isTextual())
          .filter(vocabulary -> vocabulary.find(value).isEmpty())
          .ifPresent(vocabulary ->
              problem(
                  key
                      + ": no "
                      + vocabulary.name().one()
                      + " has the id \""
                      + value
                      + "\"; write an id that stands in "
                      + vocabulary.name().fileName()));
    }

    private OptionalInt occurrence(Optional<String> quote) {
      JsonNode node = json.path("occurrence");
      if (absent("occurrence")) {
        return OptionalInt.empty();
      } else if (quote.isEmpty()) {
        problem("occurrence belongs to a quote; add the quote, or remove it");
      } else if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 1) {
        problem("occurrence must be a whole number from 1 (got: " + node + ")");
      } else {
        return OptionalInt.of(node.intValue());
      }
      return OptionalInt.empty();
    }

    private Optional<LocalDate> date() {
      Optional<String> written = text("date");
      try {
        return written.map(LocalDate::parse);
      } catch (DateTimeException e) {
        problem("date is no day; write it as 2024-11-12 (got: \"" + written.orElse("") + "\")");
        return Optional.empty();
      }
    }

    /** A text that has to be there; a word that stands in for it where it is not. */
    private String required(String key) {
      if (absent(key)) {
        problem(key + " is missing; write it");
      }
      return text(key).orElse("?");
    }

    private Optional<String> text(String key) {
      JsonNode node = json.path(key);
      if (absent(key)) {
        return Optional.empty();
      } else if (!node.isTextual() || node.textValue().isBlank()) {
        problem(key + " must be a text that is not empty (got: " + node + ")");
        return Optional.empty();
      }
      return Optional.of(node.textValue());
    }

    private boolean absent(String key) {
      return json.path(key).isMissingNode() || json.path(key).isNull();
    }

    private void problem(String message) {
      problems.add(origin + ": " + message);
    }
  }

  /** Such dimensions repeat what the record of a statement says. */
  private static boolean isOfTheRecord(Dimension dimension) {
    return switch (dimension) {
      case YEAR, MONTH, KIND, SOURCE, LANGUAGE -> true;
      case ROUND,
          ROUND_MENTIONED,
          COUNTRY,
          TOPIC,
          DATE_MENTIONED,
          RESOLUTION,
          SPEAKER,
          PERSON,
          ORGANISATION,
          ROLE ->
          false;
    };
  }
}
