package org.minbar.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;

/** One pass over all words of an index, in titles and texts. */
final class TermPass {

  private TermPass() {}

  /** Sees a word in one part of the index. */
  interface Visitor {
    /**
     * Called with postings that were not advanced yet.
     *
     * @param key the word as the level compares it
     * @param base what its document numbers count from
     */
    void visit(Field field, String key, PostingsEnum postings, int base) throws IOException;
  }

  /**
   * Visits every word of every field at a level; a word comes once for each part of the index and
   * field that has it.
   *
   * @param wanted of postings, such as {@link PostingsEnum#FREQS}
   */
  static void over(OpenIndex index, MatchLevel level, int wanted, Visitor visitor)
      throws IOException {
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      for (Field field : Field.values()) {
        Terms terms = leaf.reader().terms(IndexFields.words(field, level));
        if (terms != null) {
          TermsEnum each = terms.iterator();
          PostingsEnum postings = null;
          while (each.next() != null) {
            postings = each.postings(postings, wanted);
            visitor.visit(field, each.term().utf8ToString(), postings, leaf.docBase);
          }
        }
      }
    }
  }
}
