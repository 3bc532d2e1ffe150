package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.minbar.corpus.Dimension;

/**
 * How a search is written in an address, {@code ?q=…&round=20&round=21&exclude.kind=summit}: turned
 * into the form of a body, so that both are read by the same reader.
 */
final class AddressForm {

  private static final String EXCLUDE = "exclude.";
  private static final String FACET = "facet.";

  private AddressForm() {}

  /** Collects problems under the names that parameters have in an address. */
  static Problems problems() {
    return new Problems(AddressForm::nameInAddress);
  }

  /** The parameters a search takes, as the sender may write them. */
  static List<String> searchParameters() {
    List<String> names = new ArrayList<>(List.of("q", "level", "sort", "from", "to"));
    names.addAll(List.of("size", "cursor", "minConfidence", "duplicates"));
    for (String prefix : List.of("", EXCLUDE, FACET)) {
      Arrays.stream(Dimension.values()).map(each -> prefix + each.id()).forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** The search in the form of a body; what has no place there is noted as unknown. */
  static ObjectNode search(QueryString query, Problems problems) {
    ObjectNode body = Json.object();
    query
        .values()
        .forEach((name, values) -> {
          switch (name) {
            case "q" -> single(body, "query", name, values, problems);
            case "level", "duplicates", "sort", "from", "to", "cursor" ->
                single(body, name, name, values, problems);
            case "size" -> number(body, name, name, values, problems);
            case "minConfidence" -> decimal(body, name, values, problems);
            default -> dimension(body, name, values, problems);
          }
        });
    return body;
  }

  /** Parameters that each have one value, {@code numbers} being whole numbers, as an object. */
  static ObjectNode simple(
      QueryString query, Collection<String> texts, Collection<String> numbers, Problems problems) {
    ObjectNode body = Json.object();
    query
        .values()
        .forEach((name, values) -> {
          if (numbers.contains(name)) {
            number(body, name, name, values, problems);
          } else if (texts.contains(name)) {
            single(body, name, name, values, problems);
          } else {
            unknown(name, problems);
          }
        });
    return body;
  }

  /** A series of statements and the rounds it is narrowed to. */
  static ObjectNode series(QueryString query, Problems problems) {
    ObjectNode body = Json.object();
    query
        .values()
        .forEach((name, values) -> {
          switch (name) {
            case "series" -> single(body, name, name, values, problems);
            case "round" -> list(body.withObjectProperty("filters"), name, values);
            default -> unknown(name, problems);
          }
        });
    return body;
  }

  private static void dimension(
      ObjectNode body, String name, List<String> values, Problems problems) {
    if (name.startsWith(FACET)) {
      String dimension = name.substring(FACET.length());
      number(body.withObjectProperty("facets"), dimension, name, values, problems);
    } else if (name.startsWith(EXCLUDE)) {
      list(body.withObjectProperty("exclude"), name.substring(EXCLUDE.length()), values);
    } else if (Dimension.find(name).isPresent()) {
      list(body.withObjectProperty("filters"), name, values);
    } else {
      unknown(name, problems);
    }
  }

  /** Notes a parameter that means nothing here. */
  static void unknown(String name, Problems problems) {
    problems.add(
        Problem.of(
            ProblemCode.UNKNOWN_PARAMETER,
            Problem.cut(name),
            "unknown parameter "
                + Problem.quote(name)
                + ": see /openapi.json for those there are"));
  }

  private static void list(ObjectNode object, String key, List<String> values) {
    ArrayNode list = object.putArray(key);
    values.forEach(list::add);
  }

  private static void single(
      ObjectNode object, String key, String name, List<String> values, Problems problems) {
    if (values.size() > 1) {
      problems.add(
          Problem.of(
              ProblemCode.REPEATED_PARAMETER,
              Problem.cut(name),
              name + " may be given once: choose one"));
    }
    object.put(key, values.getFirst());
  }

  /** What is no number stays a text, which the reader of the body refuses. */
  private static void number(
      ObjectNode object, String key, String name, List<String> values, Problems problems) {
    single(object, key, name, values, problems);
    String value = values.getFirst();
    if (value.matches("-?[0-9]{1,9}")) {
      object.put(key, Integer.parseInt(value));
    }
  }

  /** The same with a fraction, such as 0.9. */
  private static void decimal(
      ObjectNode object, String name, List<String> values, Problems problems) {
    single(object, name, name, values, problems);
    String value = values.getFirst();
    if (value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      object.put(name, Double.parseDouble(value));
    }
  }

  private static String nameInAddress(String path) {
    if (path.equals("query")) {
      return "q";
    } else if (path.startsWith("filters.")) {
      return path.substring("filters.".length());
    } else if (path.startsWith("facets.")) {
      return FACET + path.substring("facets.".length());
    }
    return path;
  }
}
