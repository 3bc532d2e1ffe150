/**
 * How Arabic is written and which written words are the same: pure functions on text.
 *
 * <p>Knows nothing of statements, of Lucene or of anything else in Minbar. Start reading at {@link
 * org.minbar.arabic.MatchLevel}.
 */
@NullMarked
package org.minbar.arabic;

import org.jspecify.annotations.NullMarked;
