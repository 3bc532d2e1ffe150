/**
 * The embedded engine: answers the questions of {@code org.minbar.search} from a Lucene index on
 * this machine.
 *
 * <p>Knows nothing of HTTP or of vocabularies, and shows nothing but its provider. Start reading at
 * {@link org.minbar.search.lucene.LuceneEngine}, then {@link
 * org.minbar.search.lucene.WordsToLucene}.
 */
@NullMarked
package org.minbar.search.lucene;

import org.jspecify.annotations.NullMarked;
