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
  record Reading(String citation, int cost) {}

  private final Map<String, Map<Slot, Reading>> readings = new HashMap<>();

  /** Notes a reading; of two for one form and slot the cheaper stays. */
  void add(String form, Slot slot, String citation, int cost) {
    if (form.length() > 1) {
      readings
          .computeIfAbsent(form, f -> new EnumMap<>(Slot.class))
          .merge(
              slot, new Reading(citation, cost), (old, made) -> made.cost < old.cost ? made : old);
    }
  }

  boolean contains(String form) {
    return readings.containsKey(form);
  }

  void forEach(BiConsumer<String, Map<Slot, Reading>> action) {
    readings.forEach(action);
  }
}
