package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Place;
import org.minbar.corpus.vocabulary.Round;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Reads the countries a field names: by name, by nisba, by the capital that stands for them. */
final class CountryReader implements MentionReader {

  private static final List<String> INFLECTIONS =
      List.of("", "ة", "ا", "ون", "ين", "ان", "تان", "تين", "ات");
  private static final int TALKS_BEFORE_NAME = 4;
  private static final int SHORTEST_FOREIGN_NAME = 4;
  private static final int SHORTEST_GLUED = 3;
  private static final WordTest SPORT =
      WordTest.oneOf(
          "مباراه", "مباريات", "كاس", "مدرب", "لاعب", "لاعبين", "لاعبو", "تصفيات", "ملعب", "يويفا");
  private static final WordTest LEAGUES = WordTest.of(word -> word.normalized().endsWith("دوري"));
  private static final WordTest LEAGUE = WordTest.oneOf("ابطال", "اوروبا", "اوروبي", "محلي");

  private final PhraseIndex<Sense> phrases = new PhraseIndex<>(PhraseIndex.Keys.NAMES);

  private final WordTest glued = WordTest.of(word -> !partsOf(word).isEmpty());

  private final Set<String> hosts = new HashSet<>();

  /**
   * A country and how a phrase names it.
   *
   * @param withArticle whether it is a capital with an article that its usual name does not have
   */
  private record Sense(String country, Rule rule, boolean withArticle) {}

  CountryReader(Vocabularies vocabularies) {
    for (Round round : vocabularies.rounds().entries()) {
      vocabularies.places().get(round.place()).country().ifPresent(hosts::add);
    }
    for (Concept country : vocabularies.countries().entries()) {
      Sense name = new Sense(country.id(), Rule.COUNTRY_NAME, false);
      Sense nisba = new Sense(country.id(), Rule.COUNTRY_NISBA, false);
      country.arabicNames().forEach(phrase -> phrases.add(phrase, name));
      foreignNames(country, phrase -> phrases.add(phrase, name));
      country.nisba().stream()
          .flatMap(word -> inflections(word).stream())
          .forEach(word -> phrases.add(word, nisba));
      country.exclusions().forEach(phrase -> exclude(phrase, country.id()));
    }
    for (Place place : vocabularies.places().entries()) {
      if (place.actor() && place.country().isPresent()) {
        String country = place.country().get();
        Sense capital = new Sense(country, Rule.COUNTRY_CAPITAL, false);
        Sense odd = new Sense(country, Rule.COUNTRY_CAPITAL, true);
        boolean definite = place.label().ar().startsWith("ال");
        for (String phrase : place.concept().arabicNames()) {
          boolean article = phrase.startsWith("ال") && !phrase.contains(" ");
          phrases.add(phrase, article && !definite ? odd : capital);
        }
        foreignNames(place.concept(), phrase -> phrases.add(phrase, capital));
        place.concept().exclusions().forEach(phrase -> exclude(phrase, country));
      }
    }
  }

  private static void foreignNames(Concept concept, Consumer<String> names) {
    List.of("en", "ru").stream()
        .flatMap(language -> concept.names(language).stream())
        // "us" and "uk" are also words
        .filter(name -> name.length() >= SHORTEST_FOREIGN_NAME)
        .forEach(names);
  }

  private void exclude(String phrase, String country) {
    for (Rule rule : List.of(Rule.COUNTRY_NAME, Rule.COUNTRY_NISBA, Rule.COUNTRY_CAPITAL)) {
      phrases.exclude(phrase, new Sense(country, rule, false));
      phrases.exclude(phrase, new Sense(country, rule, true));
    }
  }

  /** روسي gives روسية, روسيون, الروسيين and so on; other words only take the article. */
  private static List<String> inflections(String nisba) {
    List<String> forms = new ArrayList<>();
    boolean regular = nisba.endsWith("ي");
    for (String ending : regular ? INFLECTIONS : List.of("")) {
      forms.add(nisba + ending);
      forms.add("ال" + nisba + ending);
    }
    return forms;
  }

  /** One mention for each time a country is named. */
  @Override
  public List<Mention> read(FieldText text) {
    List<PhraseMatch<Sense>> matches = new ArrayList<>(phrases.matches(text));
    BitSet onSport = sentencesOnSport(text);
    matches.removeIf(match ->
        match.value().rule() == Rule.COUNTRY_CAPITAL
            && hosts.contains(match.value().country())
            && onSport.get(text.sentence(match.from())));
    Set<String> certain = new HashSet<>();
    for (PhraseMatch<Sense> match : matches) {
      if (!isOldName(text, match)) {
        certain.add(match.value().country());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    int lastFrom = -1;
    String lastCountry = "";
    for (PhraseMatch<Sense> match : matches) {
      Sense sense = match.value();
      // سورية is the country and the adjective: one mention all the same
      boolean again = match.from() == lastFrom && sense.country().equals(lastCountry);
      boolean doubtful = isOldName(text, match) && !certain.contains(sense.country());
      if (!again && !doubtful) {
        mentions.add(
            new Mention(
                match.from(),
                match.to(),
                Mention.Kind.COUNTRY,
                sense.country(),
                sense.rule(),
                match.lead()));
      }
      lastFrom = match.from();
      lastCountry = sense.country();
    }
    addGlued(text, mentions);
    return mentions;
  }

  /** Where the city of a host is the name of its club. */
  private static BitSet sentencesOnSport(FieldText text) {
    BitSet sentences = new BitSet();
    for (int i = 0; i < text.size(); i++) {
      boolean league = text.at(i).is(LEAGUES) && i + 1 < text.size();
      boolean sport =
          text.at(i).is(SPORT)
              || (league && (text.at(i).isDefinite() || text.at(i + 1).is(LEAGUE)));
      if (sport) {
        sentences.set(text.sentence(i));
      }
    }
    return sentences;
  }

  /** Two names written as one word, as scraped pages do: روسياوتركيا, المتحدةوالأردن. */
  private void addGlued(FieldText text, List<Mention> mentions) {
    BitSet taken = new BitSet();
    mentions.forEach(mention -> taken.set(mention.from(), mention.to()));
    boolean found = false;
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).is(glued) && !taken.get(i)) {
        for (Sense part : partsOf(text.at(i))) {
          mentions.add(glued(i, part));
        }
        found = true;
      }
    }
    if (found) {
      mentions.sort(Comparator.comparingInt(Mention::from));
    }
  }

  /** The two names that a word is made of with "and" between them; none if it is not. */
  private List<Sense> partsOf(WordForms forms) {
    String word = forms.normalized();
    for (int and = word.indexOf('و', SHORTEST_GLUED);
        and > 0 && and <= word.length() - SHORTEST_GLUED - 1;
        and = word.indexOf('و', and + 1)) {
      Sense first = phrases.exactly(word.substring(0, and));
      Sense second = phrases.exactly(word.substring(and + 1));
      if (first != null && second != null) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  private static Mention glued(int word, Sense sense) {
    return new Mention(
        word, word + 1, Mention.Kind.COUNTRY, sense.country(), Rule.COUNTRY_GLUED, "");
  }

  /**
   * Whether a capital is written with an article that its usual name does not have, and no talks
   * are named beside it: الأستانة is Istanbul unless something speaks for Astana.
   */
  private static boolean isOldName(FieldText text, PhraseMatch<Sense> match) {
    if (!match.value().withArticle() || !text.at(match.from()).isDefinite()) {
      return false;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - TALKS_BEFORE_NAME); i--) {
      if (text.at(i).is(RoundWords.TALKS)) {
        return false;
      }
    }
    return true;
  }
}
