package org.minbar.corpus.read;

import org.minbar.corpus.document.DocumentLimits;

/**
 * How large a record may be, so that a broken file cannot fill the memory.
 *
 * @param recordBytes the longest line of JSON Lines and the longest text file, in bytes
 * @param nameChars the longest id, kind, language, source name or round, in UTF-16 units
 * @param keptProblems how many problems a report keeps word by word; all are counted
 * @param documents how much a document or archive may take
 */
public record ReadLimits(
    int recordBytes, int nameChars, int keptProblems, DocumentLimits documents) {
  /** 16 MiB a record, 500 characters a name, 1000 problems. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 * 1024 * 1024, 500, 1000);

  /** The limits of documents that are usual. */
  public ReadLimits(int recordBytes, int nameChars, int keptProblems) {
    this(recordBytes, nameChars, keptProblems, DocumentLimits.DEFAULT);
  }

  /** Throws {@link IllegalArgumentException} if a limit is not positive. */
  public ReadLimits {
    if (recordBytes <= 0 || nameChars <= 0 || keptProblems < 0) {
      throw new IllegalArgumentException(
          "limits must be > 0, kept problems >= 0 (got: "
              + recordBytes
              + ", "
              + nameChars
              + ", "
              + keptProblems
              + ")");
    }
  }
}
