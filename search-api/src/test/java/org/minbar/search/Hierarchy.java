package org.minbar.search;

import java.util.Set;
import org.minbar.corpus.Dimension;

/** Which values count wherever a narrower one is coded. */
@FunctionalInterface
public interface Hierarchy {

  /** All broader values of a value, near and far, without itself. */
  Set<String> broader(Dimension dimension, String value);
}
