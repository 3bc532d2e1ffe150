package org.minbar.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.Quantity;

/**
 * What a search for quantities compares, kept beside the statement so that only the statements of
 * one page need to be opened: one line a quantity in the statement's order, {@code
 * value|upTo|unit|topic,topic}.
 */
public final class QuantityKeys {

  /** Stands in an index for every unit, and for none; no id of a unit has a star. */
  public static final String ANY = "*";

  /**
   * The part of a quantity that is compared.
   *
   * @param value the number, of a range the lower end
   * @param upTo the upper end of a range; the value itself otherwise
   * @param unit id of its unit, if it has one
   * @param topics ids of the topics of its clause
   */
  public record Key(
      BigDecimal value, BigDecimal upTo, Optional<String> unit, List<String> topics) {}

  private static final int PARTS = 4;

  private QuantityKeys() {}

  /** The terms of a statement with these quantities: each unit, and one for having any. */
  static Set<String> terms(List<Quantity> quantities) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(ANY);
    quantities.forEach(quantity -> quantity.unit().ifPresent(terms::add));
    return terms;
  }

  static String write(List<Quantity> quantities) {
    return quantities.stream()
        .map(quantity ->
            String.join(
                "|",
                quantity.value().toPlainString(),
                quantity.upTo().orElse(quantity.value()).toPlainString(),
                quantity.unit().orElse(""),
                String.join(",", quantity.topics())))
        .collect(Collectors.joining("\n"));
  }

  /** The keys that were written, in the order of the statement's quantities. */
  public static List<Key> read(String written) {
    List<Key> keys = new ArrayList<>();
    written
        .lines()
        .map(line -> line.split("\\|", PARTS))
        .forEach(parts ->
            keys.add(
                new Key(
                    new BigDecimal(parts[0]),
                    new BigDecimal(parts[1]),
                    Optional.of(parts[2]).filter(unit -> !unit.isEmpty()),
                    parts[3].isEmpty() ? List.of() : List.of(parts[3].split(",", -1)))));
    return keys;
  }
}
