/**
 * Bulk indexing: from files of statements to a committed index.
 *
 * <p>Knows nothing of how a statement is read or coded, nor of the layout of a document: it moves
 * them along, counts what goes wrong, and commits once. Start reading at {@link
 * org.minbar.indexer.Indexing}, then {@link org.minbar.indexer.IndexBuild}.
 */
@NullMarked
package org.minbar.indexer;

import org.jspecify.annotations.NullMarked;
