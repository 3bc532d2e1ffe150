package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Takes typed values out of a JSON object and notes everything that is wrong with them; a value
 * with a problem counts as absent, and so does null.
 */
final class Fields {

  private final ObjectNode object;
  private final String prefix;
  private final Problems problems;

  /** Reads the outermost object, and notes every key that is not one of {@code known}. */
  Fields(ObjectNode object, Collection<String> known, Problems problems) {
    this(object, "", problems);
    requireKnown(known);
  }

  private void requireKnown(Collection<String> known) {
    object
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            problems.add(
                ProblemCode.UNKNOWN_PARAMETER,
                Problem.cut(prefix + name),
                "unknown key "
                    + Problem.quote(prefix + name)
                    + ": use "
                    + String.join(", ", known));
          }
        });
  }

  private Fields(ObjectNode object, String prefix, Problems problems) {
    this.object = object;
    this.prefix = prefix;
    this.problems = problems;
  }

  /** The fields of an object within this one; its keys are not checked. */
  Fields inner(String name, ObjectNode inner) {
    return new Fields(inner, prefix + name + ".", problems);
  }

  /** The same, and every key that is not one of {@code known} is noted. */
  Fields inner(String name, ObjectNode inner, Collection<String> known) {
    Fields fields = inner(name, inner);
    fields.requireKnown(known);
    return fields;
  }

  /** What a key of this object is called in problems, {@code filters.round}. */
  String path(String name) {
    return prefix + name;
  }

  /** A text of at most that many UTF-16 units. */
  Optional<String> text(String name, int longest) {
    return value(name).flatMap(value -> text(name, value, longest));
  }

  /** A text that has to be there. */
  Optional<String> requiredText(String name, int longest) {
    if (value(name).isEmpty()) {
      note(ProblemCode.MISSING_PARAMETER, name, " is missing: give it");
    }
    return text(name, longest);
  }

  /** A seed of random choices: any whole number of 64 bits. */
  OptionalLong seed(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !(value.get().isIntegralNumber() && value.get().canConvertToLong())) {
      note(ProblemCode.WRONG_TYPE, name, " must be a whole number, such as 7" + got(value.get()));
      return OptionalLong.empty();
    }
    return value.map(number -> OptionalLong.of(number.longValue())).orElse(OptionalLong.empty());
  }

  /** A whole number within bounds, both included. */
  OptionalInt integer(String name, int least, int most) {
    Optional<JsonNode> value = value(name);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    String wanted = " must be a whole number from " + least + " to " + most;
    JsonNode number = value.get();
    if (!number.isIntegralNumber()) {
      note(ProblemCode.WRONG_TYPE, name, wanted + got(number));
    } else if (!number.canConvertToInt() || number.intValue() < least || number.intValue() > most) {
      note(ProblemCode.OUT_OF_RANGE, name, wanted + got(number));
    } else {
      return OptionalInt.of(number.intValue());
    }
    return OptionalInt.empty();
  }

  /** A number within bounds, both included. */
  OptionalDouble number(String name, int least, int most) {
    Optional<JsonNode> value = value(name);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    String wanted = " must be a number from " + least + " to " + most + ", such as 0.9";
    JsonNode number = value.get();
    if (!number.isNumber()) {
      note(ProblemCode.WRONG_TYPE, name, wanted + got(number));
    } else if (!(number.doubleValue() >= least && number.doubleValue() <= most)) {
      note(ProblemCode.OUT_OF_RANGE, name, wanted + got(number));
    } else {
      return OptionalDouble.of(number.doubleValue());
    }
    return OptionalDouble.empty();
  }

  /** Yes or no. */
  Optional<Boolean> flag(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isBoolean()) {
      note(ProblemCode.WRONG_TYPE, name, " must be true or false" + got(value.get()));
    }
    return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
  }

  /** An object within this one. */
  Optional<ObjectNode> object(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isObject()) {
      note(ProblemCode.WRONG_TYPE, name, " must be an object, such as {}" + got(value.get()));
    }
    return value.filter(JsonNode::isObject).map(ObjectNode.class::cast);
  }

  /** A list of texts, without those that are none; empty if absent. */
  List<String> texts(String name, int most, int longest) {
    List<String> texts = new ArrayList<>();
    value(name)
        .ifPresent(list -> {
          if (!list.isArray()) {
            note(
                ProblemCode.WRONG_TYPE,
                name,
                " must be a list of texts, such as [\"20\",\"21\"]" + got(list));
          } else if (list.size() > most) {
            note(
                ProblemCode.TOO_MANY_VALUES,
                name,
                " takes at most " + most + " values (got: " + list.size() + ")");
          } else {
            list.forEach(each -> text(name, each, longest).ifPresent(texts::add));
          }
        });
    return texts;
  }

  private Optional<String> text(String name, JsonNode value, int longest) {
    if (!value.isTextual()) {
      note(ProblemCode.WRONG_TYPE, name, " must be text in quotation marks" + got(value));
    } else if (value.textValue().length() > longest) {
      note(
          ProblemCode.TOO_LONG,
          name,
          " may have " + longest + " characters (got: " + value.textValue().length() + ")");
    } else {
      return Optional.of(value.textValue());
    }
    return Optional.empty();
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  private void note(ProblemCode code, String name, String rule) {
    problems.add(code, prefix + name, problems.name(prefix + name) + rule);
  }

  private static String got(JsonNode value) {
    return " (got: " + Problem.cut(value.toString()) + ")";
  }
}
