package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares JSON with the part of JSON Schema that {@code openapi.json} uses: $ref, oneOf, type,
 * enum, required, properties, additionalProperties and items.
 */
record SchemaCheck(JsonNode document) {

  /** What does not fit, each with its place. */
  List<String> problems(JsonNode value, JsonNode schema) {
    List<String> problems = new ArrayList<>();
    check("", value, schema, problems);
    return problems;
  }

  private void check(String at, JsonNode value, JsonNode schema, List<String> problems) {
    if (schema.has("$ref")) {
      check(at, value, document.at(schema.path("$ref").asText().substring(1)), problems);
      return;
    }
    if (schema.has("oneOf")) {
      boolean fits = false;
      for (JsonNode each : schema.path("oneOf")) {
        fits |= problems(value, each).isEmpty();
      }
      if (!fits) {
        problems.add(at + " is none of the alternatives");
      }
    }
    if (schema.has("type") && !hasType(value, schema.path("type"))) {
      problems.add(at + " is no " + schema.path("type").asText());
    }
    if (schema.has("enum")) {
      boolean listed = false;
      for (JsonNode each : schema.path("enum")) {
        listed |= each.equals(value);
      }
      if (!listed) {
        problems.add(at + " is none of the values");
      }
    }
    if (value.isObject()) {
      checkObject(at, value, schema, problems);
    } else if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(at + "/" + i, value.get(i), schema.path("items"), problems);
      }
    }
  }

  private void checkObject(String at, JsonNode value, JsonNode schema, List<String> problems) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        problems.add(at + "/" + name.asText() + " is missing");
      }
    }
    JsonNode more = schema.path("additionalProperties");
    value
        .properties()
        .forEach(each -> {
          String place = at + "/" + each.getKey();
          JsonNode described = schema.path("properties").path(each.getKey());
          if (!described.isMissingNode()) {
            check(place, each.getValue(), described, problems);
          } else if (more.isBoolean() && !more.asBoolean()) {
            problems.add(place + " is not described");
          } else if (more.isObject()) {
            check(place, each.getValue(), more, problems);
          }
        });
  }

  private static boolean hasType(JsonNode value, JsonNode types) {
    if (types.isArray()) {
      for (JsonNode type : types) {
        if (hasType(value, type)) {
          return true;
        }
      }
      return false;
    }
    return switch (types.asText()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("unknown type: " + types);
    };
  }
}
