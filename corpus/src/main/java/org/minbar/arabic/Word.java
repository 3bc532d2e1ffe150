package org.minbar.arabic;

/**
 * A word where it stands in a text.
 *
 * @param start its first UTF-16 unit in the text as given
 * @param end the unit after its last
 * @param text the word as given, {@code source.substring(start, end)}
 */
public record Word(int start, int end, String text) {}
