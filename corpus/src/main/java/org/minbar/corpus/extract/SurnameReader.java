package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minbar.arabic.Transliteration;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Reads people by their surname alone, which the vocabulary does not list because it is an ordinary
 * word or the name of several.
 *
 * <p>A surname counts where a title stands before it or a verb of saying beside it, and its owner
 * is known: named in full in the statement, or the only one of that name among the heads of
 * delegation of the round the statement is about (أونال is Önal until 2019 and Ünal after). After a
 * first name or a title a name may also be spelled in a way the vocabulary has not, if it sounds
 * the same (see {@link Transliteration}).
 */
final class SurnameReader {

  private static final int FEWEST_CONSONANTS = 4;
  private static final int LONGEST_TITLE = 4;
  private static final Set<String> COMPOUND = Set.of("عبد", "دي", "امير", "ابو", "ال");

  private final SpeechVerbs verbs;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> bySound = new HashMap<>();
  private final Map<String, Set<String>> byLongSound = new HashMap<>();
  private final Map<String, Set<String>> firstNames = new HashMap<>();
  private final WordTest surname = oneOf(bySurname);
  private final WordTest firstName = oneOf(firstNames);
  private final WordTest sounding =
      WordTest.of(word -> bySound.containsKey(soundOf(word.written())));

  SurnameReader(Vocabulary<Concept> people, SpeechVerbs verbs) {
    this.verbs = verbs;
    for (Concept person : people.entries()) {
      for (String name : person.arabicNames()) {
        FieldText words = FieldText.of(Field.TITLE, name);
        if (words.size() > 1 && !Titles.isTitle(words.at(0))) {
          add(words, person.id());
        }
      }
    }
  }

  private void add(FieldText name, String person) {
    int last = name.size() - 1;
    // what follows عبد or دي is half a surname
    boolean compound = last > 0 && COMPOUND.contains(name.at(last - 1).normalized());
    int from = compound || (name.size() > 2 && isSuffix(name.at(last))) ? last - 1 : last;
    if (from == last) {
      put(bySurname, name.at(last).normalized(), person);
    }
    if (from > 0 && !COMPOUND.contains(name.at(0).normalized())) {
      put(firstNames, name.at(0).normalized(), person);
    }
    String sound = soundOf(name.written(from) + (from == last ? "" : name.written(last)));
    if (Transliteration.consonants(sound) >= FEWEST_CONSONANTS) {
      put(from == last ? bySound : byLongSound, sound, person);
    }
  }

  /** أوغلو, which belongs to the word before it. */
  private static boolean isSuffix(WordForms word) {
    return word.normalized().startsWith("اوغل") || word.normalized().startsWith("اغل");
  }

  /** The consonants; Egypt writes ج where others write غ. */
  private static String soundOf(String name) {
    return Transliteration.skeleton(name).replace('g', 'j');
  }

  private static WordTest oneOf(Map<String, Set<String>> names) {
    return WordTest.of(word -> word.hasName(names.keySet()));
  }

  private static void put(Map<String, Set<String>> map, String key, String id) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
  }

  /**
   * Further people named in a field.
   *
   * @param known what the names of the vocabulary found in it
   * @param named people named in full anywhere in the statement
   * @param delegates people of the round the statement is about
   */
  List<Mention> read(
      FieldText text, List<Mention> known, Set<String> named, Set<String> delegates) {
    BitSet taken = new BitSet();
    known.forEach(mention -> taken.set(mention.from(), mention.to()));
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (taken.get(i)) {
        continue;
      }
      boolean title = hasTitle(text, i, taken);
      Optional<Mention> found = surname(text, i, title, named, delegates);
      if (found.isEmpty() && (title || isAfterFirstName(text, i))) {
        found = sound(text, i);
      }
      found.ifPresent(mentions::add);
    }
    return mentions;
  }

  private Optional<Mention> surname(
      FieldText text, int word, boolean title, Set<String> named, Set<String> delegates) {
    if (!text.at(word).is(surname)) {
      return Optional.empty();
    }
    for (String form : text.at(word).names()) {
      Set<String> owners = bySurname.getOrDefault(form, Set.of());
      if (!owners.isEmpty() && (title || isAtVerb(text, word))) {
        Set<String> ofText = both(owners, named);
        Set<String> ofRound = both(owners, delegates);
        if (ofText.size() == 1) {
          return Optional.of(mention(text, word, form, ofText, Rule.PERSON_SURNAME));
        } else if (ofText.isEmpty() && ofRound.size() == 1) {
          return Optional.of(mention(text, word, form, ofRound, Rule.PERSON_DELEGATE));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a title stands before a word, perhaps with adjectives: رئيس الوفد التركي أونال. */
  private static boolean hasTitle(FieldText text, int word, BitSet taken) {
    for (int i = word - 1; i >= Math.max(0, word - LONGEST_TITLE); i--) {
      if (text.before(i + 1) != Boundary.NONE) {
        return false;
      } else if (Titles.isTitle(text.at(i))) {
        return true;
      } else if (!taken.get(i) && !text.at(i).isDefinite()) {
        return false;
      }
    }
    return false;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static Mention mention(
      FieldText text, int word, String form, Set<String> owner, Rule rule) {
    String id = owner.iterator().next();
    String lead = text.at(word).leadBefore(form);
    return new Mention(word, word + 1, Mention.Kind.PERSON, id, rule, lead);
  }

  private boolean isAtVerb(FieldText text, int word) {
    boolean before =
        word > 0 && text.isUnbroken(word - 1, word + 1) && verbs.isAssertion(text, word - 1);
    boolean after =
        word + 1 < text.size()
            && text.isUnbroken(word, word + 2)
            && verbs.isAssertion(text, word + 1);
    return before || after;
  }

  private boolean isAfterFirstName(FieldText text, int word) {
    return word > 0 && text.isUnbroken(word - 1, word + 1) && text.at(word - 1).is(firstName);
  }

  /** سيرغي لفروف, رئيس الوفد الروسي لافرنتياف: spelled anew, but the sounds are those of one. */
  private Optional<Mention> sound(FieldText text, int word) {
    String written = text.written(word);
    Set<String> alike = new LinkedHashSet<>();
    int to = word + 1;
    if (to < text.size()
        && text.before(to) == Boundary.NONE
        && (isSuffix(text.at(to)) || COMPOUND.contains(text.at(word).normalized()))) {
      to++;
      String both = written + text.written(word + 1);
      alike.addAll(byLongSound.getOrDefault(soundOf(both), Set.of()));
    } else if (written.length() >= FEWEST_CONSONANTS && text.at(word).is(sounding)) {
      alike.addAll(bySound.getOrDefault(soundOf(written), Set.of()));
    }
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    int from = word;
    if (word > 0) {
      Set<String> first = new HashSet<>();
      text.at(word - 1).names().forEach(n -> first.addAll(firstNames.getOrDefault(n, Set.of())));
      if (!both(alike, first).isEmpty()) {
        alike.retainAll(first);
        from = word - 1;
      } else if (!first.isEmpty()) {
        return Optional.empty();
      }
    }
    return alike.size() == 1
        ? Optional.of(
            new Mention(
                from, to, Mention.Kind.PERSON, alike.iterator().next(), Rule.PERSON_SOUND, ""))
        : Optional.empty();
  }
}
