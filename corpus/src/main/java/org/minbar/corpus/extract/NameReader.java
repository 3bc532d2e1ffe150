package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Morphology;
import org.minbar.arabic.Orthography;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Finds people and bodies that no vocabulary names, by what stands before a name: an office or a
 * verb of saying, then a given name or words that Arabic does not have; a given name, then such
 * words; a word for a body, then definite words or such words.
 *
 * <p>The value of such a fact is the name as it is written, without particles joined to it. Where a
 * name of the vocabularies stands, nothing is found.
 */
final class NameReader {

  /** The preposition that is spelled like the name علي once hamza and ya are unified. */
  private static final String UPON = "على";

  private static final int WORDS_OF_OFFICE = 7;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_BODY = 3;
  private static final int LONGEST_BODY = 5;

  private final Morphology morphology = Morphology.bundled();
  private final Set<String> given = NameWords.givenNames();
  private final PhraseIndex<Boolean> known = new PhraseIndex<>(PhraseIndex.Keys.NAMES);

  NameReader(Vocabularies vocabularies) {
    List<Concept> named = new ArrayList<>(vocabularies.people().entries());
    named.addAll(vocabularies.organisations().entries());
    named.forEach(concept -> concept.arabicNames().forEach(name -> known.add(name, true)));
  }

  /**
   * One fact for each time a name is found in the fields of one statement. Spellings of a name that
   * normalise alike are one value, spelled as most often.
   */
  List<Fact> read(FieldText... fields) {
    List<Fact> facts = new ArrayList<>();
    for (FieldText field : fields) {
      facts.addAll(find(field));
    }
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (Fact fact : facts) {
      spellings
          .computeIfAbsent(key(fact), key -> new LinkedHashMap<>())
          .merge(fact.value(), 1, Integer::sum);
    }
    return facts.stream().map(fact -> spelled(fact, usual(spellings.get(key(fact))))).toList();
  }

  private static String key(Fact fact) {
    return fact.dimension() + MatchLevel.NORMALIZED.key(fact.value()).replace(" ", "");
  }

