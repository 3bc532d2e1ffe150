package org.minbar.search.lucene;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * What a passage is worth, as Lucene has it to the last digit. Lucene sets up a hash table of 32
 * KiB for each passage to find equal terms among its few matches, which took an eighth of the time
 * of a first page.
 */
final class PassageWorth extends PassageScorer {

  @Override
  public float score(Passage passage, int contentLength) {
    BytesRef[] terms = passage.getMatchTerms();
    int matches = passage.getNumMatches();
    double worth = 0;
    for (int i = 0; i < matches; i++) {
      if (count(terms, 0, i, terms[i]) == 0) {
        int times = count(terms, i, matches, terms[i]);
        worth +=
            tf(times, passage.getLength())
                * weight(contentLength, passage.getMatchTermFreqsInDoc()[i]);
      }
    }
    return (float) (worth * norm(passage.getStartOffset()));
  }

  private static int count(BytesRef[] terms, int from, int to, BytesRef term) {
    int equal = 0;
    for (int i = from; i < to; i++) {
      equal += terms[i].equals(term) ? 1 : 0;
    }
    return equal;
  }
}
