package org.minbar.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minbar.index.IndexFields;

/** Finds statements of a reader by their ids; for one thread. */
final class IdLookup {

  /** What {@link #find} returns where there is none. */
  static final int NONE = -1;

  private final IndexReader reader;
  private final List<Segment> segments = new ArrayList<>();

  IdLookup(IndexReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.ID);
      if (terms != null) {
        segments.add(new Segment(leaf, terms.iterator()));
      }
    }
  }

  /** The number of the document with that id, or {@link #NONE}. */
  int find(String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (Segment segment : segments) {
      int doc = segment.find(term);
      if (doc != NONE) {
        return doc;
      }
    }
    return NONE;
  }

  /** A binary doc value of a document; empty if it has none. */
  BytesRef value(int doc, String field) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase)
        ? BytesRef.deepCopyOf(values.binaryValue())
        : new BytesRef();
  }

  private static final class Segment {
    private final LeafReaderContext leaf;
    private final TermsEnum terms;
    private @Nullable PostingsEnum postings;

    Segment(LeafReaderContext leaf, TermsEnum terms) {
      this.leaf = leaf;
      this.terms = terms;
    }

    int find(BytesRef id) throws IOException {
      if (!terms.seekExact(id)) {
        return NONE;
      }
      postings = terms.postings(postings, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          return leaf.docBase + doc;
        }
      }
      return NONE;
    }
  }
}
