/**
 * Lucene's view of how Arabic is written: one analyzer for each match level.
 *
 * <p>Holds no knowledge of Arabic itself, that is {@code org.minbar.arabic}'s, and none of fields
 * or documents. Start reading at {@link org.minbar.analysis.LevelAnalyzer}.
 */
@NullMarked
package org.minbar.analysis;

import org.jspecify.annotations.NullMarked;
