package org.minbar.corpus.align;

import java.util.Locale;

/** How much a change of wording matters. */
public enum Grade {
  /** The same words, written or joined in another way. */
  COSMETIC,
  /** Other words: a reader may understand something else. */
  SUBSTANTIVE;

  /** The name in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
