package org.minbar.corpus.correction;

/**
 * What is wrong with a correction.
 *
 * @param key which of its keys
 * @param message what is wrong and what to do
 */
public record LineProblem(String key, String message) {}
