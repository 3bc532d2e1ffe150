/**
 * How often are the facts right?
 *
 * <p>Compares what was extracted with what readers found in the same texts. Knows nothing of
 * indexes. Start reading at {@link org.minbar.corpus.measure.EvaluateFacets}.
 */
@NullMarked
package org.minbar.corpus.measure;

import org.jspecify.annotations.NullMarked;
