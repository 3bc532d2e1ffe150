package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Reads the people and organisations a field names, by any spelling of the vocabularies.
 *
 * <p>Where one name contains another only the longer counts: نظام بشار الأسد is the government and
 * not its president.
 */
final class ActorReader implements MentionReader {

  private static final int SHORTEST_FOREIGN_NAME = 4;
  private static final List<String> NISBA_INFLECTIONS = List.of("", "ة", "ا", "ان", "ين", "ون");

  private final PhraseIndex<Actor> phrases = new PhraseIndex<>(PhraseIndex.Keys.NAMES);

  private record Actor(Mention.Kind kind, String id, Rule rule) {}

  ActorReader(Vocabularies vocabularies) {
    vocabularies
        .people()
        .entries()
        .forEach(person -> add(person, Mention.Kind.PERSON, Rule.PERSON_NAME));
    for (Concept body : vocabularies.organisations().entries()) {
      add(body, Mention.Kind.ORGANISATION, Rule.ORGANISATION_NAME);
      Actor adjective = new Actor(Mention.Kind.ORGANISATION, body.id(), Rule.ORGANISATION_NISBA);
      for (String nisba : body.nisba()) {
        for (String ending : NISBA_INFLECTIONS) {
          phrases.add(nisba + ending, adjective);
          phrases.add("ال" + nisba + ending, adjective);
        }
      }
    }
  }

  private void add(Concept concept, Mention.Kind kind, Rule rule) {
    Actor actor = new Actor(kind, concept.id(), rule);
    concept.arabicNames().forEach(name -> phrases.add(name, actor));
    for (String language : List.of("en", "ru")) {
      concept.names(language).stream()
          // short ones are abbreviations of many things
          .filter(name -> name.length() >= SHORTEST_FOREIGN_NAME)
          .forEach(name -> phrases.add(name, actor));
    }
    concept.exclusions().forEach(phrase -> phrases.exclude(phrase, actor));
  }

  @Override
  public List<Mention> read(FieldText text) {
    List<Mention> mentions = new ArrayList<>();
    for (PhraseMatch<Actor> match : phrases.matches(text)) {
      Actor actor = match.value();
      mentions.add(
          new Mention(
              match.from(), match.to(), actor.kind(), actor.id(), actor.rule(), match.lead()));
    }
    return mentions;
  }
}
