/**
 * How well the levels join the forms of a word, on lists of words that belong together.
 *
 * <p>Knows the levels and nothing of what they are used for. Start reading at {@link
 * org.minbar.arabic.measure.EvaluateMorphology}.
 */
@NullMarked
package org.minbar.arabic.measure;

import org.jspecify.annotations.NullMarked;
