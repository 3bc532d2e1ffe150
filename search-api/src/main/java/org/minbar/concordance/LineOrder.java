package org.minbar.concordance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of lines. Equal lines keep the order they are given in, which engines make that of
 * date, id, field and place, so that an order is reproducible.
 *
 * @param keys compared in turn; of none, the order given stays
 */
public record LineOrder(List<SortKey> keys) {

  private static final String LAST = "\uFFFF";
  private static final long DAYS = 1_000_000_000_000L;
  private static final int DIGITS = 10;

  /** Copies. */
  public LineOrder {
    keys = List.copyOf(keys);
  }

  /**
   * Tells what keys say of lines.
   *
   * @param <L> what stands for a line
   */
  @FunctionalInterface
  public interface Names<L> {

    /**
     * What a key says of a line, for people: words as they are compared in any orthography, several
     * with blanks between them; a round; a day as 2023-06-21; a source.
     *
     * @return empty if there is nothing to say
     */
    String of(SortKey key, L line);
  }

  /** A line and what it is compared by. */
  private record Keyed<L>(L line, List<String> keys) {}

  /** The lines in this order. */
  public <L> List<L> sort(List<L> lines, Names<L> names) {
    List<Keyed<L>> keyed = new ArrayList<>();
    for (L line : lines) {
      keyed.add(
          new Keyed<>(line, keys.stream().map(key -> value(key, names.of(key, line))).toList()));
    }
    return keyed.stream().sorted(LineOrder::compare).map(Keyed::line).toList();
  }

  private static int compare(Keyed<?> one, Keyed<?> other) {
    int order = 0;
    for (int i = 0; order == 0 && i < one.keys().size(); i++) {
      order = one.keys().get(i).compareTo(other.keys().get(i));
    }
    return order;
  }

  private static String value(SortKey key, String name) {
    return switch (key) {
      case BEFORE1, BEFORE2, BEFORE3, MATCH, AFTER1, AFTER2, AFTER3 -> name;
      case ROUND -> lastIfNone(bySize(name));
      case SOURCE -> lastIfNone(name);
      case DATE -> name.isEmpty() ? LAST : Long.toString(DAYS + day(name));
      case DATE_DESCENDING -> name.isEmpty() ? LAST : Long.toString(DAYS - day(name));
    };
  }

  private static long day(String name) {
    return LocalDate.parse(name).toEpochDay();
  }

  private static String lastIfNone(String value) {
    return value.isEmpty() ? LAST : value;
  }

  /** Numbers of different length compare by size once they are as long. */
  private static String bySize(String value) {
    boolean number =
        !value.isEmpty()
            && value.length() < DIGITS
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? "0".repeat(DIGITS - value.length()) + value : value;
  }
}
