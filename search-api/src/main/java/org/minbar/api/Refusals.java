package org.minbar.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem answer. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Page page;

  /** Needs to know the page to tell a wrong method from a wrong path. */
  Refusals(Page page) {
    this.page = page;
  }

  void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, Refusals::write);
    routes.exception(NotFoundResponse.class, (e, context) -> notFound(context));
    routes.exception(
        MethodNotAllowedResponse.class,
        (e, context) -> methodNotAllowed(context, String.join(", ", e.getDetails().values())));
    routes.exception(HttpResponseException.class, (e, context) -> byStatus(e.getStatus(), context));
    routes.exception(EOFException.class, (e, context) -> brokenBody(context));
    routes.exception(Exception.class, Refusals::internal);
  }

  private void notFound(Context context) {
    if (page.holds(context.path())) {
      methodNotAllowed(context, "GET, HEAD");
    } else {
      write(
          404,
          ProblemCode.UNKNOWN_PATH,
          "nothing is at this path: see /openapi.json for those there are",
          context);
    }
  }

  private static void methodNotAllowed(Context context, String allowed) {
    context.header(Header.ALLOW, allowed);
    write(
        405,
        ProblemCode.METHOD_NOT_ALLOWED,
        "this path does not answer to the method: use " + allowed,
        context);
  }

  private static void byStatus(int status, Context context) {
    if (status == 413) {
      write(
          status,
          ProblemCode.BODY_TOO_LARGE,
          "the body may have " + Limits.BODY + " bytes: send a shorter one",
          context);
    } else {
      write(status, ProblemCode.BAD_HTTP, "the request cannot be answered", context);
    }
  }

  /** The body ended too early, or was cut into chunks wrongly. */
  private static void brokenBody(Context context) {
    write(
        400, ProblemCode.BAD_HTTP, "the body does not arrive as announced: send it whole", context);
  }

  private static void internal(Exception e, Context context) {
    String request = LogText.escape(context.method().name() + " " + context.path());
    write(internal(request, e), context);
  }

  /** An error of the machine, such as a stack too deep: Javalin has no context for it any more. */
  static void error(HttpServletResponse response, Error error) {
    ProblemException refusal = internal("a request", error);
    response.setContentType(ProblemJson.MEDIA_TYPE);
    try {
      response.getOutputStream().write(Json.write(ProblemJson.write(refusal)));
    } catch (IOException e) {
      LOG.warn("the sender has gone: {}", LogText.describe(e));
    }
  }

  /** The sender learns an id only; the log has the cause under it. */
  private static ProblemException internal(String request, Throwable thrown) {
    String id = UUID.randomUUID().toString();
    LOG.error("{} failed, answered with the id {}: {}", request, id, LogText.describe(thrown));
    return ProblemException.of(
        500,
        Problem.of(
            ProblemCode.INTERNAL_ERROR,
            "a fault of the server, not of the request: its log has the cause under the id " + id));
  }

  private static void write(int status, ProblemCode code, String message, Context context) {
    write(ProblemException.of(status, Problem.of(code, message)), context);
  }

  private static void write(ProblemException refusal, Context context) {
    context
        .status(refusal.status())
        .contentType(ProblemJson.MEDIA_TYPE)
        .result(Json.write(ProblemJson.write(refusal)));
  }
}
