package org.minbar.corpus.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.vocabulary.Place;

/** Where a field names the process and its venues, other processes, and days of the month. */
final class ProcessTrace {

  /** What a sentence or a stretch of text speaks of. */
  enum Named {
    NOTHING,
    PROCESS,
    OTHER
  }

  private final FieldText text;
  private final @Nullable Place[] venueAt;
  private final int[] namesakeEnd;
  private final BitSet other = new BitSet();
  private final DateExpressions.@Nullable Placed[] dateAt;
  private final BitSet sentencesOnProcess = new BitSet();
  private final BitSet sentencesOnOthers = new BitSet();
  private final Named[] lastNamed;

  ProcessTrace(FieldText text, AstanaProcess process) {
    this.text = text;
    venueAt = new Place[text.size()];
    namesakeEnd = new int[text.size()];
    for (PhraseMatch<Place> match : process.venues(text)) {
      venueAt[match.from()] = match.value();
      if (process.isNamesake(match.value())) {
        namesakeEnd[match.from()] = match.to();
        sentencesOnProcess.set(text.sentence(match.from()));
      }
    }
    BitSet rivals = new BitSet();
    for (PhraseMatch<Boolean> match : process.others(text)) {
      other.set(match.from());
      if (match.value()) {
        rivals.set(match.from());
        sentencesOnOthers.set(text.sentence(match.from()));
      }
    }
    dateAt = new DateExpressions.Placed[text.size()];
    for (DateExpressions.Placed date : text.dates()) {
      Arrays.fill(dateAt, date.from(), date.to(), date);
    }
    lastNamed = new Named[text.size()];
    Arrays.fill(lastNamed, Named.NOTHING);
    Named last = Named.NOTHING;
    for (int i = 0; i < text.size(); i++) {
      last = namesakeEnd[i] > 0 ? Named.PROCESS : rivals.get(i) ? Named.OTHER : last;
      lastNamed[i] = last;
    }
  }

  /** Whether the field names the process. */
  boolean namesProcess() {
    return !sentencesOnProcess.isEmpty();
  }

  /** Whether the words of a date stand here, which are no number of a round. */
  boolean isInDate(int word) {
    return dateAt[word] != null;
  }

  /** Whether a sentence says, within so many words around some of its own, that it was that day. */
  boolean isDated(int from, int to, int reach, Predicate<DateExpression> day) {
    for (int i = Math.max(0, from - reach); i < Math.min(to + reach, text.size()); i++) {
      DateExpressions.Placed date = dateAt[i];
      if (date != null && text.sentence(i) == text.sentence(from) && day.test(date.date())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence of a word names the process. */
  boolean isOnProcess(int word) {
    return sentencesOnProcess.get(text.sentence(word));
  }

  /** The word after the name of the process that begins here; 0 if none does. */
  int endOfName(int word) {
    return namesakeEnd[word];
  }

  /** What is named first in the same clause among the next words. */
  Named ahead(int word, int reach, int reachOfOthers, String venueOfRound) {
    boolean dealing = false;
    for (int i = word; i < Math.min(word + reach, text.size()); i++) {
      dealing |= text.at(i).is(RoundWords.DEALS);
      if (text.before(i) == Boundary.SENTENCE || (text.before(i) == Boundary.CLAUSE && i > word)) {
        break;
      } else if (isVenue(i, venueOfRound)) {
        return Named.PROCESS;
      } else if (other.get(i) && i < word + reachOfOthers && !dealing) {
        return Named.OTHER;
      }
    }
    return Named.NOTHING;
  }

  /** What is named last in the same clause among the words before. */
  Named behind(int word, int reach) {
    for (int i = word; i > Math.max(word - reach, 0); i--) {
      if (text.before(i) != Boundary.NONE) {
        break;
      } else if (namesakeEnd[i - 1] > 0) {
        return Named.PROCESS;
      } else if (other.get(i - 1)) {
        return Named.OTHER;
      }
    }
    return Named.NOTHING;
  }

  private boolean isVenue(int word, String venueOfRound) {
    Place place = venueAt[word];
    return namesakeEnd[word] > 0 || (place != null && place.id().equals(venueOfRound));
  }

  /** What the sentence of a word names; where it names both, the one named last before it. */
  Named inSentence(int word) {
    boolean onProcess = sentencesOnProcess.get(text.sentence(word));
    boolean onOthers = sentencesOnOthers.get(text.sentence(word));
    if (onProcess && onOthers) {
      return lastNamed[word] == Named.NOTHING ? Named.PROCESS : lastNamed[word];
    }
    return onProcess ? Named.PROCESS : onOthers ? Named.OTHER : Named.NOTHING;
  }

  /** What the field names last before a word. */
  Named lastBefore(int word) {
    return lastNamed[word];
  }
}
