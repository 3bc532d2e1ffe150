package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what is wrong as {@code application/problem+json} (RFC 9457). */
final class ProblemJson {

  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJson() {}

  /** The whole refusal. */
  static ObjectNode write(ProblemException refusal) {
    ObjectNode json = Json.object();
    json.put("type", "about:blank");
    json.put("title", title(refusal.status()));
    json.put("status", refusal.status());
    json.put("code", refusal.code());
    ArrayNode problems = json.putArray("problems");
    for (Problem problem : refusal.problems()) {
      ObjectNode each = problems.addObject();
      each.put("code", problem.code().id());
      problem.parameter().ifPresent(parameter -> each.put("parameter", parameter));
      each.put("message", problem.message());
      problem.position().ifPresent(position -> each.put("position", position));
    }
    return json;
  }

  /** What an HTTP status says, as RFC 9110 names it. */
  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 409 -> "Conflict";
      case 413 -> "Content Too Large";
      case 414 -> "URI Too Long";
      case 415 -> "Unsupported Media Type";
      case 421 -> "Misdirected Request";
      case 431 -> "Request Header Fields Too Large";
      case 503 -> "Service Unavailable";
      default -> status < 500 ? "Request Refused" : "Internal Server Error";
    };
  }
}
