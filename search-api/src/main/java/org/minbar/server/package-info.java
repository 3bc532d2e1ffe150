/**
 * The server as a program: what it is told, what it is made of, how it starts and stops.
 *
 * <p>Nothing depends on it. Start reading at {@link org.minbar.server.Serve}, then {@link
 * org.minbar.server.Wiring}.
 */
@NullMarked
package org.minbar.server;

import org.jspecify.annotations.NullMarked;
