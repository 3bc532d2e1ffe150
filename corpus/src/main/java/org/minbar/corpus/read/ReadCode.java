package org.minbar.corpus.read;

import java.util.Locale;

/** Why something that was found did not become a statement: a stable code for counting. */
public enum ReadCode {
  /** A README.md inside a folder. */
  README,
  /** A file or folder inside a folder whose name starts with a dot. */
  HIDDEN_FILE,
  /** A file whose name tells of no format that can be read. */
  UNKNOWN_FORMAT,
  /** A file that was already read in this run, under the same or another name. */
  SAME_FILE,

  /** There is no such file or folder. */
  NO_SUCH_PATH,
  /** The file or folder is there but the system does not let us read it. */
  UNREADABLE,
  /**
   * A compressed file that is cut off or damaged, or a file in an archive that cannot be unpacked;
   * the records before the damage are kept.
   */
  BAD_ARCHIVE,
  /** There is no room to unpack an archive to; what was unpacked before is read. */
  DISK_FULL,
  /** A line, file or text longer than {@link ReadLimits} allow. */
  TOO_LONG,
  /** Bytes that are not UTF-8, a NUL character, or half of a surrogate pair. */
  BAD_ENCODING,
  /** A line that is not one JSON object. */
  BAD_JSON,
  /** A front matter that is not closed or not YAML. */
  BAD_FRONT_MATTER,
  /** A key with a value of the wrong kind. */
  BAD_TYPE,
  /** An id with control characters or longer than {@link ReadLimits#nameChars()}. */
  BAD_ID,
  /** An id that another statement of this run has. */
  DUPLICATE_ID,
  /** No text. */
  MISSING_TEXT,
  /** A text of blanks, and no title that says anything. */
  EMPTY_TEXT,
  /** A date that cannot be read. */
  BAD_DATE,

  /** A file that tells of the document beside it; it is read with that. */
  SIDE_CAR,
  /** A file beside a document that is not one JSON object in UTF-8. */
  BAD_SIDE_CAR,
  /** A document that is damaged, or not what its name says. */
  BAD_DOCUMENT,
  /** A document closed by a password. */
  ENCRYPTED,
  /** A document that was not read in the time allowed. */
  TOO_SLOW,

  /** A statement that was read before in this run, word by word and under the same id. */
  REPEATED;

  /** The code in reports, {@code bad-date}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
