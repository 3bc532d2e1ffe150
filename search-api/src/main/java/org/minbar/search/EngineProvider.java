package org.minbar.search;

import java.io.IOException;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Opens engines of one kind; found through {@link ServiceLoader}.
 *
 * <p>An engine is chosen by its address, one string: the provider's scheme, a colon, and where the
 * statements are, such as {@code lucene:var/index}.
 */
public interface EngineProvider {

  /** What addresses of this kind of engine begin with, without the colon. */
  String scheme();

  /**
   * Opens the statements at a place.
   *
   * @param location the address without scheme and colon
   * @throws IOException if there is nothing to open, or it cannot be read; the message says what to
   *     do
   * @throws RuntimeException if what is there was made in another way than this program expects;
   *     the message says how to make it again
   */
  SearchEngine open(String location, Settings settings) throws IOException;

  /**
   * What every kind of engine is told.
   *
   * @param vocabularyFingerprint names the contents of the vocabularies that requests and answers
   *     refer to; an engine whose facts were made with others refuses to open
   * @param background runs what need not be ready when the engine opens
   * @param timeLimit how long an answer may take
   */
  record Settings(String vocabularyFingerprint, Executor background, TimeLimit timeLimit) {

    /** The usual time for an answer. */
    public Settings(String vocabularyFingerprint, Executor background) {
      this(vocabularyFingerprint, background, TimeLimit.usual());
    }
  }

  /**
   * Opens the engine of an address.
   *
   * @throws IllegalArgumentException if no provider on the class path has the address's scheme
   * @throws IOException as {@link #open} does
   */
  static SearchEngine openAddress(String address, Settings settings) throws IOException {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon);
    ServiceLoader<EngineProvider> providers = ServiceLoader.load(EngineProvider.class);
    for (EngineProvider provider : providers) {
      if (provider.scheme().equals(scheme)) {
        return provider.open(address.substring(colon + 1), settings);
      }
    }
    String known =
        providers.stream()
            .map(provider -> provider.get().scheme() + ":…")
            .sorted()
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "the address of an engine must begin with its kind (got: "
            + address
            + ", known: "
            + known
            + ")");
  }
}
