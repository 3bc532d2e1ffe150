package org.minbar.corpus;

import java.util.Optional;

/**
 * Where a statement, or the facts in it, was published.
 *
 * @param name the outlet or body, as the corpus writes it; never blank
 * @param url the address of the page, if known; not checked to be one
 */
public record Source(String name, Optional<String> url) {

  /** Throws {@link IllegalArgumentException} for a blank name. */
  public Source {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of a source must not be blank");
    }
  }
}
