package org.minbar.corpus.extract;

import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;

/**
 * Words of a field that name someone who can act.
 *
 * @param from number of the first word
 * @param to number of the word after the last
 * @param kind what is named
 * @param id its id in the vocabulary of that kind, or its name where it has none
 * @param rule how it was found
 * @param lead the conjunction and preposition joined before the first word, see {@link PhraseMatch}
 */
record Mention(int from, int to, Kind kind, String id, Rule rule, String lead) {

  /** What can be named. */
  enum Kind {
    PERSON(Dimension.PERSON),
    ORGANISATION(Dimension.ORGANISATION),
    COUNTRY(Dimension.COUNTRY),
    /** Several together, or a text; no fact but as a speaker. */
    COLLECTIVE(Dimension.SPEAKER);

    private final Dimension dimension;

    Kind(Dimension dimension) {
      this.dimension = dimension;
    }
  }

  /** The fact that it is named. */
  Fact fact(FieldText text) {
    return rule.finds(kind.dimension, id, text.evidence(from, to));
  }

  /** Whether no preposition is joined to it, so that it can be the subject of a verb. */
  boolean isFree() {
    return lead.isEmpty() || lead.equals("و") || lead.equals("ف");
  }
}
