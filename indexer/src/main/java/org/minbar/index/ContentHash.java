package org.minbar.index;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash, or the sum of several: a sum is the same in any order of its parts, and unlike
 * XOR two equal parts do not cancel out.
 *
 * @param value 0 ≤ value < 2^256
 */
record ContentHash(BigInteger value) {

  static final ContentHash NONE = new ContentHash(BigInteger.ZERO);

  private static final int BYTES = 32;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BYTES * Byte.SIZE);

  static ContentHash of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ofBytes(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static ContentHash ofBytes(byte[] bytes) {
    return new ContentHash(new BigInteger(1, bytes));
  }

  ContentHash plus(ContentHash other) {
    return new ContentHash(value.add(other.value).mod(MODULUS));
  }

  /** 32 bytes, the highest first. */
  byte[] bytes() {
    byte[] shortest = value.toByteArray();
    byte[] bytes = new byte[BYTES];
    // toByteArray leaves leading zeros out and may put one sign byte before.
    int length = Math.min(shortest.length, BYTES);
    System.arraycopy(shortest, shortest.length - length, bytes, BYTES - length, length);
    return bytes;
  }

  /** 64 lower-case hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
