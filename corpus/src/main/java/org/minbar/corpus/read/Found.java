package org.minbar.corpus.read;

import java.nio.file.Path;

/** A file to be read, or something found beside such files. */
sealed interface Found {

  /** The path as given, continued with / inside a folder. */
  String name();

  /**
   * A file in a format that can be read; bytes as they lie on the disk.
   *
   * @param relative the path in the folder that was given, the file name if it was given itself
   */
  record CorpusFile(String name, Path path, long bytes, String relative) implements Found {}

  /** Records of JSON, one a line or in one array, that another program hands over. */
  record StandardInput() implements Found {
    /** How it is asked for. */
    static final Path PATH = Path.of("-");

    @Override
    public String name() {
      return PATH.toString();
    }
  }

  /** Anything else, and why it is not read. */
  record Other(ReadOutcome outcome) implements Found {
    @Override
    public String name() {
      return outcome.origin().path();
    }
  }
}
