package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Morphology;
import org.minbar.arabic.Orthography;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Finds people and bodies that no vocabulary names, by what stands before a name: an office or a
 * verb of saying, then a given name or words that Arabic does not have; a given name, then such
 * words; a word for a body, then definite words or such words.
 *
 * <p>Such a name is its own id: as it is written, without particles joined to it. Where a name of
 * the vocabularies stands, nothing is found.
 */
final class NameReader {

  /** The preposition that is spelled like the name علي once hamza and ya are unified. */
  private static final String UPON = "على";

  private static final Pattern VOWEL_SIGNS = Pattern.compile("\\p{Mn}");

  private static final int WORDS_OF_OFFICE = 7;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_BODY = 3;
  private static final int LONGEST_BODY = 5;

  private final Morphology morphology = Morphology.bundled();
  private final Set<String> given = NameWords.givenNames();
  private final WordTest begins = WordTest.of(this::mayBegin);

  /**
   * The names found in the fields of one statement, each time they stand there. Spellings of a name
   * that normalise alike are one name, spelled as most often.
   *
   * @param known for each field the names that vocabularies have
   */
  Map<FieldText, List<Mention>> read(Map<FieldText, List<Mention>> known) {
    Map<FieldText, List<Mention>> found = new LinkedHashMap<>();
    known.forEach((field, mentions) -> found.put(field, find(field, mentions)));
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (List<Mention> mentions : found.values()) {
      for (Mention mention : mentions) {
        spellings
            .computeIfAbsent(key(mention), key -> new LinkedHashMap<>())
            .merge(mention.id(), 1, Integer::sum);
      }
    }
    found
        .values()
        .forEach(mentions ->
            mentions.replaceAll(
                mention -> named(mention, usual(spellings.getOrDefault(key(mention), Map.of())))));
    return found;
  }

  private static String key(Mention mention) {
    return mention.kind() + MatchLevel.NORMALIZED.key(mention.id()).replace(" ", "");
  }

