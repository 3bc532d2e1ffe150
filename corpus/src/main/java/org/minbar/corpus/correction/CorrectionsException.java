package org.minbar.corpus.correction;

import java.util.List;

/** A file of corrections cannot be used. Names every problem found, not only the first. */
public final class CorrectionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  CorrectionsException(List<String> problems) {
    super(
        "the corrections have "
            + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
            + ":\n"
            + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of lines, each as {@code file:line: what is wrong, what to do}. */
  public List<String> problems() {
    return problems;
  }
}
