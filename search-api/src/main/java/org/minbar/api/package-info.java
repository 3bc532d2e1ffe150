/**
 * What the world can ask over HTTP and what it is answered: JSON in, a request of the port, an
 * answer of the port, JSON out.
 *
 * <p>Knows nothing of Lucene, of files or of configuration; with {@code server} it is the only
 * place for Javalin. Start reading at {@link org.minbar.api.Api}, then {@link
 * org.minbar.api.SearchService}.
 */
@NullMarked
package org.minbar.api;

import org.jspecify.annotations.NullMarked;
