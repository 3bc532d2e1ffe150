/**
 * How strong is a difference, and how sure are we: measures and intervals as pure functions of
 * counts.
 *
 * <p>Arithmetic only: knows nothing of words, statements or engines. Start reading at {@link
 * org.minbar.stats.Contingency}, then {@link org.minbar.stats.SampleSize}.
 */
@NullMarked
package org.minbar.stats;

import org.jspecify.annotations.NullMarked;
