package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.api.TestServer.Reply;

class PageTest {

  private static final Pattern IMPORT =
      Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?['\"]([^'\"]+)['\"]");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageIsAtTheRoot() {
    Reply reply = server.get("/");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(reply.body()).isEqualTo(server.get("/index.html").body()).contains("<minbar-app>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/index.html", "/api.html", "/help"})
  void theScriptsWithinADocumentAreAllowedAndNothingElseInItIsInline(String path)
      throws NoSuchAlgorithmException {
    Reply reply = server.get(path);
    Matcher script =
        Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL)
            .matcher(reply.body());
    assertThat(script.find()).isTrue();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(UTF_8));
    assertThat(reply.header("Content-Security-Policy"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    assertThat(reply.body())
        .doesNotContain("<style")
        .doesNotContain(" style=")
        .doesNotContain(" onclick");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app.js", "/api-page.js", "/help-page.js"})
  void everyModuleThatIsImportedIsServed(String start) {
    JsonNode imports =
        TestServer.tree(
                server
                    .get("/")
                    .body()
                    .replaceAll("(?s).*<script type=\"importmap\">(.*?)</script>.*", "$1"))
            .path("imports");
    Set<String> seen = new HashSet<>();
    follow(start, imports, seen);
    assertThat(seen).anyMatch(path -> path.startsWith("/lib/lit-html/"));
    assertThat(seen).anyMatch(path -> path.startsWith("/lib/@lit/reactive-element/"));
  }

  private static void follow(String path, JsonNode imports, Set<String> seen) {
    if (!seen.add(path)) {
      return;
    }
    Reply reply = server.get(path);
    assertThat(reply.status()).as(path).isEqualTo(200);
    assertThat(reply.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    Matcher found = IMPORT.matcher(reply.body());
    while (found.find()) {
      String name = found.group(1);
      if (name.startsWith(".") || name.startsWith("/")) {
        follow(URI.create(path).resolve(name).toString(), imports, seen);
      } else if (name.matches("@?[a-z][a-z0-9/.-]*")) {
        follow(mapped(name, imports), imports, seen);
      }
    }
  }

  private static String mapped(String name, JsonNode imports) {
    if (imports.has(name)) {
      return imports.path(name).asText();
    }
    String folder = name;
    while (folder.contains("/")) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      if (imports.has(folder + "/")) {
        return imports.path(folder + "/").asText() + name.substring(folder.length() + 1);
      }
    }
    throw new AssertionError("not in the import map: " + name);
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    Reply first = server.get("/app.js");
    assertThat(first.header("Cache-Control")).isEqualTo("max-age=30");
    String etag = first.header("ETag");
    assertThat(etag)
        .matches("W/\"[0-9a-f]{16}\"")
        .isNotEqualTo(server.get("/api.js").header("ETag"));
    Reply again = server.send(server.request("/app.js").header("If-None-Match", etag).GET());
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void styleSheetsAndPicturesHaveTheirTypes() {
    assertThat(server.get("/style/base.css").header("Content-Type"))
        .isEqualTo("text/css; charset=utf-8");
    assertThat(server.get("/favicon.svg").header("Content-Type")).isEqualTo("image/svg+xml");
  }
}
