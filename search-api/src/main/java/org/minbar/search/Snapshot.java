package org.minbar.search;

/**
 * A set of statements that does not change.
 *
 * @param id names the content: the same statements coded and analysed in the same way have the same
 *     id, wherever and whenever they are indexed
 * @param statements how many statements it holds
 */
public record Snapshot(String id, int statements) {}
