package org.minbar.corpus.vocabulary;

import java.time.LocalDate;
import java.util.List;

/**
 * A round of the Astana process. Delegations, outcomes, sources and the like are in {@link
 * Concept#details()} of its concept.
 *
 * @param number 1 for the first; the id is the same number as text
 * @param start first day
 * @param end last day, not before the first
 * @param place id of the place it met in
 * @param topics ids of what was discussed
 */
public record Round(
    Concept concept, int number, LocalDate start, LocalDate end, String place, List<String> topics)
    implements Entry {

  /** Throws {@link IllegalArgumentException} if the round ends before it starts. */
  public Round {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a round must not end before it starts (got: " + start + "/" + end + ")");
    }
    topics = List.copyOf(topics);
  }
}
