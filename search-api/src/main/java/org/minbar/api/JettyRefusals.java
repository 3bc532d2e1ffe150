package org.minbar.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what Jetty refuses before Javalin sees it in the same form as every other problem. */
final class JettyRefusals extends ErrorHandler {

  private final Headers headers;

  JettyRefusals(Headers headers) {
    this.headers = headers;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    ProblemException refusal = ProblemException.of(status, problem(status));
    headers.values().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
    response.write(true, ByteBuffer.wrap(Json.write(ProblemJson.write(refusal))), callback);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 414 ->
          Problem.of(
              ProblemCode.URI_TOO_LONG, "the address is too long: send the search as a POST body");
      case 431 ->
          Problem.of(
              ProblemCode.HEADERS_TOO_LARGE,
              "the headers may have " + Limits.HEADERS + " bytes: send fewer or shorter ones");
      case 503 -> Problem.of(ProblemCode.UNAVAILABLE, "the server is stopping: try again later");
      default ->
          status < 500
              ? Problem.of(ProblemCode.BAD_HTTP, "the request breaks the rules of HTTP: correct it")
              : Problem.of(ProblemCode.INTERNAL_ERROR, "a fault of the server, not of the request");
    };
  }
}
