package org.minbar.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.minbar.api.ApiToken;
import org.minbar.search.TimeLimit;

/**
 * What the server is told: defaults, overruled by {@code MINBAR_…} variables of the environment,
 * overruled by the command line.
 *
 * @param index folder of the index to serve
 * @param vocabulary folder of the vocabulary files
 * @param host the address to listen at; 127.0.0.1 is reached from this machine only
 * @param port the port to listen at, 0 for any free one
 * @param timeLimit how long an answer may take, > 0
 * @param corrections the file of what researchers correct, also from the page; nobody may if empty
 * @param token what whoever sends statements has to know; nobody may if empty
 */
public record Configuration(
    Path index,
    Path vocabulary,
    String host,
    int port,
    Duration timeLimit,
    Optional<Path> corrections,
    Optional<ApiToken> token) {

  /**
   * Throws {@link IllegalArgumentException} for a port that does not exist, a blank host, no time.
   */
  public Configuration {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port must be within 0..65535 (got: " + port + ")");
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("host must be a name or an address (got: blank)");
    }
    if (!timeLimit.isPositive()) {
      throw new IllegalArgumentException(
          "the time limit must be > 0 (got: " + timeLimit.toSeconds() + " s)");
    }
  }

  /** The usual time for an answer; nobody may send statements. */
  public Configuration(Path index, Path vocabulary, String host, int port) {
    this(index, vocabulary, host, port, TimeLimit.USUAL, Optional.empty(), Optional.empty());
  }

  /**
   * The defaults with what the environment says otherwise: {@code MINBAR_INDEX}, {@code
   * MINBAR_VOCABULARY}, {@code MINBAR_HOST}, {@code MINBAR_PORT}, {@code MINBAR_TIME_LIMIT} in
   * seconds, {@code MINBAR_CORRECTIONS}, {@code MINBAR_TOKEN}. Empty variables say nothing.
   */
  public static Configuration of(Map<String, String> environment) {
    return new Configuration(
        Path.of(value(environment, "MINBAR_INDEX").orElse("var/index")),
        Path.of(value(environment, "MINBAR_VOCABULARY").orElse("corpus/vocabulary")),
        value(environment, "MINBAR_HOST").orElse("127.0.0.1"),
        value(environment, "MINBAR_PORT").map(Configuration::port).orElse(7070),
        value(environment, "MINBAR_TIME_LIMIT").map(Configuration::seconds).orElse(TimeLimit.USUAL),
        value(environment, "MINBAR_CORRECTIONS").map(Path::of),
        value(environment, "MINBAR_TOKEN").map(ApiToken::new));
  }

  /** This configuration with what a command line says otherwise. */
  public Configuration with(
      Optional<Path> newIndex,
      Optional<Path> newVocabulary,
      Optional<String> newHost,
      Optional<Integer> newPort,
      Optional<Duration> newTimeLimit) {
    return new Configuration(
        newIndex.orElse(index),
        newVocabulary.orElse(vocabulary),
        newHost.orElse(host),
        newPort.orElse(port),
        newTimeLimit.orElse(timeLimit),
        corrections,
        token);
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static Duration seconds(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException(
          "MINBAR_TIME_LIMIT must be a number of seconds (got: " + text + ")");
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("MINBAR_PORT must be a port number (got: " + text + ")");
    }
    return Integer.parseInt(text);
  }
}
