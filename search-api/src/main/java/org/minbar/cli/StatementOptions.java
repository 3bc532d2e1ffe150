package org.minbar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that select statements, the same for every command. */
final class StatementOptions {

  @Option(
      names = "--level",
      description = "how alike words must be: surface, normalized, stem, lemma (default), root")
  private @Nullable String level;

  @Option(names = "--round", paramLabel = "ID", description = "about this round, such as 20")
  private List<String> rounds = List.of();

  @Option(names = "--round-mentioned", paramLabel = "ID", description = "naming this round")
  private List<String> roundsMentioned = List.of();

  @Option(names = "--topic", paramLabel = "ID", description = "on this topic, such as demining")
  private List<String> topics = List.of();

  @Option(names = "--country", paramLabel = "ID", description = "naming this country, such as KZ")
  private List<String> countries = List.of();

  @Option(names = "--kind", paramLabel = "ID", description = "of this kind, such as summit")
  private List<String> kinds = List.of();

  @Option(names = "--year", description = "of this year, such as 2023")
  private List<String> years = List.of();

  @Option(names = "--month", description = "of this month, such as 2023-06")
  private List<String> months = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "published by this outlet")
  private List<String> sources = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "ID",
      description = "in which this one asserts something")
  private List<String> speakers = List.of();

  @Option(names = "--person", paramLabel = "ID", description = "naming this person")
  private List<String> people = List.of();

  @Option(
      names = "--organisation",
      paramLabel = "ID",
      description = "naming this organisation, such as UN")
  private List<String> organisations = List.of();

  @Option(names = "--role", description = "naming a guarantor, host, observer or party")
  private List<String> roles = List.of();

  @Option(names = "--language", paramLabel = "TAG", description = "in this language, such as ar")
  private List<String> languages = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "not before this day")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "not after this day")
  private @Nullable String to;

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      description = "rely on facts of at least this confidence only, such as 0.9")
  private @Nullable Double minConfidence;

  /** Puts what was given into a body of the API. */
  void write(ObjectNode body) {
    Optional.ofNullable(level).ifPresent(text -> body.put("level", text));
    Optional.ofNullable(from).ifPresent(text -> body.put("from", text));
    Optional.ofNullable(to).ifPresent(text -> body.put("to", text));
    Optional.ofNullable(minConfidence).ifPresent(number -> body.put("minConfidence", number));
    ObjectNode filters = body.putObject("filters");
    list(filters, "round", rounds);
    list(filters, "roundMentioned", roundsMentioned);
    list(filters, "topic", topics);
    list(filters, "country", countries);
    list(filters, "kind", kinds);
    list(filters, "year", years);
    list(filters, "month", months);
    list(filters, "source", sources);
    list(filters, "speaker", speakers);
    list(filters, "person", people);
    list(filters, "organisation", organisations);
    list(filters, "role", roles);
    list(filters, "language", languages);
  }

  /**
   * Adds values written as {@code round=20} to an object of lists by dimension.
   *
   * @throws IllegalArgumentException if one is written otherwise
   */
  static void values(ObjectNode byDimension, List<String> written) {
    for (String each : written) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("write a value as round=20 (got: " + each + ")");
      }
      String dimension = each.substring(0, equals);
      ArrayNode list =
          byDimension.get(dimension) instanceof ArrayNode begun
              ? begun
              : byDimension.putArray(dimension);
      list.add(each.substring(equals + 1));
    }
  }

  private static void list(ObjectNode filters, String dimension, List<String> ids) {
    if (!ids.isEmpty()) {
      ArrayNode list = filters.putArray(dimension);
      ids.forEach(list::add);
    }
  }
}
