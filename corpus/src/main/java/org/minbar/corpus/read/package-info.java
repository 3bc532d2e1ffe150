/**
 * How files become statements, and what is wrong with those that do not.
 *
 * <p>Knows nothing of what a statement says, of vocabularies or of Lucene. Start reading at {@link
 * org.minbar.corpus.read.CorpusReader}.
 */
@NullMarked
package org.minbar.corpus.read;

import org.jspecify.annotations.NullMarked;
