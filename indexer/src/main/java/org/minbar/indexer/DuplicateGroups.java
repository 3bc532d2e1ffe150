package org.minbar.indexer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.minbar.corpus.duplicate.Grouping;
import org.minbar.corpus.duplicate.Signature;
import org.minbar.index.IndexFields;

/**
 * Tells the statements of an index which of them are duplicates, from the signatures they keep.
 *
 * <p>The groups depend on the statements alone, so an index continued after an interruption has
 * those of one written in a single run. Only statements whose group changed are touched.
 */
final class DuplicateGroups {

  private final List<LeafReaderContext> leaves;

  /** The documents with a signature, in their order. */
  private final int[] docs;

  private DuplicateGroups(IndexReader reader) throws IOException {
    this.leaves = reader.leaves();
    this.docs = withSignature(reader);
  }

  /** Groups all that was added; takes effect with the next commit. */
  static void update(IndexWriter writer) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      forEachChanged(
          reader,
          (id, number) ->
              writer.updateNumericDocValue(
                  new Term(IndexFields.ID, id), IndexFields.DUPLICATES, number));
    }
  }

  /** Tells of each statement whose group is not the one that the index says. */
  static void forEachChanged(IndexReader reader, Action action) throws IOException {
    new DuplicateGroups(reader).forEachChanged(action);
  }

  private void forEachChanged(Action action) throws IOException {
    int[] groups = Grouping.of(docs.length, new Signatures());
    int[] sizes = new int[groups.length];
    Arrays.stream(groups).forEach(group -> sizes[group]++);
    Map<Integer, BytesRef> names = new HashMap<>();
    for (int i = 0; i < docs.length; i++) {
      if (sizes[groups[i]] > 1) {
        BytesRef id = id(docs[i]);
        names.merge(groups[i], id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    for (int i = 0; i < docs.length; i++) {
      BytesRef name = names.get(groups[i]);
      long number = name == null ? 0 : number(name);
      if (number != current(docs[i])) {
        action.accept(id(docs[i]), number);
      }
    }
  }

  /** A number > 0 for a group, made of the first id in it. */
  private static long number(BytesRef id) {
    long[] hash = StringHelper.murmurhash3_x64_128(id);
    return (hash[0] >>> 1) | 1;
  }

  private static int[] withSignature(IndexReader reader) throws IOException {
    int[] docs = new int[reader.maxDoc()];
    int found = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues signatures = DocValues.getBinary(leaf.reader(), IndexFields.SIGNATURE);
      while (signatures.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(signatures.docID())) {
          docs[found++] = leaf.docBase + signatures.docID();
        }
      }
    }
    return Arrays.copyOf(docs, found);
  }

  private BytesRef id(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
    ids.advanceExact(doc - leaf.docBase);
    return BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
  }

  private long current(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.DUPLICATES);
    return numbers.advanceExact(doc - leaf.docBase) ? numbers.longValue() : 0;
  }

  private LeafReaderContext leaf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** Something done with a statement and the number of the group it belongs to. */
  interface Action {
    void accept(BytesRef id, long number) throws IOException;
  }

  /** Doc values are read forwards, and opened anew where the next place lies before the last. */
  private final class Signatures implements Grouping.Signatures {

    private final BinaryDocValues[] values = new BinaryDocValues[leaves.size()];

    @Override
    public Signature get(int number) throws IOException {
      int place = ReaderUtil.subIndex(docs[number], leaves);
      LeafReaderContext leaf = leaves.get(place);
      int doc = docs[number] - leaf.docBase;
      if (values[place] == null || values[place].docID() > doc) {
        values[place] = DocValues.getBinary(leaf.reader(), IndexFields.SIGNATURE);
      }
      values[place].advanceExact(doc);
      BytesRef bytes = values[place].binaryValue();
      return Signature.ofBytes(bytes.bytes, bytes.offset);
    }
  }
}
