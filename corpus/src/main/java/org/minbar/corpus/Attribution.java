package org.minbar.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who says something against the rules, and why.
 *
 * @param author the name of a person or a group; never blank
 * @param reason one sentence; never blank
 * @param date when it was said, if known
 */
public record Attribution(String author, String reason, Optional<LocalDate> date) {

  /** Throws {@link IllegalArgumentException} if author or reason is blank. */
  public Attribution {
    if (author.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "an attribution must name author and reason (got: " + author + ": " + reason + ")");
    }
  }

  /** {@code A. Researcher, 2024-11-12: the ordinal is the drafting body's}. */
  @Override
  public String toString() {
    return author + date.map(day -> ", " + day).orElse("") + ": " + reason;
  }
}
