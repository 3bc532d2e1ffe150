package org.minbar.search;

import org.minbar.corpus.Span;

/**
 * A word of a text as an analysis sees it.
 *
 * @param term the form compared
 * @param position the number of the word in the text; tokens of one position are alternatives
 * @param span where it stands
 */
public record Token(String term, int position, Span span) {}
