package org.minbar.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.concordance.Sample;
import org.minbar.concordance.SortKey;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * A question for the occurrences of its words: a line for each different stretch of a statement of
 * the subcorpus that a positive part of the query matches. A phrase, also of words near each other,
 * is one stretch from its first word to its last; of words near each other only the closest in each
 * place are told.
 *
 * @param subcorpus which statements are meant, and which words
 * @param order what lines are sorted by, and then by date (undated last), id, field and place
 * @param group what lines are grouped by, if by anything: they are sorted by it first
 * @param sample which lines to take, if not all; they are chosen before they are sorted
 * @param size the most lines to return, ≥ 0
 * @param cursor where the answer before ended ({@link ConcordanceAnswer#next()}); empty for the
 *     first page
 * @param near what else must stand near a line's stretch, or in its statement; those words have no
 *     lines
 * @param ids the statements in which alone lines may stand; in any of the subcorpus if empty
 */
public record ConcordanceRequest(
    Subcorpus subcorpus,
    List<SortKey> order,
    Optional<SortKey> group,
    Optional<Sample> sample,
    int size,
    Optional<String> cursor,
    Optional<Near> near,
    Set<String> ids) {

  /** The most lines there may be, sampled or not. */
  public static final int MOST_LINES = 500_000;

  /**
   * The most lines that are put in an order for which more of them than their dates has to be read.
   */
  public static final int MOST_READ = 20_000;

  /** Copies. Throws {@link IllegalArgumentException} for a negative size. */
  public ConcordanceRequest {
    order = List.copyOf(order);
    ids = Set.copyOf(ids);
    if (size < 0) {
      throw new IllegalArgumentException("size must be >= 0 (got: " + size + ")");
    }
  }

  /** A question for occurrences wherever they stand, that are not grouped. */
  public ConcordanceRequest(
      Subcorpus subcorpus,
      List<SortKey> order,
      Optional<Sample> sample,
      int size,
      Optional<String> cursor) {
    this(subcorpus, order, Optional.empty(), sample, size, cursor, Optional.empty(), Set.of());
  }

  /** The statements in which lines may stand. */
  public Subcorpus statements() {
    return near.map(other -> subcorpus.withQuery(other.statements(subcorpus.query())))
        .orElse(subcorpus);
  }

  /** The keys to sort by, that of the groups first. */
  public List<SortKey> sorting() {
    return Stream.concat(group.stream(), order.stream()).distinct().toList();
  }

  /** Whether more of a line has to be read than its date, to put it in order and in a group. */
  public boolean readsLines() {
    return group.isPresent() || !order.stream().allMatch(SortKey::isDate);
  }
}
