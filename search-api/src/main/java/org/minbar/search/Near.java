package org.minbar.search;

import java.util.Optional;
import org.minbar.concordance.Reach;
import org.minbar.query.StatementQuery;

/**
 * What else a statement must have where an occurrence counts.
 *
 * @param query other words; the statement must answer this question too
 * @param reach how far from one of their matches the occurrence may stand, itself no part of one;
 *     empty for anywhere in the statement
 */
public record Near(StatementQuery query, Optional<Reach> reach) {}
