package org.minbar.corpus.extract;

import java.util.Optional;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.RoundMention.Time;

/** Whether the words around a round say that it is past, to come, or what is reported. */
final class RoundTimes {

  private static final int BEHIND = 6;
  private static final int DIRECTLY_BEHIND = 2;
  private static final int AHEAD = 3;

  private RoundTimes() {}

  /** How the words around those from one to another, {@code to} not included, place them. */
  static Time around(FieldText text, int from, int to) {
    Time time = Time.PLAIN;
    for (int i = from; i < Math.min(to + AHEAD, text.size()); i++) {
      if (i > from && text.before(i) == Boundary.SENTENCE) {
        break;
      } else if (text.at(i).is(RoundWords.PREVIOUS)) {
        return Time.PREVIOUS;
      } else if (text.at(i).is(RoundWords.NEXT)) {
        return Time.NEXT;
      } else if (i >= to && text.at(i).is(RoundWords.EVENT)) {
        time = Time.EVENT;
      }
    }
    return before(text, from).orElse(time);
  }

  private static Optional<Time> before(FieldText text, int from) {
    Optional<Time> time = Optional.empty();
    for (int i = from - 1; i >= Math.max(0, from - BEHIND); i--) {
      boolean direct = i >= from - DIRECTLY_BEHIND;
      if (text.before(i + 1) != Boundary.NONE) {
        break;
      } else if (text.at(i).is(RoundWords.BEFORE_PREVIOUS)) {
        return Optional.of(Time.PREVIOUS);
      } else if (time.isEmpty() && text.at(i).is(RoundWords.EVENT)) {
        time = Optional.of(Time.EVENT);
      } else if (time.isEmpty() && direct && text.at(i).is(RoundWords.BEFORE_NEXT)) {
        time = Optional.of(Time.NEXT);
      }
    }
    return time;
  }
}
