package org.minbar.corpus.document;

import java.util.Optional;

/**
 * What a document says.
 *
 * @param title the title that it gives itself; empty if none
 * @param date the day it says to be published or made, as written in it
 * @param source who it says to have published it
 * @param url the address it says to be published at
 * @param text paragraphs separated by blank lines
 */
public record DocumentText(
    String title,
    Optional<String> date,
    Optional<String> source,
    Optional<String> url,
    String text) {}
