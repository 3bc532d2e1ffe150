package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minbar.search.SearchEngine;

/** A real server over the test corpus on a free port. */
final class TestServer implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Javalin javalin;

  TestServer() {
    this(TestCorpus.engine());
  }

  TestServer(SearchEngine engine) {
    this(engine, Optional.empty());
  }

  TestServer(SearchEngine engine, Optional<Writing> writing) {
    javalin =
        Api.create(
                new Services(
                    engine,
                    TestCorpus.VOCABULARIES,
                    TestCorpus::code,
                    TestCorpus::tokens,
                    Clock.systemUTC(),
                    writing),
                "127.0.0.1",
                0)
            .start();
  }

  /** An answer as text and, where it is JSON, as a tree. */
  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return tree(response.body());
    }

    /** The codes of all problems, each with its parameter: {@code unknown-value round}. */
    List<String> problems() {
      List<String> problems = new ArrayList<>();
      json()
          .path("problems")
          .forEach(each ->
              problems.add(
                  (each.path("code").asText() + " " + each.path("parameter").asText("")).strip()));
      return problems;
    }
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  Javalin javalin() {
    return javalin;
  }

  Reply get(String path) {
    return send(request(path).GET());
  }

  Reply post(String path, String body) {
    return post(path, body.getBytes(UTF_8), "application/json");
  }

  Reply post(String path, byte[] body, String type) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  Reply search(String body) {
    return post("/api/v1/search", body);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path));
  }

  Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofString(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body of an answer that is no text. */
  byte[] bytes(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
  }

  /** What the server answers to bytes that no proper client would send. */
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), javalin.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    javalin.stop();
    client.close();
  }
}
