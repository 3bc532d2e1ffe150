package org.minbar.corpus.read;

import java.util.OptionalInt;

/**
 * Where something was found.
 *
 * @param path the path as given, for a file in a folder continued from there
 * @param line the line in it, the first is 1; empty for the file as a whole
 */
public record Origin(String path, OptionalInt line) {

  /** A file or folder as a whole. */
  public static Origin of(String path) {
    return new Origin(path, OptionalInt.empty());
  }

  /** A line of a file; the first is 1. */
  public static Origin of(String path, int line) {
    return new Origin(path, OptionalInt.of(line));
  }

  /** {@code path:line}, or {@code path}. */
  @Override
  public String toString() {
    return line.isPresent() ? path + ":" + line.getAsInt() : path;
  }
}
