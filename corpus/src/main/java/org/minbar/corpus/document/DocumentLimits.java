package org.minbar.corpus.document;

import java.time.Duration;

/**
 * How much one document may take.
 *
 * @param bytes the largest document, as it lies on the disk
 * @param characters the longest text read out of one, in UTF-16 units
 * @param unpackedBytes the most bytes that an archive, or a document that is one, may unpack to
 * @param entries the most files in an archive
 * @param depth how deep archives may lie in archives; 1 is no archive within another
 * @param time the longest time to read one document
 */
public record DocumentLimits(
    int bytes, int characters, long unpackedBytes, int entries, int depth, Duration time) {

  /** 64 MiB, 8 million characters, 1 GiB unpacked in 100,000 files, two archives deep, 30 s. */
  public static final DocumentLimits DEFAULT =
      new DocumentLimits(64 << 20, 8_000_000, 1L << 30, 100_000, 2, Duration.ofSeconds(30));

  /** Throws {@link IllegalArgumentException} if a limit is not positive. */
  public DocumentLimits {
    if (bytes <= 0
        || characters <= 0
        || unpackedBytes <= 0
        || entries <= 0
        || depth <= 0
        || !time.isPositive()) {
      throw new IllegalArgumentException("every limit of a document must be > 0");
    }
  }
}
