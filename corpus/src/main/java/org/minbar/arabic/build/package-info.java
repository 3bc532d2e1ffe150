/**
 * How the lexicon is made that the lemma and root levels look words up in: run once by the build,
 * never by the engine.
 *
 * <p>Knows the published dictionary and the vocabulary files; nothing knows this package. Start
 * reading at {@link org.minbar.arabic.build.BuildLexicon}.
 */
@NullMarked
package org.minbar.arabic.build;

import org.jspecify.annotations.NullMarked;
