package org.minbar.corpus.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.corpus.vocabulary.Place;
import org.minbar.corpus.vocabulary.Round;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * What the rules know of the process whose rounds they look for: its rounds, the city it is named
 * after, the places it met in, and the words for other bodies that hold numbered meetings.
 */
final class AstanaProcess {

  private final Map<Integer, Round> rounds = new HashMap<>();
  private final PhraseIndex<Place> venues = new PhraseIndex<>(PhraseIndex.Keys.NAMES);
  private final PhraseIndex<Boolean> rivals = new PhraseIndex<>(PhraseIndex.Keys.NAMES);
  private final PhraseIndex<Boolean> bodies = new PhraseIndex<>(PhraseIndex.Keys.STEMS);
  private final String namesake;

  /** Reads rounds and places. The process is named after the place of its first round. */
  AstanaProcess(Vocabularies vocabularies) {
    vocabularies.rounds().entries().forEach(round -> rounds.put(round.number(), round));
    Set<String> ids = new HashSet<>();
    rounds.values().forEach(round -> ids.add(round.place()));
    for (String id : ids) {
      Place place = vocabularies.places().get(id);
      List.of("ar", "en", "ru").stream()
          .flatMap(language -> place.concept().names(language).stream())
          .forEach(name -> venues.add(name, place));
      place.concept().exclusions().forEach(phrase -> venues.exclude(phrase, place));
    }
    Round first = rounds.get(1);
    namesake = first == null ? "" : first.place();
    RoundWords.RIVALS.forEach(phrase -> rivals.add(phrase, true));
    RoundWords.BODIES.forEach(phrase -> bodies.add(phrase, false));
  }

  /** Whether there was a round of that number. */
  boolean has(int number) {
    return rounds.containsKey(number);
  }

  /** All rounds, in no order. */
  Iterable<Round> rounds() {
    return rounds.values();
  }

  /** The number of the round with that id, if there is one. */
  Optional<Integer> numberOf(String id) {
    return rounds.values().stream()
        .filter(round -> round.id().equals(id))
        .map(Round::number)
        .findFirst();
  }

  /** The round of that number, which must exist. */
  Round round(int number) {
    Round round = rounds.get(number);
    if (round == null) {
      throw new IllegalArgumentException("there is no round " + number);
    }
    return round;
  }

  /** Where a field names the places the process met in. */
  List<PhraseMatch<Place>> venues(FieldText text) {
    return venues.matches(text);
  }

  /** Where a field names others that hold numbered meetings; true for rivals of the process. */
  List<PhraseMatch<Boolean>> others(FieldText text) {
    return Stream.concat(rivals.matches(text).stream(), bodies.matches(text).stream()).toList();
  }

  /** Whether the process is named after this place. */
  boolean isNamesake(Place place) {
    return place.id().equals(namesake);
  }
}
