package org.minbar.corpus.extract;

/**
 * Words of a field that are a phrase of an index.
 *
 * @param from number of the first word
 * @param to number of the word after the last
 * @param value what the phrase stands for
 * @param lead the conjunction and preposition joined before the first word, as و, ب or ول; only
 *     names are looked for without them
 */
record PhraseMatch<V>(int from, int to, V value, String lead) {}
