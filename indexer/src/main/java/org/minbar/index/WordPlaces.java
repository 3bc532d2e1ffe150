package org.minbar.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.minbar.analysis.AnalyzedText;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;

/**
 * Where the words of a field stand in its text: the word at a position is the same at every match
 * level, so this is kept once, and not with each posting of each level.
 *
 * <p>A word is written as a variable-length number: its length doubled, and one more if it does not
 * begin one unit after the word before (the first: at the beginning); then the units between them
 * follow as another. So nearly every word takes a byte. Not safe for use by several threads.
 */
public final class WordPlaces {

  /** As if there had been a word just before the text. */
  private static final int BEFORE = -1;

  private final ByteArrayDataInput in;
  private final List<Span> known = new ArrayList<>();
  private int end = BEFORE;

  private WordPlaces(BytesRef bytes) {
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The form in which {@link #read} finds them. */
  static BytesRef write(AnalyzedText text) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int end = BEFORE;
    for (int word = 0; word < text.size(); word++) {
      int between = text.start(word) - end;
      int length = text.end(word) - text.start(word);
      if (between == 1) {
        out.writeVInt(length << 1);
      } else {
        out.writeVInt(length << 1 | 1);
        out.writeVInt(between);
      }
      end = text.end(word);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * The places in a field of a document; none, if it has no words there.
   *
   * @param doc its number in the leaf
   */
  public static WordPlaces read(LeafReader leaf, int doc, Field field) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, IndexFields.wordPlaces(field));
    return new WordPlaces(values.advanceExact(doc) ? values.binaryValue() : new BytesRef());
  }

  /**
   * Where a word stands, in UTF-16 units.
   *
   * @param position its number in the field, from 0, as postings have it
   * @throws IllegalArgumentException if there are not so many words
   */
  public Span of(int position) {
    while (known.size() <= position) {
      if (in.eof()) {
        throw new IllegalArgumentException("there are only " + known.size() + " words");
      }
      int head = in.readVInt();
      int start = end + ((head & 1) == 0 ? 1 : in.readVInt());
      end = start + (head >>> 1);
      known.add(new Span(start, end));
    }
    return known.get(position);
  }
}
