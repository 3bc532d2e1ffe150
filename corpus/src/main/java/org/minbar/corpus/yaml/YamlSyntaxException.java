package org.minbar.corpus.yaml;

/** A text is not the plain YAML that Minbar reads. The message says what to do. */
public final class YamlSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * The problem and where it is.
   *
   * @param line the line of the text, the first is 1
   * @param message what is wrong and what to do
   */
  public YamlSyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the text that was read; the first is 1. */
  public int line() {
    return line;
  }
}
