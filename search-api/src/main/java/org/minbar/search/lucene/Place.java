package org.minbar.search.lucene;

import org.minbar.search.lucene.MatchReader.Stretch;
import org.minbar.search.lucene.SelectedDocuments.Document;

/** A stretch in its document. */
record Place(Document document, Stretch stretch) {}
