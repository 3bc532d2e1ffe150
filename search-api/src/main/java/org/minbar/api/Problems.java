package org.minbar.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong with a request, so that all of it is answered together. */
final class Problems {

  /** A hostile body may have a problem in every key; nobody reads more than this. */
  private static final int MOST = 50;

  private final List<Problem> found = new ArrayList<>();
  private final UnaryOperator<String> naming;

  /** Problems of a JSON body: parameters are called by their path, {@code filters.round}. */
  Problems() {
    this(UnaryOperator.identity());
  }

  /** Problems of a request in another form; {@code naming} maps a path to the name in that form. */
  Problems(UnaryOperator<String> naming) {
    this.naming = naming;
  }

  /** Notes a problem of the parameter with that path. */
  void add(ProblemCode code, String path, String message) {
    add(Problem.of(code, naming.apply(path), message));
  }

  void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  /** What a parameter is called in the form the request was sent in. */
  String name(String path) {
    return naming.apply(path);
  }

  /** Throws {@link ProblemException} with status 400 if anything was noted. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw ProblemException.badRequest(found);
    }
  }
}
