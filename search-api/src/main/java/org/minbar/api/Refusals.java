package org.minbar.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
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

  /** The sender learns an id only; the log has the cause under it. */
  private static void internal(Exception e, Context context) {
    String id = UUID.randomUUID().toString();
    LOG.error(
        "{} {} failed, answered with the id {}: {}",
        LogText.escape(context.method().name()),
        LogText.escape(context.path()),
        id,
        LogText.describe(e));
    write(
        500,
        ProblemCode.INTERNAL_ERROR,
        "a fault of the server, not of the request: its log has the cause under the id " + id,
        context);
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
