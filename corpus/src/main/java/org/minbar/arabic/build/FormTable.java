package org.minbar.arabic.build;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.minbar.arabic.Slot;

/** All written forms with, for each slot they can stand in, their best reading. */
final class FormTable {

  /**
   * What a form is a form of.
   *
   * @param citation normalised
   * @param cost lower is likelier
   */
  record Reading(String citation, int cost) {
    boolean isBefore(Reading other) {
      return cost != other.cost ? cost < other.cost : citation.length() < other.citation.length();
    }
  }

  private final Map<String, Map<Slot, Reading>> readings = new HashMap<>();

  /**
   * Notes a reading; of two for one form and slot the cheaper stays, of equally cheap ones that of
   * the shorter word (تدخل is rather of دخل than of أدخل), else the first.
   */
  void add(String form, Slot slot, String citation, int cost) {
    if (form.length() > 1) {
      readings
          .computeIfAbsent(form, f -> new EnumMap<>(Slot.class))
          .merge(slot, new Reading(citation, cost), (old, made) -> made.isBefore(old) ? made : old);
    }
  }

  boolean contains(String form) {
    return readings.containsKey(form);
  }

  /** Whether the form is one of a common verb, imperfect. */
  boolean isCommonImperfect(String form) {
    Reading reading = readings.getOrDefault(form, Map.of()).get(Slot.IMPERFECT);
    return reading != null && reading.cost <= 0;
  }

  void forEach(BiConsumer<String, Map<Slot, Reading>> action) {
    readings.forEach(action);
  }
}
