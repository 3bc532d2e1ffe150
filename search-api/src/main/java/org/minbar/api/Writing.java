package org.minbar.api;

import org.minbar.indexer.Ingest;

/**
 * What the API writes with.
 *
 * @param token who may
 * @param ingest adds and removes statements
 */
public record Writing(ApiToken token, Ingest ingest) {}
