package org.minbar.corpus.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A city or region.
 *
 * @param country id of its country, if it lies in one
 * @param capital whether it is the capital of its country
 * @param actor whether the press writes its name for the government, as in موسكو ترفض
 * @param names the official names of a place that was renamed, oldest first
 */
public record Place(
    Concept concept,
    Kind kind,
    Optional<String> country,
    boolean capital,
    boolean actor,
    List<OfficialName> names)
    implements Entry {

  /** Copies the names. */
  public Place {
    names = List.copyOf(names);
  }

  /** How large a place is. */
  public enum Kind {
    CITY,
    REGION
  }

  /**
   * A name and when it was in force.
   *
   * @param from the first day with it, if known
   * @param to the first day without it; empty while it is in force
   */
  public record OfficialName(Label name, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
