package org.minbar.corpus.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the rules that read facts, so that facts are read anew when a rule has changed.
 *
 * <p>It is taken from the compiled classes of this part of Minbar, not from a version number that
 * someone has to remember. What else facts depend on has fingerprints of its own: vocabularies,
 * sentence model, corrections, and the lexicon in that of the analysis.
 */
public final class RuleFingerprint {

  private static final int SHOWN_BYTES = 8;

  private RuleFingerprint() {}

  /**
   * Sixteen hexadecimal digits, equal for equal classes. All of them are read when it is first
   * asked for: what runs stays what it was, also when a jar is replaced meanwhile.
   */
  public static String compute() {
    return Computed.FINGERPRINT;
  }

  private static String ofClasses() {
    CodeSource source = RuleFingerprint.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("it cannot be seen where the classes of Minbar lie");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return of(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return of(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the classes of Minbar cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of the classes is no address", e);
    }
  }

  private static String of(Path root) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> files = Files.walk(root.resolve("org"))) {
      List<Path> classes =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .sorted(Comparator.comparing((Path file) -> name(root, file)))
              .toList();
      for (Path file : classes) {
        digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Computed {
    static final String FINGERPRINT = ofClasses();
  }
}
