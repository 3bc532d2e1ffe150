/**
 * What an index of statements looks like: the contract that its writer and its readers share.
 *
 * <p>Knows nothing of files, of vocabularies or of searching. Start reading at {@link
 * org.minbar.index.StatementDocuments}, then {@link org.minbar.index.Manifest}.
 */
@NullMarked
package org.minbar.index;

import org.jspecify.annotations.NullMarked;
