/**
 * Which statements are the same text once more, or nearly so?
 *
 * <p>Knows nothing of facts and indexes. Start reading at {@link
 * org.minbar.corpus.duplicate.Signature}.
 */
@NullMarked
package org.minbar.corpus.duplicate;

import org.jspecify.annotations.NullMarked;
