package org.minbar.search;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.Quantity;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * A question for quantities: which of those in a subcorpus.
 *
 * @param subcorpus which statements are meant
 * @param units ids of units of which a quantity must have one; empty for any unit and none
 * @param topics ids of topics of which the quantity's own clause must have one, broader ones being
 *     written out by who asks; empty for any
 * @param min the least number wanted, if any; of a range some number must reach it
 * @param max the greatest number wanted, if any
 * @param size the most quantities to return, ≥ 0
 * @param cursor where the answer before ended ({@link QuantityAnswer#next()}); empty for the first
 *     page
 */
public record QuantityRequest(
    Subcorpus subcorpus,
    Set<String> units,
    Set<String> topics,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    int size,
    Optional<String> cursor) {

  /** Copies. Throws {@link IllegalArgumentException} for a negative size. */
  public QuantityRequest {
    units = Set.copyOf(units);
    topics = Set.copyOf(topics);
    if (size < 0) {
      throw new IllegalArgumentException("size must be >= 0 (got: " + size + ")");
    }
  }

  /** Whether a quantity of a statement in the subcorpus is wanted. */
  public boolean wants(Quantity quantity) {
    return wants(
        quantity.unit(),
        quantity.topics(),
        quantity.value(),
        quantity.upTo().orElse(quantity.value()));
  }

  /**
   * The same for a quantity that is known by these parts.
   *
   * @param low the number, of a range its lower end
   * @param high the upper end of a range, else the number again
   */
  public boolean wants(
      Optional<String> unit, Collection<String> itsTopics, BigDecimal low, BigDecimal high) {
    boolean ofUnit = units.isEmpty() || unit.filter(units::contains).isPresent();
    boolean onTopic = topics.isEmpty() || itsTopics.stream().anyMatch(topics::contains);
    boolean highEnough = min.isEmpty() || high.compareTo(min.get()) >= 0;
    boolean lowEnough = max.isEmpty() || low.compareTo(max.get()) <= 0;
    return ofUnit && onTopic && highEnough && lowEnough;
  }
}
