/**
 * Every occurrence of what was asked for as a line: before, match, after; in which order, and which
 * of too many.
 *
 * <p>Pure functions of statements and spans: knows nothing of queries or engines. Start reading at
 * {@link org.minbar.concordance.Line}.
 */
@NullMarked
package org.minbar.concordance;

import org.jspecify.annotations.NullMarked;
