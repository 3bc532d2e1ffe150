package org.minbar.corpus.vocabulary;

import java.util.List;

/** The vocabulary files cannot be used. Names every problem found, not only the first. */
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  VocabularyException(List<String> problems) {
    super(
        "the vocabularies have "
            + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
            + ":\n"
            + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems, each as {@code file:line: what is wrong and what to do}, in the order of the
   * vocabularies and lines.
   */
  public List<String> problems() {
    return problems;
  }
}
