package org.minbar.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.TooSlowException;

/** One pass over all words of an index, in titles and texts. */
final class TermPass {

  /** Words visited between two looks at the clock. */
  private static final int OFTEN = 256;

  private TermPass() {}

  /** Sees a word in one part of the index. */
  interface Visitor {
    /**
     * Called with postings that were not advanced yet.
     *
     * @param key the word as the level compares it, in UTF-8, until the next is visited; to make
     *     strings of all of them would take half as long again as the pass
     * @param base what its document numbers count from
     */
    void visit(Field field, BytesRef key, PostingsEnum postings, int base) throws IOException;
  }

  /**
   * Visits every word of every field at a level; a word comes once for each part of the index and
   * field that has it.
   *
   * @param wanted of postings, such as {@link PostingsEnum#FREQS}
   * @throws TooSlowException if they are not visited in time
   */
  static void over(
      OpenIndex index, MatchLevel level, int wanted, Deadline deadline, Visitor visitor)
      throws IOException {
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      for (Field field : Field.values()) {
        Terms terms = leaf.reader().terms(IndexFields.words(field, level));
        if (terms != null) {
          TermsEnum each = terms.iterator();
          PostingsEnum postings = null;
          for (int i = 1; each.next() != null; i++) {
            if (i % OFTEN == 0 && deadline.isOver()) {
              throw new TooSlowException(
                  "the words cannot be counted in time: filter, ask again later, or allow more time");
            }
            postings = each.postings(postings, wanted);
            visitor.visit(field, each.term(), postings, leaf.docBase);
          }
        }
      }
    }
  }
}
