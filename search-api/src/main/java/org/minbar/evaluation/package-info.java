/**
 * How well are statements ranked, and at what cost, beside Lucene's own analyzers?
 *
 * <p>Knows nothing of HTTP. Start reading at {@link org.minbar.evaluation.Evaluate}.
 */
@NullMarked
package org.minbar.evaluation;

import org.jspecify.annotations.NullMarked;
