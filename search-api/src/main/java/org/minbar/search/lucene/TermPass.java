package org.minbar.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.TooSlowException;

/** One pass over all words of an index, in titles and texts. */
final class TermPass {

  /** Words visited between two looks at the clock. */
  private static final int OFTEN = 256;

  /** About half of the words of Arabic news stand before this letter. */
  private static final BytesRef MIDDLE = new BytesRef("س");

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
    over(index, level, wanted, deadline, visitor, Range.ALL);
  }

  /**
   * As {@link #over}, in half the time where there are two processors: two threads visit the words
   * before and from a letter. The visitor may be called by both at a time, never for the same word.
   */
  static void inTwo(
      OpenIndex index, MatchLevel level, int wanted, Deadline deadline, Visitor visitor)
      throws IOException {
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> second =
          other.submit(() -> {
            over(index, level, wanted, deadline, visitor, Range.SECOND);
            return true;
          });
      over(index, level, wanted, deadline, visitor, Range.FIRST);
      second.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while words were read");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TooSlowException slow) {
        throw slow;
      }
      throw new IOException("the words cannot be read: " + e.getCause(), e);
    }
  }

  /** Which words are visited. */
  private enum Range {
    ALL,
    FIRST,
    SECOND;

    /** The next word of the range; null behind its last. */
    @Nullable BytesRef next(TermsEnum terms, boolean begins) throws IOException {
      if (begins && this == SECOND) {
        return terms.seekCeil(MIDDLE) == SeekStatus.END ? null : terms.term();
      }
      BytesRef word = terms.next();
      return word == null || (this == FIRST && word.compareTo(MIDDLE) >= 0) ? null : word;
    }
  }

  private static void over(
      OpenIndex index,
      MatchLevel level,
      int wanted,
      Deadline deadline,
      Visitor visitor,
      Range range)
      throws IOException {
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      for (Field field : Field.values()) {
        Terms terms = leaf.reader().terms(IndexFields.words(field, level));
        if (terms != null) {
          TermsEnum each = terms.iterator();
          PostingsEnum postings = null;
          for (int i = 1; range.next(each, i == 1) != null; i++) {
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