  /** The most frequent spelling, the earliest of several. */
  private static String usual(Map<String, Integer> spellings) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        usual = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return usual;
  }

  private static Mention named(Mention mention, String name) {
    return new Mention(
        mention.from(), mention.to(), mention.kind(), name, mention.rule(), mention.lead());
  }

  private List<Mention> find(FieldText text, List<Mention> known) {
    boolean[] taken = new boolean[text.size()];
    known.forEach(mention -> Arrays.fill(taken, mention.from(), mention.to(), true));
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      WordForms word = text.at(i);
      if (!word.is(begins)) {
        continue;
      }
      if (isBody(word) && !taken[i]) {
        body(text, i, taken, found);
      }
      if (word.is(NameWords.TITLES)) {
        person(text, nameAfterOffice(text, i), taken, found, Rule.PERSON_TITLE);
      } else if (word.is(NameWords.SAYING)
          && text.before(i + 1) == Boundary.NONE
          && isName(text, i + 1)) {
        person(text, i + 1, taken, found, Rule.PERSON_SAYING);
      } else if (isGiven(text, i) && continuesName(text, i + 1) && isNoWord(text, i + 1)) {
        person(text, i, taken, found, Rule.PERSON_GIVEN);
      }
    }
    return found;
  }

  private boolean mayBegin(WordForms word) {
    return isBody(word)
        || word.is(NameWords.TITLES)
        || word.is(NameWords.SAYING)
        || given.contains(word.normalized());
  }

  private static boolean isBody(WordForms word) {
    return word.hasName(NameWords.BODIES);
  }

  /** Where the name begins that belongs to an office; the end of the text if nowhere near. */
  private int nameAfterOffice(FieldText text, int office) {
    int last = Math.min(text.size() - 1, office + WORDS_OF_OFFICE);
    for (int i = office + 1; i <= last; i++) {
      boolean comma = text.before(i) == Boundary.CLAUSE;
      if (text.before(i) == Boundary.SENTENCE
          || NameWords.CLOSING.contains(text.at(i).normalized())
          || text.at(i).is(NameWords.SAYING)) {
        return text.size();
      } else if (isName(text, i)) {
        return i;
      } else if (comma || text.at(i).is(NameWords.TITLES)) {
        return text.size();
      }
    }
    return text.size();
  }

  private void person(FieldText text, int from, boolean[] taken, List<Mention> found, Rule rule) {
    int to = from;
    while (to < text.size()
        && to - from < LONGEST_NAME
        && !taken[to]
        && (to == from || continuesName(text, to))) {
      to++;
    }
    while (to > from && NameWords.JOINTS.contains(text.at(to - 1).normalized())) {
      to--;
    }
    if (to - from >= SHORTEST_NAME) {
      add(rule, Mention.Kind.PERSON, text, from, to, found);
      Arrays.fill(taken, from, to, true);
    }
  }

  private boolean continuesName(FieldText text, int i) {
    String word = text.at(i).normalized();
    return text.before(i) == Boundary.NONE
        && text.isSpacedFromPrevious(i)
        && !beginsAnotherName(text, i)
        && (isName(text, i) || NameWords.ENDINGS.contains(word) || isFamilyName(text, i));
  }

  /** Whether "and" is joined to the word: of the letter و alone, names may begin with it. */
  private boolean beginsAnotherName(FieldText text, int i) {
    String word = text.written(i);
    return word.startsWith("وأ")
        || word.startsWith("وإ")
        || word.startsWith("وال")
        || (word.startsWith("و") && given.contains(Orthography.normalize(word.substring(1))));
  }

  private boolean isName(FieldText text, int i) {
    return isGiven(text, i)
        || NameWords.JOINTS.contains(text.at(i).normalized())
        || isForeign(text.at(i));
  }

  private boolean isGiven(FieldText text, int i) {
    return given.contains(text.at(i).normalized()) && !text.written(i).equals(UPON);
  }

  /** Whether Arabic does not have the word. */
  private static boolean isForeign(WordForms word) {
    return word.normalized().length() > 2
        && word.normalized().charAt(0) >= 'ء'
        && !word.isDefinite()
        && !word.listed();
  }

  /** Whether it stands behind a given name and has the article or is listed as a name. */
  private boolean isFamilyName(FieldText text, int i) {
    if (!isGiven(text, i - 1)) {
      return false;
    }
    boolean article =
        isDefinite(text.at(i).normalized())
            && !text.at(i).is(NameWords.TIMES)
            && !text.at(i).is(NameWords.TITLES);
    return article || isNoWord(text, i);
  }

  /** Whether the word is no Arabic word but perhaps a listed name. */
  private boolean isNoWord(FieldText text, int i) {
    return text.at(i).normalized().length() > 2
        && !text.at(i).isDefinite()
        && morphology.isNameOrUnknown(text.written(i));
  }

  private void body(FieldText text, int from, boolean[] taken, List<Mention> found) {
    int to = from + 1;
    int foreign = 0;
    while (to < text.size()
        && to - from < LONGEST_BODY
        && !taken[to]
        && text.before(to) == Boundary.NONE
        && text.isSpacedFromPrevious(to)) {
      if (isForeign(text.at(to)) && foreign == to - from - 1 && !beginsAnotherName(text, to)) {
        foreign++;
      } else if (!isPartOfBody(text, to)) {
        break;
      }
      to++;
    }
    if (to - from + foreign >= SHORTEST_BODY) {
      add(Rule.ORGANISATION_KIND, Mention.Kind.ORGANISATION, text, from, to, found);
    }
  }

  private static boolean isPartOfBody(FieldText text, int i) {
    return isDefinite(text.at(i).normalized())
        && !text.at(i).is(NameWords.TIMES)
        && !text.at(i).is(NameWords.TITLES);
  }

  private static boolean isDefinite(String word) {
    return word.startsWith("ال") && word.length() > 4 && !NameWords.CLOSING.contains(word);
  }

  private void add(
      Rule rule, Mention.Kind kind, FieldText text, int from, int to, List<Mention> found) {
    String name = citation(quote(text, from, to));
    int joined = joined(text.at(from), name.split(" ", 2)[0], kind);
    found.add(new Mention(from, to, kind, name.substring(joined), rule, name.substring(0, joined)));
  }

  /** How many letters are joined before the first word of a name. */
  private int joined(WordForms word, String written, Mention.Kind kind) {
    Set<String> listed = kind == Mention.Kind.PERSON ? given : NameWords.BODIES;
    if (listed.contains(word.normalized())) {
      return 0;
    }
    return word.names().stream()
        .filter(listed::contains)
        .mapToInt(name -> Math.max(0, written.length() - name.length()))
        .findFirst()
        .orElse(0);
  }

  /** The name without vowel signs and tatweel, with single blanks. */
  private static String citation(String written) {
    return Arrays.stream(written.split("\\s+"))
        .map(word -> VOWEL_SIGNS.matcher(Orthography.surface(word)).replaceAll(""))
        .collect(Collectors.joining(" "));
  }

  private static String quote(FieldText text, int from, int to) {
    return text.evidence(from, to).quote();
  }
}
