package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PassageWorthTest {

  private static final long SEED = 20170123;
  private static final int RUNS = 500;

  @Test
  void itIsWhatLuceneSays() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      Passage passage = new Passage();
      passage.setStartOffset(random.nextInt(5_000));
      passage.setEndOffset(passage.getStartOffset() + 210 + random.nextInt(300));
      for (int match = random.nextInt(12); match > 0; match--) {
        int term = random.nextInt(4);
        int start = passage.getStartOffset() + random.nextInt(200);
        passage.addMatch(start, start + 3, new BytesRef("لغم" + term), 1 + term);
      }
      assertThat(new PassageWorth().score(passage, 4_000))
          .as("run %s", run)
          .isEqualTo(new PassageScorer().score(passage, 4_000));
    }
  }
}
