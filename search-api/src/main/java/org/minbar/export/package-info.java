/**
 * How is an answer written so that other programs read it: spreadsheets, scripts, reference
 * managers?
 *
 * <p>Knows rows of JSON and nothing of what they mean. Start reading at {@link
 * org.minbar.export.Table}.
 */
@NullMarked
package org.minbar.export;

import org.jspecify.annotations.NullMarked;