  /** The most frequent spelling, the earliest of several. */
  private static String usual(@Nullable Map<String, Integer> spellings) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, Integer> spelling :
        Objects.requireNonNull(spellings).entrySet()) {
      if (spelling.getValue() > most) {
        usual = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return usual;
  }

  private static Fact spelled(Fact fact, String value) {
    return new Fact(
        fact.dimension(), value, fact.basis(), fact.evidence(), fact.rule(), fact.confidence());
  }

  private List<Fact> find(FieldText text) {
    boolean[] taken = new boolean[text.size()];
    for (PhraseMatch<Boolean> match : known.matches(text)) {
      for (int i = match.from(); i < match.to(); i++) {
        taken[i] = true;
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      WordForms word = text.at(i);
      if (isBody(word) && !taken[i]) {
        body(text, i, taken, facts);
      }
      if (word.isOneOf(NameWords.TITLES)) {
        person(text, nameAfterOffice(text, i), taken, facts, Rule.PERSON_TITLE);
      } else if (word.isOneOf(NameWords.SAYING)
          && text.before(i + 1) == Boundary.NONE
          && isName(text, i + 1)) {
        person(text, i + 1, taken, facts, Rule.PERSON_SAYING);
      } else if (isGiven(text, i) && continuesName(text, i + 1) && isNoWord(text, i + 1)) {
        person(text, i, taken, facts, Rule.PERSON_GIVEN);
      }
    }
    return facts;
  }

  private static boolean isBody(WordForms word) {
    return word.names().stream().anyMatch(NameWords.BODIES::contains);
  }

  /** Where the name begins that belongs to an office; the end of the text if nowhere near. */
  private int nameAfterOffice(FieldText text, int office) {
    int last = Math.min(text.size() - 1, office + WORDS_OF_OFFICE);
    for (int i = office + 1; i <= last; i++) {
      boolean comma = text.before(i) == Boundary.CLAUSE;
      if (text.before(i) == Boundary.SENTENCE
          || NameWords.CLOSING.contains(text.at(i).normalized())
          || text.at(i).isOneOf(NameWords.SAYING)) {
        return text.size();
      } else if (isName(text, i)) {
        return i;
      } else if (comma || text.at(i).isOneOf(NameWords.TITLES)) {
        return text.size();
      }
    }
    return text.size();
  }

  private void person(FieldText text, int from, boolean[] taken, List<Fact> facts, Rule rule) {
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
      add(rule, Dimension.PERSON, text, from, to, facts);
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
    String word = quote(text, i, i + 1);
    return word.startsWith("وأ")
        || word.startsWith("وإ")
        || word.startsWith("وال")
        || (word.startsWith("و") && given.contains(Orthography.normalize(word.substring(1))));
  }

  private boolean isName(FieldText text, int i) {
    return isGiven(text, i)
        || NameWords.JOINTS.contains(text.at(i).normalized())
        || isForeign(text, i);
  }

  private boolean isGiven(FieldText text, int i) {
    return given.contains(text.at(i).normalized()) && !quote(text, i, i + 1).equals(UPON);
  }

  /** Whether Arabic does not have the word. */
  private boolean isForeign(FieldText text, int i) {
    WordForms word = text.at(i);
    return word.normalized().length() > 2
        && word.normalized().charAt(0) >= 'ء'
        && !word.isDefinite()
        && !morphology.explain(quote(text, i, i + 1)).known();
  }

  /** Whether it stands behind a given name and has the article or is listed as a name. */
  private boolean isFamilyName(FieldText text, int i) {
    if (!isGiven(text, i - 1)) {
      return false;
    }
    boolean article =
        isDefinite(text.at(i).normalized())
            && !text.at(i).isOneOf(NameWords.TIMES)
            && !text.at(i).isOneOf(NameWords.TITLES);
    return article || isNoWord(text, i);
  }

  /** Whether the word is no Arabic word but perhaps a listed name. */
  private boolean isNoWord(FieldText text, int i) {
    return text.at(i).normalized().length() > 2
        && !text.at(i).isDefinite()
        && morphology.isNameOrUnknown(quote(text, i, i + 1));
  }

  private void body(FieldText text, int from, boolean[] taken, List<Fact> facts) {
    int to = from + 1;
    int foreign = 0;
    while (to < text.size()
        && to - from < LONGEST_BODY
        && !taken[to]
        && text.before(to) == Boundary.NONE
        && text.isSpacedFromPrevious(to)) {
      if (isForeign(text, to) && foreign == to - from - 1 && !beginsAnotherName(text, to)) {
        foreign++;
      } else if (!isPartOfBody(text, to)) {
        break;
      }
      to++;
    }
    if (to - from + foreign >= SHORTEST_BODY) {
      add(Rule.ORGANISATION_KIND, Dimension.ORGANISATION, text, from, to, facts);
    }
  }

  private static boolean isPartOfBody(FieldText text, int i) {
    return isDefinite(text.at(i).normalized())
        && !text.at(i).isOneOf(NameWords.TIMES)
        && !text.at(i).isOneOf(NameWords.TITLES);
  }

  private static boolean isDefinite(String word) {
    return word.startsWith("ال") && word.length() > 4 && !NameWords.CLOSING.contains(word);
  }

  private void add(
      Rule rule, Dimension dimension, FieldText text, int from, int to, List<Fact> facts) {
    String first = quote(text, from, from + 1);
    String value = first.substring(joined(text.at(from), first, dimension));
    if (to - from > 1) {
      value += " " + quote(text, from + 1, to);
    }
    facts.add(rule.finds(dimension, citation(value), text.evidence(from, to)));
  }

  /** How many letters are joined before the first word of a name. */
  private int joined(WordForms word, String written, Dimension dimension) {
    Set<String> listed = dimension == Dimension.PERSON ? given : NameWords.BODIES;
    if (listed.contains(word.normalized())) {
      return 0;
    }
    return word.names().stream()
        .filter(listed::contains)
        .mapToInt(name -> Math.max(0, written.length() - name.length()))
        .findFirst()
        .orElse(0);
  }

  /** The name without marks and tatweel, with single blanks. */
  private static String citation(String written) {
    return Arrays.stream(written.split("\\s+"))
        .map(Orthography::surface)
        .collect(Collectors.joining(" "));
  }

  private static String quote(FieldText text, int from, int to) {
    return text.evidence(from, to).quote();
  }
}
