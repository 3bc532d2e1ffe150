/**
 * The port: what can be asked of a set of statements, and what is answered, whatever engine stands
 * behind it.
 *
 * <p>Knows nothing of Lucene or HTTP: no type of either appears in a signature here. Start reading
 * at {@link org.minbar.search.SearchEngine}.
 */
@NullMarked
package org.minbar.search;

import org.jspecify.annotations.NullMarked;
