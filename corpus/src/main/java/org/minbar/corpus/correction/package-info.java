/**
 * What does a researcher know better than the rules, and what becomes of it?
 *
 * <p>Knows nothing of how facts are extracted or indexed. Start reading at {@link
 * org.minbar.corpus.correction.Corrections}.
 */
@NullMarked
package org.minbar.corpus.correction;

import org.jspecify.annotations.NullMarked;
