/**
 * What is learned from examples: where sentences end.
 *
 * <p>The build trains, the engine only reads. Knows nothing of facts; alone in touching OpenNLP.
 * Start reading at {@link org.minbar.corpus.learn.SentenceEnds}.
 */
@NullMarked
package org.minbar.corpus.learn;

import org.jspecify.annotations.NullMarked;
