package org.minbar.corpus.read;

import com.fasterxml.jackson.core.JacksonException;

/** Says in words for people what is wrong with JSON. */
final class NotJson {

  private NotJson() {}

  /** What is wrong, without the parser's own words for where. */
  static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.startsWith("Unexpected end-of-input")
        ? "it ends before all that it begins is closed"
        : message;
  }
}
