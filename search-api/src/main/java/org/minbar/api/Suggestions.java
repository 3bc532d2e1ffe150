package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.minbar.corpus.vocabulary.Entry;
import org.minbar.corpus.vocabulary.Label;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.corpus.vocabulary.VocabularyName;
import org.minbar.search.SearchEngine;
import org.minbar.search.Suggestion;

/**
 * What a user may have begun to type: names of the vocabularies in any language and spelling, then
 * titles and phrases of the statements.
 *
 * <p>A name matches when the typed words begin at any of its words, the last of them perhaps
 * unfinished; an Arabic article may be left out.
 */
final class Suggestions {

  private static final String ARTICLE = "ال";

  /** The vocabularies of which entries are suggested, in the order of equally good matches. */
  private static final List<VocabularyName> SUGGESTED =
      List.of(
          VocabularyName.TOPICS,
          VocabularyName.COUNTRIES,
          VocabularyName.ROUNDS,
          VocabularyName.PLACES,
          VocabularyName.ORGANISATIONS,
          VocabularyName.PEOPLE);

  private final SearchEngine engine;
  private final List<Name> names = new ArrayList<>();

  /** One way to write an entry; {@code rank} is 0 for its label, 1 for other spellings. */
  private record Name(
      VocabularyName vocabulary, Entry entry, String language, int rank, List<String> words) {}

  /** A name that matches at one of its words, the better the smaller the penalty. */
  private record Match(Name name, int penalty) {}

  Suggestions(SearchEngine engine, Vocabularies vocabularies) {
    this.engine = engine;
    for (VocabularyName vocabulary : SUGGESTED) {
      for (Entry entry : vocabularies.get(vocabulary).entries()) {
        for (String language : Label.LANGUAGES) {
          List<String> spellings = entry.concept().names(language);
          for (int i = 0; i < spellings.size(); i++) {
            List<String> words = Names.words(spellings.get(i));
            names.add(new Name(vocabulary, entry, language, Math.min(i, 1), words));
          }
        }
      }
    }
  }

  /** At most {@code size} suggestions for what was typed, the vocabularies' first. */
  ObjectNode write(String typed, int size) {
    ObjectNode json = Json.object();
    ArrayNode suggestions = json.putArray("suggestions");
    List<Suggestion> texts = engine.suggest(typed, size);
    // Names come first, but where both abound half of the places are for texts.
    int mostNames = Math.max(size - texts.size(), (size + 1) / 2);
    Set<String> shown = new HashSet<>();
    matches(Names.words(typed)).stream()
        .limit(mostNames)
        .map(Suggestions::json)
        .filter(each -> shown.add(key(each.path("text").asText())))
        .forEach(suggestions::add);
    texts.stream()
        .filter(each -> shown.add(key(each.text())))
        .limit(size - suggestions.size())
        .map(Suggestions::json)
        .forEach(suggestions::add);
    return json;
  }

  /** The best match of each entry, best first. */
  private List<Match> matches(List<String> typed) {
    Map<Entry, Match> best = new LinkedHashMap<>();
    for (Name name : names) {
      penalty(name, typed)
          .ifPresent(penalty ->
              best.merge(
                  name.entry(),
                  new Match(name, penalty),
                  (old, found) -> found.penalty() < old.penalty() ? found : old));
    }
    return best.values().stream().sorted(Comparator.comparingInt(Match::penalty)).toList();
  }

  private static OptionalInt penalty(Name name, List<String> typed) {
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    return IntStream.rangeClosed(0, name.words().size() - typed.size())
        .filter(start -> continues(name.words().subList(start, start + typed.size()), typed))
        .map(start -> 2 * Math.min(start, 1) + name.rank())
        .findFirst();
  }

  private static boolean continues(List<String> words, List<String> typed) {
    int last = typed.size() - 1;
    return IntStream.range(0, last).allMatch(i -> bare(words.get(i)).equals(bare(typed.get(i))))
        && (words.get(last).startsWith(typed.get(last))
            || bare(words.get(last)).startsWith(typed.get(last)));
  }

  private static String bare(String word) {
    return word.length() > ARTICLE.length() + 1 && word.startsWith(ARTICLE)
        ? word.substring(ARTICLE.length())
        : word;
  }

  private static String key(String text) {
    return String.join(" ", Names.words(text));
  }

  private static ObjectNode json(Match match) {
    Entry entry = match.name().entry();
    ObjectNode json = Json.object();
    json.put("text", entry.label().in(match.name().language()));
    json.put("kind", match.name().vocabulary().one());
    json.put("id", entry.id());
    json.set("label", DimensionVocabulary.label(entry.label()));
    return json;
  }

  private static ObjectNode json(Suggestion suggestion) {
    ObjectNode json = Json.object();
    json.put("text", suggestion.text());
    json.put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
    return switch (suggestion.kind()) {
      case TITLE -> json.put("id", suggestion.id());
      case PHRASE -> json;
    };
  }
}
