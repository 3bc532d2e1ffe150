package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.StatementDate;

/**
 * The dates and resolutions of one field, whose numbers count nothing.
 *
 * @param facts a fact for each of them
 */
record NumberFacts(
    FieldText text,
    List<DateMentions.Mention> dates,
    List<Resolutions.Mention> resolutions,
    List<Fact> facts) {

  /** Reads a field of a statement of that date. */
  static NumberFacts of(FieldText text, StatementDate date) {
    List<DateMentions.Mention> dates = DateMentions.of(text, date);
    List<Resolutions.Mention> resolutions = Resolutions.of(text);
    List<Fact> facts = new ArrayList<>(DateMentions.facts(text, dates));
    facts.addAll(Resolutions.facts(text, resolutions));
    return new NumberFacts(text, dates, resolutions, facts);
  }

  /**
   * The words of dates, resolutions and rounds.
   *
   * @param known facts of the statement, rounds among them
   */
  BitSet taken(List<Fact> known) {
    BitSet taken = new BitSet(text.size());
    dates.forEach(date -> taken.set(date.from(), date.to()));
    resolutions.forEach(resolution -> taken.set(resolution.from(), resolution.to()));
    for (Fact fact : known) {
      boolean round =
          fact.dimension() == Dimension.ROUND || fact.dimension() == Dimension.ROUND_MENTIONED;
      if (round && fact.evidence().isPresent()) {
        Evidence words = fact.evidence().get();
        if (words.field() == text.field()) {
          taken.set(text.wordAt(words.span().start()), text.wordAt(words.span().end() - 1) + 1);
        }
      }
    }
    return taken;
  }
}
