/**
 * Searching from a terminal: the same questions and answers as over HTTP, without a server.
 *
 * <p>Knows nothing of Javalin. Start reading at {@link org.minbar.cli.SearchCommand}.
 */
@NullMarked
package org.minbar.cli;

import org.jspecify.annotations.NullMarked;
