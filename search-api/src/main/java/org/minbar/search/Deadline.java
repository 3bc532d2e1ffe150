package org.minbar.search;

/** The moment at which an answer must be given. */
@FunctionalInterface
public interface Deadline {

  /** Never comes. */
  Deadline NONE = () -> false;

  /** Whether it has come. */
  boolean isOver();
}
