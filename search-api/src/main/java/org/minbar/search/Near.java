package org.minbar.search;

import java.util.Optional;
import org.minbar.concordance.Reach;
import org.minbar.query.StatementQuery;

/**
 * What else a statement must have where an occurrence counts.
 *
 * @param query other words; the statement must answer this question too, unless the occurrence is
 *     to stand outside
 * @param reach how far from one of their matches the occurrence may stand, itself no part of one;
 *     empty for anywhere in the statement
 * @param outside whether the occurrences are wanted that are not so near instead, none of them part
 *     of a match: with those near they are all there are
 */
public record Near(StatementQuery query, Optional<Reach> reach, boolean outside) {

  /** Which statements may have such an occurrence, of those that answer a question. */
  StatementQuery statements(StatementQuery asked) {
    if (!outside) {
      return StatementQuery.both(asked, query);
    }
    return reach.isPresent() ? asked : StatementQuery.without(asked, query);
  }
}
