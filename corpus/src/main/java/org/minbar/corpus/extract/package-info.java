/**
 * What a statement says in so many words: its rounds, countries, people, organisations, speakers,
 * topics and dates, each with the words that say it.
 *
 * <p>Knows nothing of files, indexes or HTTP. Start reading at {@link
 * org.minbar.corpus.extract.FactExtractor}, then {@link org.minbar.corpus.extract.Rule}.
 */
@NullMarked
package org.minbar.corpus.extract;

import org.jspecify.annotations.NullMarked;
