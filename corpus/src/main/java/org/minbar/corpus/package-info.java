/**
 * What a statement is, and what can be said of it: the values every other package speaks in.
 *
 * <p>Knows nothing of files, of Arabic spelling, of Lucene or of HTTP. Start reading at {@link
 * org.minbar.corpus.Statement}, then {@link org.minbar.corpus.Fact}.
 */
@NullMarked
package org.minbar.corpus;

import org.jspecify.annotations.NullMarked;
