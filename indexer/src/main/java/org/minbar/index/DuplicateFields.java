package org.minbar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement;
import org.minbar.corpus.duplicate.Signature;

/** What a document keeps to be compared with others; titles are not compared. */
final class DuplicateFields {

  private DuplicateFields() {}

  static void add(Document document, Statement statement) throws IOException {
    Signature.of(lemmas(statement.text()))
        .map(signature -> new BytesRef(signature.toBytes()))
        .ifPresent(bytes -> document.add(new BinaryDocValuesField(IndexFields.SIGNATURE, bytes)));
    // only a field that every document has can be set later
    document.add(new NumericDocValuesField(IndexFields.DUPLICATES, 0));
  }

  /** By the analyzer, which remembers the keys of frequent words. */
  private static List<String> lemmas(String text) throws IOException {
    List<String> lemmas = new ArrayList<>();
    try (TokenStream words = LevelAnalyzer.of(MatchLevel.LEMMA).tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        lemmas.add(word.toString());
      }
      words.end();
    }
    return lemmas;
  }
}
