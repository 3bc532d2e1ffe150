package org.minbar.arabic.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the lexicon is made of, so that it is not made again of the same. */
final class Sources {

  private Sources() {}

  /**
   * A hash of the program that makes the lexicon with its lists, of the vocabulary files, and of
   * where the dictionary comes from (the path of its archive has the version in it).
   */
  static String fingerprint(Path vocabulary) throws IOException {
    MessageDigest digest = sha256();
    digest.update(String.valueOf(Dictionary.location()).getBytes(StandardCharsets.UTF_8));
    for (Path folder : List.of(ownFolder(), vocabulary)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Sources::isSource).sorted().toList()) {
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".class") || name.endsWith(".txt") || name.endsWith(".yaml");
  }

  private static Path ownFolder() {
    try {
      Path classes =
          Path.of(Sources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolve("org/minbar/arabic");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
