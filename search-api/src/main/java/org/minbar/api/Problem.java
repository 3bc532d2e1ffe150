package org.minbar.api;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing wrong with a request.
 *
 * @param code what is wrong, stable over releases
 * @param parameter where, as the sender named it: {@code filters.round} in a body, {@code round} in
 *     an address
 * @param message what is wrong and what to do, one line in English
 * @param position for {@link ProblemCode#QUERY_SYNTAX} the place in the query, in UTF-16 units from
 *     0
 */
public record Problem(
    ProblemCode code, Optional<String> parameter, String message, OptionalInt position) {

  private static final int LONGEST_SHOWN = 60;

  /** A problem of one parameter. */
  static Problem of(ProblemCode code, String parameter, String message) {
    return new Problem(code, Optional.of(parameter), message, OptionalInt.empty());
  }

  /** A problem of the request as a whole. */
  static Problem of(ProblemCode code, String message) {
    return new Problem(code, Optional.empty(), message, OptionalInt.empty());
  }

  /** The beginning of what somebody sent, in quotation marks, for use in a message. */
  static String quote(String sent) {
    return "\"" + cut(sent) + "\"";
  }

  /** The beginning of what somebody sent: as much as a person needs to recognise it. */
  static String cut(String sent) {
    if (sent.length() <= LONGEST_SHOWN) {
      return sent;
    }
    boolean cutsPair = Character.isHighSurrogate(sent.charAt(LONGEST_SHOWN - 1));
    return sent.substring(0, cutsPair ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
  }
}
