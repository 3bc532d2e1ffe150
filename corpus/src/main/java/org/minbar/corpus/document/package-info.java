/**
 * What the files of office programs, browsers and mail programs say: running text, and what they
 * tell of themselves. Alone in touching Tika and what it brings.
 *
 * <p>Knows nothing of statements. Nothing is fetched from anywhere, no picture is read, attachments
 * stay closed. Start reading at {@link org.minbar.corpus.document.Documents}.
 */
@NullMarked
package org.minbar.corpus.document;

import org.jspecify.annotations.NullMarked;
