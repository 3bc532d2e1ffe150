package org.minbar.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The sums of the content hashes of an index, remembered for each segment of the reader asked last,
 * so that a checkpoint costs what it brought and not what the index holds. For one thread.
 */
public final class SegmentSums {

  private Map<Object, ContentHash> known = new HashMap<>();

  /** Nothing is remembered yet. */
  public SegmentSums() {}

  /** The sum of the hashes of the documents that a reader sees. */
  ContentHash sum(IndexReader reader) throws IOException {
    Map<Object, ContentHash> now = new HashMap<>();
    ContentHash sum = ContentHash.NONE;
    for (LeafReaderContext leaf : reader.leaves()) {
      IndexReader.CacheHelper segment = leaf.reader().getReaderCacheHelper();
      ContentHash part = segment == null ? null : known.get(segment.getKey());
      if (part == null) {
        part = sum(leaf.reader());
      }
      if (segment != null) {
        now.put(segment.getKey(), part);
      }
      sum = sum.plus(part);
    }
    known = now;
    return sum;
  }

  private static ContentHash sum(LeafReader segment) throws IOException {
    ContentHash sum = ContentHash.NONE;
    Bits live = segment.getLiveDocs();
    BinaryDocValues hashes = DocValues.getBinary(segment, IndexFields.CONTENT_HASH);
    for (int doc = hashes.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hashes.nextDoc()) {
      if (live == null || live.get(doc)) {
        BytesRef hash = BytesRef.deepCopyOf(hashes.binaryValue());
        sum = sum.plus(ContentHash.ofBytes(hash.bytes));
      }
    }
    return sum;
  }
}
