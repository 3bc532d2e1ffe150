package org.minbar.corpus.extract;

import org.minbar.corpus.Evidence;

/**
 * Words that name a round by its number.
 *
 * @param number the round
 * @param evidence the words
 * @param rule how they were found
 * @param time how the words around place the round in time
 */
record RoundMention(int number, Evidence evidence, Rule rule, Time time) {

  /** How a text places a round it names. */
  enum Time {
    /** The round begins, takes place or ends: انطلقت، اختتمت، البيان الختامي. */
    EVENT,
    /** An earlier one: السابقة، الماضية. */
    PREVIOUS,
    /** One to come: المقبلة، المقررة، ستعقد. */
    NEXT,
    /** Nothing is said. */
    PLAIN
  }
}
