package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the web page, from the classpath: {@code /web}, and the libraries it imports under
 * {@code /lib}.
 *
 * <p>Javalin's own handler is not used because it makes ETags of size and time, and the times in a
 * reproducible jar are all the same: a changed file of the same size would stay unseen.
 */
final class Page implements ResourceHandler {

  /** Names of letters, digits and a few signs: none can climb out of its folder. */
  private static final Pattern PATH = Pattern.compile("(/@?[A-Za-z0-9][A-Za-z0-9_.-]*)+");

  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  private static final List<String> DOCUMENTS =
      List.of("/web/index.html", "/web/api.html", "/web/help.html");

  private final List<Library> libraries =
      List.of(
          Library.find("/lib/lit-element/", "org.mvnpm", "lit-element"),
          Library.find("/lib/lit-html/", "org.mvnpm", "lit-html"),
          Library.find("/lib/lit/", "org.mvnpm", "lit"),
          Library.find("/lib/@lit/reactive-element/", "org.mvnpm.at.lit", "reactive-element"),
          Library.find("/lib/echarts/", "org.mvnpm", "echarts"));

  /** Whoever goes from view to view need not ask for sixty files again each time. */
  private static final String FRESH = "max-age=30";

  /** The files asked for so far, by their names on the classpath: nothing there ever changes. */
  private final Map<String, PageFile> files = new ConcurrentHashMap<>();

  /** A file with its hash, which tells a browser whether the one it kept is the same. */
  private static final class PageFile {
    final byte[] bytes;
    final String etag;

    private PageFile(byte[] bytes) {
      this.bytes = bytes;
      this.etag = "W/\"" + HexFormat.of().formatHex(sha256(bytes), 0, 8) + "\"";
    }

    static @Nullable PageFile load(String resource) {
      try (InputStream in = Page.class.getResourceAsStream(resource)) {
        return in == null ? null : new PageFile(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where a library is asked for, and where it lies in its jar, both ending in a slash. */
  private record Library(String path, String folder) {

    /** The version on the classpath is the one in the pom; it is not repeated here. */
    static Library find(String path, String group, String artifact) {
      String pom = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
      Properties properties = new Properties();
      try (InputStream in = Page.class.getResourceAsStream(pom)) {
        if (in == null) {
          throw new IllegalStateException("not on the classpath: " + group + ":" + artifact);
        }
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      String version = properties.getProperty("version");
      return new Library(path, "/META-INF/resources/_static/" + artifact + "/" + version + "/");
    }
  }

  /** {@code 'sha256-…'} of each script within the documents, for a content security policy. */
  Set<String> inlineScriptHashes() {
    Set<String> hashes = new LinkedHashSet<>();
    for (String document : DOCUMENTS) {
      read(document)
          .ifPresent(html ->
              INLINE_SCRIPT
                  .matcher(new String(html.bytes, UTF_8))
                  .results()
                  .map((MatchResult script) -> script.group(1).getBytes(UTF_8))
                  .map(script -> Base64.getEncoder().encodeToString(sha256(script)))
                  .forEach(hash -> hashes.add("'sha256-" + hash + "'")));
    }
    return hashes;
  }

  @Override
  public boolean canHandle(Context context) {
    return holds(context.path());
  }

  /** Whether there is a file at that path of the address. */
  boolean holds(String path) {
    return resource(path).flatMap(this::read).isPresent();
  }

  @Override
  public boolean handle(Context context) {
    Optional<String> name = resource(context.path());
    Optional<PageFile> file = name.flatMap(this::read);
    if (name.isEmpty() || file.isEmpty()) {
      return false;
    }
    String etag = file.get().etag;
    context.header(Header.ETAG, etag);
    context.header(Header.CACHE_CONTROL, FRESH);
    if (etag.equals(context.header(Header.IF_NONE_MATCH))) {
      context.status(304);
    } else {
      context
          .contentType(TYPES.getOrDefault(extension(name.get()), "application/octet-stream"))
          .result(file.get().bytes);
    }
    return true;
  }

  @Override
  public boolean addStaticFileConfig(StaticFileConfig config) {
    throw new UnsupportedOperationException("the page has no other folders");
  }

  @Override
  public Set<RouteRole> resourceRouteRoles(Context context) {
    return Set.of();
  }

  /** Where on the classpath a path of the address lies, if it may lie anywhere. */
  private Optional<String> resource(String path) {
    if (path.equals("/")) {
      return Optional.of("/web/index.html");
    } else if (path.equals("/help")) {
      return Optional.of("/web/help.html");
    } else if (!PATH.matcher(path).matches() || !TYPES.containsKey(extension(path))) {
      return Optional.empty();
    }
    return libraries.stream()
        .filter(library -> path.startsWith(library.path()))
        .map(library -> library.folder() + path.substring(library.path().length()))
        .findFirst()
        .or(() -> Optional.of("/web" + path));
  }

  private Optional<PageFile> read(String resource) {
    return Optional.ofNullable(files.computeIfAbsent(resource, PageFile::load));
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
