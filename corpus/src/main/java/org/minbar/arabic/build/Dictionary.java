package org.minbar.arabic.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.minbar.arabic.Orthography;

/**
 * The published dictionaries of {@code org.languagetool:language-ar}, as far as they serve: the
 * forms of verbs, the citation forms of nouns, proper names, common words.
 *
 * <p>The forms of nouns are not taken: they are generated there without regard to meaning (مدرستة).
 */
final class Dictionary {

  /**
   * A form of a verb.
   *
   * @param form as written; of a form that only stands before a pronoun, what stands before it
   * @param lemma third person masculine singular, past, as written without vowel signs
   * @param vocalized the same with vowel signs
   * @param tag {@code V41;M1H-pa-;---}: class; gender, number, person, -, tense, voice, mood
   * @param bound whether a pronoun has to follow
   */
  record VerbForm(String form, String lemma, String vocalized, String tag, boolean bound) {}

  private static final String ROOT = "/org/languagetool/resource/ar/";
  private static final Pattern NAME_CLASS =
      Pattern.compile("57|59|60|63|64|87|92|93|109|115|123|213|225|(228|229)\\s.*");

  /** Verbs follow after the nouns; some of their classes share a number with those of nouns. */
  private static final String FIRST_VERB_CLASS = "230";

  private final Map<String, Noun> nouns = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> commonWords = new HashSet<>();

  private Dictionary() {}

  /**
   * Reads nouns, names and common words from the class path, and hands over the forms of verbs as
   * they come: there are two million.
   */
  static Dictionary read(Consumer<VerbForm> verbForms) throws IOException {
    Dictionary dictionary = new Dictionary();
    try (BufferedReader lines = open("common_words.txt")) {
      lines.lines().map(Orthography::normalize).forEach(dictionary.commonWords::add);
    }
    dictionary.readForms(verbForms);
    dictionary.readOrder();
    return dictionary;
  }

  /** Where the forms are read from. */
  static URL location() {
    return Objects.requireNonNull(
        Dictionary.class.getResource(ROOT + "arabic.dict"), "language-ar is not on the class path");
  }

  Collection<Noun> nouns() {
    return nouns.values();
  }

  /** Adds a noun that is listed by hand; it counts as common. */
  void addNoun(String spelling, String tag) {
    nouns.computeIfAbsent(spelling, Noun::new).tags.add(tag);
    addCommon(spelling);
  }

  /** Takes a noun out. */
  void removeNoun(String spelling) {
    nouns.remove(spelling);
  }

  /** Notes that a word is common. */
  void addCommon(String spelling) {
    commonWords.add(Orthography.normalize(spelling));
  }

  /** Proper names as written: people, countries, towns, rivers. */
  Set<String> names() {
    return names;
  }

  /** Normalised forms that are frequent in spoken and written Arabic, about 6,000. */
  Set<String> commonWords() {
    return commonWords;
  }

  private void readForms(Consumer<VerbForm> verbForms) throws IOException {
    morfologik.stemming.Dictionary dict = morfologik.stemming.Dictionary.read(location());
    Set<String> cited = new HashSet<>();
    for (WordData data : new DictionaryLookup(dict)) {
      CharSequence tags = data.getTag();
      if (tags.charAt(tags.length() - 1) == 'H' && tags.charAt(0) == 'N') {
        continue;
      }
      String tag = String.valueOf(tags);
      String stem = String.valueOf(data.getStem());
      if (tag.startsWith("V")) {
        readVerb(String.valueOf(data.getWord()), stem, tag, verbForms);
      } else if (tag.startsWith("N") && !tag.startsWith("NN")) {
        boolean citation = stem.contentEquals(data.getWord());
        Noun noun = nouns.computeIfAbsent(stem, Noun::new);
        if (citation) {
          cited.add(stem);
          noun.tags.add(tag.substring(0, 6).replace(";", ""));
        } else if (stem.endsWith("ي") && stem.length() == data.getWord().length() + 1) {
          noun.tags.add(tag.substring(0, 6).replace(";", ""));
        }
      }
    }
    nouns.values().removeIf(noun -> noun.tags.isEmpty());
    nouns.values().forEach(noun -> noun.defective = !cited.contains(noun.spelling));
  }

  private static void readVerb(String word, String stem, String tag, Consumer<VerbForm> verbForms) {
    boolean emphatic = tag.charAt(tag.length() - 5) == 'M';
    boolean bound = tag.endsWith("H");
    if (!emphatic && tag.charAt(tag.length() - 2) == '-') {
      String form = bound ? word.substring(0, word.length() - 1) : word;
      verbForms.accept(new VerbForm(form, withoutVowels(stem), stem, tag, bound));
    }
  }

  private void readOrder() throws IOException {
    try (BufferedReader lines = open("hunspell/ar.dic")) {
      int place = 0;
      boolean verbs = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        place++;
        int slash = line.indexOf('/');
        if (slash <= 0) {
          continue;
        }
        String word = line.substring(0, slash);
        String inflection = line.substring(slash + 1);
        verbs |= inflection.equals(FIRST_VERB_CLASS);
        if (NAME_CLASS.matcher(inflection).matches()) {
          names.add(word.replaceFirst("[: ].*", ""));
        }
        if (!verbs && Noun.isNounClass(inflection)) {
          Noun noun = nouns.computeIfAbsent(word, Noun::new);
          noun.classes.add(inflection);
          noun.places.put(place, inflection);
          noun.defective |= noun.tags.isEmpty() && Noun.isDefectiveClass(inflection);
        }
      }
    }
  }

  private static String withoutVowels(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints().filter(c -> c < 0x064B || c > 0x0652).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static BufferedReader open(String name) {
    InputStream in = Dictionary.class.getResourceAsStream(ROOT + name);
    return new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
  }
}
