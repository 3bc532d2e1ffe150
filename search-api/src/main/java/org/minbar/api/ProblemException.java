package org.minbar.api;

import java.util.List;
import java.util.stream.Collectors;

/** A request that is not answered, with everything that is wrong with it. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient List<Problem> problems;

  private ProblemException(int status, String code, List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("; ")));
    this.status = status;
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  /** A request that has to be changed: 400, all problems at once. */
  static ProblemException badRequest(List<Problem> problems) {
    return new ProblemException(400, "bad-request", problems);
  }

  /** A request refused for one reason, which is the code of the whole answer too. */
  static ProblemException of(int status, Problem problem) {
    return new ProblemException(status, problem.code().id(), List.of(problem));
  }

  /** The HTTP status, 400 to 599. */
  public int status() {
    return status;
  }

  /** What kind of refusal this is: {@code bad-request}, or the id of its only problem's code. */
  public String code() {
    return code;
  }

  /** Everything wrong, in the order of the request; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
