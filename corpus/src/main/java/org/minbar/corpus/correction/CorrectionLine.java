package org.minbar.corpus.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.correction.Entry.FactMeant;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * One correction as JSON, and what is wrong with it: the same for a line of a file and for one that
 * is to become a line.
 */
final class CorrectionLine {

  /** The keys of a correction, in the order in which they are written. */
  static final List<String> KEYS =
      List.of(
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

  private final ObjectNode json;
  private final Origin origin;
  private final Vocabularies vocabularies;
  private final List<LineProblem> problems = new ArrayList<>();

  CorrectionLine(ObjectNode json, Origin origin, Vocabularies vocabularies) {
    this.json = json;
    this.origin = origin;
    this.vocabularies = vocabularies;
  }

  /** What is wrong, as far as {@link #entry()} found it. */
  List<LineProblem> problems() {
    return problems;
  }

  /** The correction; what is wrong with it is noted, and stands in it as something harmless. */
  Entry entry() {
    json.fieldNames()
        .forEachRemaining(key -> {
          if (!KEYS.contains(key)) {
            String known = KEYS.stream().sorted().collect(Collectors.joining(", "));
            problem(key, "unknown key \"" + key + "\"; use " + known);
          }
        });
    String statement = required("statement");
    Action action = action();
    Optional<Dimension> dimension = dimension();
    String value = required("value");
    Optional<String> with = text("with");
    if (action == Action.REPLACE && absent("with")) {
      problem("with", "with is missing; write the value that is to stand instead");
    } else if (action != Action.REPLACE && with.isPresent()) {
      problem("with", "with belongs to the action replace; remove it, or write replace");
    }
    dimension.ifPresent(found -> {
      checkValue(found, "value", value);
      with.ifPresent(instead -> checkValue(found, "with", instead));
    });
    Optional<String> quote = text("quote");
    if (action == Action.WITHDRAW && quote.isPresent()) {
      problem(
          "quote", "quote means nothing to withdraw: it takes back all on the value; remove it");
    }
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
            problem(
                "action", "unknown action \"" + id + "\"; use add, remove, replace or withdraw");
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
      problem("dimension", "unknown dimension \"" + id + "\"; use one of " + known);
    } else if (dimension.filter(CorrectionLine::isOfTheRecord).isPresent()) {
      problem(
          "dimension", id + " is not read in the text; correct it in the file of the statement");
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
                key,
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
      problem("occurrence", "occurrence belongs to a quote; add the quote, or remove it");
    } else if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 1) {
      problem("occurrence", "occurrence must be a whole number from 1 (got: " + node + ")");
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
      problem(
          "date", "date is no day; write it as 2024-11-12 (got: \"" + written.orElse("") + "\")");
      return Optional.empty();
    }
  }

  /** A text that has to be there; a word that stands in for it where it is not. */
  private String required(String key) {
    if (absent(key)) {
      problem(key, key + " is missing; write it");
    }
    return text(key).orElse("?");
  }

  private Optional<String> text(String key) {
    JsonNode node = json.path(key);
    if (absent(key)) {
      return Optional.empty();
    } else if (!node.isTextual() || node.textValue().isBlank()) {
      problem(key, key + " must be a text that is not empty (got: " + node + ")");
      return Optional.empty();
    }
    return Optional.of(node.textValue());
  }

  private boolean absent(String key) {
    return json.path(key).isMissingNode() || json.path(key).isNull();
  }

  private void problem(String key, String message) {
    problems.add(new LineProblem(key, message));
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
