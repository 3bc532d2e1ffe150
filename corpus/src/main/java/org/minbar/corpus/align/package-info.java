/**
 * What changed between two statements, and over a whole series: clauses aligned, wording changes
 * graded.
 *
 * <p>Knows nothing of facts, of indexes or of HTTP. Start reading at {@link
 * org.minbar.corpus.align.Comparison}, then {@link org.minbar.corpus.align.Drift}.
 */
@NullMarked
package org.minbar.corpus.align;

import org.jspecify.annotations.NullMarked;
