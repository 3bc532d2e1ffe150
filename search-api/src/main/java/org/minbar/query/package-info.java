/**
 * The question language: what a user may write into the search box, as an immutable tree.
 *
 * <p>Knows of Lucene only the syntax parser of lucene-queryparser, and nothing of indexes. Start
 * reading at {@link org.minbar.query.StatementQuery}.
 */
@NullMarked
package org.minbar.query;

import org.jspecify.annotations.NullMarked;
