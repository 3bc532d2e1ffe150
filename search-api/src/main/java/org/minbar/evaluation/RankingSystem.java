package org.minbar.evaluation;

import java.util.List;

/** Something that answers a question with texts in an order. */
interface RankingSystem {

  /** What tables and run files call it. */
  String name();

  /**
   * The ids of the best texts, best first.
   *
   * @param most how many at most
   */
  List<String> rank(String question, int most);

  /** Answers a question as for a person who looks at the first ten texts; what is timed. */
  default void firstPage(String question) {
    rank(question, 10);
  }
}
