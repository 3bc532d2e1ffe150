package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.minbar.index.IndexMismatchException;

/**
 * Why a run could not be done or ended.
 *
 * @param code a stable code
 * @param message what is wrong and what to do
 */
record RunFailure(String code, String message) {

  /** What an exception means to the user of an index. */
  static RunFailure of(Exception thrown, Path index) {
    return switch (thrown) {
      case IndexFolderException e -> new RunFailure(e.reason().id(), message(e));
      case IndexMismatchException e -> new RunFailure("index-mismatch", message(e));
      case CorruptIndexException e ->
          new RunFailure(
              IndexFolderException.Reason.INDEX_DAMAGED.id(),
              "the index in "
                  + index
                  + " is damaged ("
                  + e.getMessage()
                  + "): make it again with --rebuild");
      case IOException e when isDiskFull(e) ->
          new RunFailure(
              "disk-full",
              "no space is left on the disk of "
                  + index
                  + ": make room and run the same again; it goes on from the last checkpoint, and"
                  + " the index holds what it held then");
      case FileSystemException e when e.getReason() == null ->
          // The message is a path alone.
          new RunFailure(
              "unreadable",
              e.getFile()
                  + " cannot be read or written ("
                  + e.getClass().getSimpleName()
                  + "): look at its rights, or name another place");
      case IOException e -> new RunFailure("unreadable", message(e));
      default -> new RunFailure("bad-settings", message(thrown));
    };
  }

  /** The Java runtime has no type for it; these are the words of Linux, macOS and Windows. */
  private static boolean isDiskFull(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .map(each -> message(each).toLowerCase(Locale.ROOT))
        .anyMatch(text ->
            text.contains("no space left on device")
                || text.contains("disk quota exceeded")
                || text.contains("not enough space on the disk"));
  }

  private static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  /** {@code [code] message}, of one line or more, fit for a terminal. */
  @Override
  public String toString() {
    return "["
        + code
        + "] "
        + message.lines().map(Problem::printable).collect(Collectors.joining("\n"));
  }
}
