package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.api.TestServer.Reply;

/**
 * Paths, methods, types, sizes, hosts and headers, as a browser or a hostile program sends them.
 */
class HttpTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,    /api/v1/search,          405, method-not-allowed, 'GET, POST, HEAD'",
    "PUT,    /api/v1/statements/x,    405, method-not-allowed, 'GET, DELETE, HEAD'",
    "DELETE, /api/v1/statements/x,    403, ingest-off, ''",
    "POST,   /api/v1/statements,      403, ingest-off, ''",
    "GET,    /api/v1/analyze,         405, method-not-allowed, POST",
    "POST,   /health,                 405, method-not-allowed, 'GET, HEAD'",
    "POST,   /index.html,             405, method-not-allowed, 'GET, HEAD'",
    "OPTIONS,/api/v1/search,          405, method-not-allowed, 'GET, POST, HEAD'",
    "GET,    /api/v1,                 404, unknown-path, ''",
    "GET,    /api/v2/search,          404, unknown-path, ''",
    "GET,    /api/v1/statements/,     405, method-not-allowed, POST",
    "GET,    /api/v1/statements/a/b,  404, unknown-path, ''",
    "GET,    /nothing.html,           404, unknown-path, ''",
    "BREW,   /coffee,                 404, unknown-path, ''",
  })
  void wrongPathsAndMethods(String method, String path, int status, String code, String allow) {
    Reply reply = server.send(server.request(path).method(method, BodyPublishers.noBody()));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.problems()).containsExactly(code);
    assertThat(reply.header("Allow")).isEqualTo(allow);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/statements/../../etc/passwd",
        "/api/v1/statements/..%2f..%2fetc%2fpasswd",
        "/api/v1/statements/%2e%2e/%2e%2e/etc/passwd",
        "/../logback.xml",
        "/..%2flogback.xml",
        "/%2e%2e/logback.xml",
        "/lib/lit/../../../../logback.xml",
        "/lib/../logback.xml",
        "/style",
        "/style/",
        "//etc/passwd",
        "/logback.xml",
        "/org/minbar/api/Api.class",
        "/index.html%00.js",
        "/index.html;.js",
        "/C:/x.js",
        "/\\..\\logback.xml",
        "/%",
        "/%zz",
        "/%ff.js",
      })
  void pathsThatTryToClimbFindNothing(String path) {
    String answer =
        server.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .matches("(?s)HTTP/1.1 (400|404) .*")
        .contains("application/problem+json")
        .contains("Content-Security-Policy")
        .doesNotContain("root:")
        .doesNotContain("appender")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    byte[] body = "{}".getBytes(UTF_8);
    for (String type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/json; charset=latin1")) {
      Reply reply = server.post("/api/v1/search", body, type);
      assertThat(reply.status()).as(type).isEqualTo(415);
      assertThat(reply.problems()).containsExactly("unsupported-media-type");
    }
    assertThat(server.post("/api/v1/search", body, "Application/JSON; charset=UTF-8").status())
        .isEqualTo(200);
    assertThat(server.send(server.request("/api/v1/search").POST(BodyPublishers.noBody())).status())
        .isEqualTo(415);
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedAndOneWithinIsRead() {
    String frame = "{\"query\":\"\"" + " ".repeat(Limits.BODY - 12) + "}";
    assertThat(server.search(frame).status()).isEqualTo(200);
    Reply reply = server.search(frame + "  ");
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.problems()).containsExactly("body-too-large");
  }

  @Test
  void aBodyThatBreaksOffIsTheFaultOfItsSender() {
    String answer =
        server.raw(
            """
            POST /api/v1/search HTTP/1.1\r
            Host: localhost\r
            Connection: close\r
            Content-Type: application/json\r
            Transfer-Encoding: chunked\r
            \r
            zz\r
            """);
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"bad-http\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=x",
        "/api/v1/search?rond=20",
        "/api/v1/statements/nothing",
        "/api/v1/vocabulary/topics",
        "/openapi.json",
        "/health",
      })
  void headIsAnsweredLikeGetWithoutTheBody(String path) {
    Reply get = server.get(path);
    Reply head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void anAddressBeyondTheLimitIsRefused() {
    String answer =
        server.raw(
            "GET /api/v1/search?q="
                + "a".repeat(40_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 414").contains("uri-too-long").contains("nosniff");
  }

  @Test
  void headersBeyondTheLimitAreRefused() {
    String answer =
        server.raw(
            "GET /health HTTP/1.1\r\nHost: localhost\r\nX: "
                + "a".repeat(40_000)
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large").contains("nosniff");
  }

  @Test
  void aQueryOfTheLongestLengthFitsIntoAnAddress() {
    assertThat(server.get("/api/v1/search?q=" + "%D8%A7".repeat(1000)).status()).isEqualTo(200);
  }

  @Test
  void whatIsNotHttpIsRefusedInTheSameForm() {
    assertThat(server.raw("GET /health HTTP/1.1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("bad-http");
    assertThat(server.raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400").contains("bad-http");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,            200",
    "localhost:7070,       200",
    "LOCALHOST,            200",
    "127.0.0.1:80,         200",
    "[::1]:7070,           200",
    "evil.example,         421",
    "evil.example:7070,    421",
    "localhost.evil.example, 421",
    "127.0.0.1.nip.io,     421",
    "192.168.1.1,          421",
  })
  void onlyNamesOfThisMachineAreAnswered(String host, int status) {
    for (String path : List.of("/health", "/nothing", "/index.html")) {
      String answer =
          server.raw(
              "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
      if (status == 421) {
        assertThat(answer).startsWith("HTTP/1.1 421").contains("unknown-host");
      } else {
        assertThat(answer).doesNotContain("unknown-host");
      }
    }
  }

  @Test
  void anAddressOtherThanThisMachinesIsServedUnderAnyName() {
    assertThat(HostCheck.isLoopback("127.0.0.1")).isTrue();
    assertThat(HostCheck.isLoopback("localhost")).isTrue();
    assertThat(HostCheck.isLoopback("::1")).isTrue();
    assertThat(HostCheck.isLoopback("0.0.0.0")).isFalse();
    assertThat(HostCheck.isLoopback("127.example.org")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/health",
        "/api/v1/search",
        "/nothing",
        "/api/v1/search?x=1",
        "/",
        "/openapi.json"
      })
  void everyAnswerTellsTheBrowserWhatItMayDo(String path) {
    Reply reply = server.get(path);
    assertThat(reply.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self' 'sha256-")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(reply.header("Server")).isEmpty();
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @Test
  void answersAreNotKeptByBrowsers() {
    assertThat(server.search("{}").header("Cache-Control")).isEqualTo("no-store");
    assertThat(server.get("/health").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void manyAskAtOnceAndEachGetsItsOwnAnswer() throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> tasks =
        IntStream.range(0, 400)
            .<Callable<Boolean>>mapToObj(i ->
                () -> {
                  int size = i % 5 + 1;
                  Reply reply = server.search("{\"size\":" + size + ",\"facets\":{}}");
                  return reply.status() == 200 && reply.json().path("hits").size() == size;
                })
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (Future<Boolean> each : threads.invokeAll(tasks)) {
        assertThat(each.get()).isTrue();
      }
    }
  }
}
