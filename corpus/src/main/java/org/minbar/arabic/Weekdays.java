package org.minbar.arabic;

import java.util.Map;

/** The Arabic names of the days of the week, in the spelling of {@link Orthography#normalize}. */
public final class Weekdays {

  /** The days as {@link java.time.DayOfWeek} counts them: 1 for Monday to 7 for Sunday. */
  public static final Map<String, Integer> NAMES =
      Map.of(
          "الاثنين",
          1,
          "الثلاثاء",
          2,
          "الاربعاء",
          3,
          "الخميس",
          4,
          "الجمعه",
          5,
          "السبت",
          6,
          "الاحد",
          7);

  private Weekdays() {}
}
