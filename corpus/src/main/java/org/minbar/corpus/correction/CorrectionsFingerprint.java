package org.minbar.corpus.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Names lines of corrections by sixteen hexadecimal digits of a hash, or {@code none} where there
 * are no lines. It tells too with how many of a file's lines something was made before others were
 * added at the end.
 */
final class CorrectionsFingerprint {

  static final String NONE = "none";

  private CorrectionsFingerprint() {}

  /** Of all lines. */
  static String of(List<String> lines) {
    if (lines.isEmpty()) {
      return NONE;
    }
    MessageDigest digest = digest();
    lines.forEach(line -> update(digest, line));
    return hex(digest.digest());
  }

  /** How many of the first lines have that fingerprint; empty if no number of them has. */
  static OptionalInt length(List<String> lines, String fingerprint) {
    if (fingerprint.equals(NONE)) {
      return OptionalInt.of(0);
    }
    MessageDigest digest = digest();
    for (int i = 0; i < lines.size(); i++) {
      update(digest, lines.get(i));
      if (hex(digestSoFar(digest)).equals(fingerprint)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static byte[] digestSoFar(MessageDigest digest) {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of every Java platform can be cloned", e);
    }
  }

  private static void update(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, Long.BYTES);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
