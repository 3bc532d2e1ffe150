package org.minbar.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.minbar.analysis.AnalyzedText;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.duplicate.Signature;

/** What a document keeps to be compared with others; titles are not compared. */
final class DuplicateFields {

  private DuplicateFields() {}

  static void add(Document document, AnalyzedText text) {
    Signature.of(text.keys(MatchLevel.LEMMA))
        .map(signature -> new BytesRef(signature.toBytes()))
        .ifPresent(bytes -> document.add(new BinaryDocValuesField(IndexFields.SIGNATURE, bytes)));
    // only a field that every document has can be set later
    document.add(new NumericDocValuesField(IndexFields.DUPLICATES, 0));
  }
}
