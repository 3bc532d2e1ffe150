package org.minbar.export;

/**
 * Where rows come from, so that a table can be cited and made again.
 *
 * @param query what was asked, as JSON on one line
 * @param snapshot the id of the statements that answered
 * @param command asks again, in a POSIX shell
 */
public record Provenance(String query, String snapshot, String command) {}
