package org.minbar.search;

import java.util.Comparator;

/**
 * The order in which values of equal count are listed: numbers by size, everything else by UTF-16
 * code units.
 */
public final class ValueOrder {

  private ValueOrder() {}

  /** Numbers before names. */
  public static final Comparator<String> BY_VALUE =
      Comparator.<String>comparingInt(ValueOrder::number).thenComparing(Comparator.naturalOrder());

  private static int number(String value) {
    boolean digits =
        !value.isEmpty()
            && value.length() < 10
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(value) : Integer.MAX_VALUE;
  }
}
