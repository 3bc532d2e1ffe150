package org.minbar.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.minbar.api.ApiToken;

/**
 * What the server is told: defaults, overruled by {@code MINBAR_…} variables of the environment,
 * overruled by the command line.
 *
 * @param index folder of the index to serve
 * @param vocabulary folder of the vocabulary files
 * @param host the address to listen at; 127.0.0.1 is reached from this machine only
 * @param port the port to listen at, 0 for any free one
 * @param corrections what researchers correct in statements that are sent; none if empty
 * @param token what whoever sends statements has to know; nobody may if empty
 */
public record Configuration(
    Path index,
    Path vocabulary,
    String host,
    int port,
    Optional<Path> corrections,
    Optional<ApiToken> token) {

  /** Throws {@link IllegalArgumentException} for a port that does not exist or a blank host. */
  public Configuration {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port must be within 0..65535 (got: " + port + ")");
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("host must be a name or an address (got: blank)");
    }
  }

  /** Nobody may send statements. */
  public Configuration(Path index, Path vocabulary, String host, int port) {
    this(index, vocabulary, host, port, Optional.empty(), Optional.empty());
  }

  /**
   * The defaults with what the environment says otherwise: {@code MINBAR_INDEX}, {@code
   * MINBAR_VOCABULARY}, {@code MINBAR_HOST}, {@code MINBAR_PORT}, {@code MINBAR_CORRECTIONS},
   * {@code MINBAR_TOKEN}. Empty variables say nothing.
   */
  public static Configuration of(Map<String, String> environment) {
    return new Configuration(
        Path.of(value(environment, "MINBAR_INDEX").orElse("var/index")),
        Path.of(value(environment, "MINBAR_VOCABULARY").orElse("corpus/vocabulary")),
        value(environment, "MINBAR_HOST").orElse("127.0.0.1"),
        value(environment, "MINBAR_PORT").map(Configuration::port).orElse(7070),
        value(environment, "MINBAR_CORRECTIONS").map(Path::of),
        value(environment, "MINBAR_TOKEN").map(ApiToken::new));
  }

  /** This configuration with what a command line says otherwise. */
  public Configuration with(
      Optional<Path> newIndex,
      Optional<Path> newVocabulary,
      Optional<String> newHost,
      Optional<Integer> newPort) {
    return new Configuration(
        newIndex.orElse(index),
        newVocabulary.orElse(vocabulary),
        newHost.orElse(host),
        newPort.orElse(port),
        corrections,
        token);
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("MINBAR_PORT must be a port number (got: " + text + ")");
    }
    return Integer.parseInt(text);
  }
}
