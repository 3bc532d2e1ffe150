package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A request and its answer: the body that was sent, JSON sent back, or a file where one is asked.
 */
final class Exchange {

  private Exchange() {}

  /**
   * Answers a body, with a file if the address asks for one.
   *
   * @param service answers a body
   * @param paging answers a body for a file
   */
  static void posted(
      Context context,
      Layout layout,
      UnaryOperator<ObjectNode> service,
      UnaryOperator<ObjectNode> paging) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    AddressForm.simple(query.without(Download.PARAMETERS), List.of(), List.of(), problems);
    Optional<Download> download = Download.read(query, layout, problems);
    problems.throwIfAny();
    exportable(context, layout, download, json(context), download.isEmpty() ? service : paging);
  }

  /**
   * Answers a body that an address gave.
   *
   * @param download the file asked for, if any
   * @param service answers the body, or a page of the file
   */
  static void exportable(
      Context context,
      Layout layout,
      Optional<Download> download,
      ObjectNode body,
      UnaryOperator<ObjectNode> service) {
    if (download.isEmpty()) {
      answer(context, service.apply(body));
    } else {
      download.get().answer(context, layout, Export.pages(body, layout, service), body);
    }
  }

  /** Sends an answer. */
  static void answer(Context context, ObjectNode json) {
    context.contentType("application/json").result(Json.write(json));
  }

  /** The body of a request that has no parameters beside it. */
  static ObjectNode body(Context context) {
    noParameters(context);
    return json(context);
  }

  private static ObjectNode json(Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (!type.matches("(?i)application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?")) {
      throw ProblemException.of(
          415,
          Problem.of(
              ProblemCode.UNSUPPORTED_MEDIA_TYPE,
              "the body must be JSON: send it with Content-Type: application/json"));
    }
    return Json.readObject(context.bodyAsBytes());
  }

  /** Refuses an address with parameters. */
  static void noParameters(Context context) {
    Problems problems = new Problems();
    AddressForm.simple(
        QueryString.parse(context.queryString(), problems), List.of(), List.of(), problems);
    problems.throwIfAny();
  }
}
