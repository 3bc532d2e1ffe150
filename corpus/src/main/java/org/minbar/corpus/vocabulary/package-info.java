/**
 * Which rounds, countries, places, organisations, people, topics and kinds of text there are, and
 * how they are written: the files of {@code vocabulary/}, loaded, checked and looked up.
 *
 * <p>Knows nothing of statements; how Arabic is normalised is handed in. Start reading at {@link
 * org.minbar.corpus.vocabulary.Vocabularies}.
 */
@NullMarked
package org.minbar.corpus.vocabulary;

import org.jspecify.annotations.NullMarked;
