package org.minbar.arabic.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minbar.arabic.Orthography;

/**
 * The written forms of a noun or adjective, from its citation form: number, gender, case, and what
 * stands before a pronoun.
 *
 * <p>Each form has a cost, higher for what is rarer, by which readings of one written form are
 * compared: مساعدات is rather of مساعدة than of مساعد.
 */
final class Paradigm {

  /** Takes the forms. */
  @FunctionalInterface
  interface Sink {
    /**
     * One form, normalised.
     *
     * @param bound whether a pronoun follows
     * @param cost of this inflection
     */
    void form(String normalized, boolean bound, int cost);
  }

  private static final int COMMON = 2;
  private static final int DUAL = 3;
  private static final int RARE = 5;
  private static final int HARDLY = 7;

  /** وزرا for وزراء, but never ما for ماء. */
  private static final int SHORTEST_WITHOUT_HAMZA = 4;

  /** Written in three ways: مسؤول, مسئول, مسءول. */
  private static final String HAMZA_BEFORE_WAW = "ؤو";

  /** مراعي, مآوي, مواشي: without the article and before no pronoun written مراع, مآو, مواش. */
  private static final Pattern DEFECTIVE_PLURAL = Pattern.compile(".(?:.ا|آ).ي");

  /** مفعل, مفعول, مفعال of strong radicals. */
  private static final Pattern PLACE =
      Pattern.compile("م([^اأإآوؤيئىء])([^اأإآوؤيئىء])([او]?)([^اأإآوؤيئىءة])");

  private final Sink sink;
  private final boolean feminineIsAnotherWord;

  private Paradigm(Sink sink, boolean feminineIsAnotherWord) {
    this.sink = sink;
    this.feminineIsAnotherWord = feminineIsAnotherWord;
  }

  /**
   * All forms of a noun.
   *
   * @param feminineIsAnotherWord whether the word with ة is listed by itself (مدرسة beside مدرس):
   *     its forms are then not forms of this one
   */
  static void inflect(Noun noun, boolean feminineIsAnotherWord, Sink sink) {
    Paradigm paradigm = new Paradigm(sink, feminineIsAnotherWord);
    String word = noun.spelling;
    int last = word.length() - 1;
    String stem = word.substring(0, last);
    boolean plural = !noun.isSingular();
    paradigm.free(word, 0);
    switch (word.charAt(last)) {
      case 'ة' -> paradigm.feminine(stem, 0, plural);
      case 'ى' -> {
        paradigm.bound(stem + "ا", 0);
        paradigm.bound(word, DUAL);
        paradigm.free(stem + "ا", COMMON);
        paradigm.dual(stem + "ي", DUAL);
        paradigm.soundPlurals(stem + "ي", stem, noun);
      }
      case 'ء' -> {
        paradigm.hamza(stem);
        if (stem.length() >= SHORTEST_WITHOUT_HAMZA && stem.endsWith("ا")) {
          paradigm.free(stem, RARE); // as some write it; rather an accusative where it can be one
        }
        if (stem.endsWith("ا") && !plural) {
          paradigm.dual(stem + "و", DUAL);
          paradigm.both(stem + "وات", COMMON);
        }
        paradigm.inflectPlain(word, noun, plural);
        paradigm.free(stem + "ئا", COMMON);
        paradigm.dual(stem + "ئ", DUAL);
      }
      case 'أ' -> {
        paradigm.bound(stem + "ؤ", 0);
        paradigm.bound(stem + "ئ", 0);
        paradigm.inflectPlain(word, noun, plural);
      }
      case 'ي' -> {
        if (noun.defective) {
          paradigm.free(stem, 1);
          paradigm.soundPlurals(word, stem, noun);
          paradigm.dual(word, DUAL);
          paradigm.bound(word, 0);
          paradigm.free(word + "ا", COMMON);
        } else {
          if (noun.isPlural() && DEFECTIVE_PLURAL.matcher(word).matches()) {
            paradigm.free(stem, 1);
            paradigm.bound(stem, 0); // careless, but met
          }
          paradigm.inflectPlain(word, noun, plural);
        }
      }
      default -> paradigm.inflectPlain(word, noun, plural);
    }
    if (!plural && noun.isSubstantive()) {
      paradigm.brokenPlural(word.endsWith("ة") ? stem : word);
    }
  }

  /**
   * Of a noun of place or instrument the plural that is always formed alike (مفعل, مفعلة: مفاعل;
   * مفعول, مفعال: مفاعيل), for the many that no source lists; a listed plural is cheaper.
   */
  private void brokenPlural(String word) {
    Matcher place = PLACE.matcher(word);
    if (place.matches()) {
      String longVowel = place.group(3).isEmpty() ? "" : "ي";
      both("م" + place.group(1) + "ا" + place.group(2) + longVowel + place.group(4), HARDLY);
    }
  }

  private void inflectPlain(String word, Noun noun, boolean plural) {
    bound(word, 0);
    free(word + "ا", COMMON);
    if (plural) {
      both(word + "ات", RARE);
    } else {
      dual(word, DUAL);
      soundPlurals(word, word, noun);
    }
    if (!word.endsWith("ي")) {
      nisba(word, HARDLY);
    }
  }

  /** Sound plurals and, of adjectives and persons, the feminine. */
  private void soundPlurals(String stem, String masculineStem, Noun noun) {
    int masculine = noun.isAdjective() ? COMMON : RARE;
    free(masculineStem + "ون", masculine);
    free(masculineStem + "ين", masculine);
    if (!masculineStem.equals(stem)) {
      both(masculineStem + "ي", masculine + COMMON);
    }
    both(stem + "و", masculine);
    both(stem + "ي", masculine);
    if (!feminineIsAnotherWord) {
      both(stem + "ات", noun.isSubstantive() ? COMMON : DUAL);
      feminine(stem, noun.isAdjective() ? COMMON : HARDLY, false);
    } else if (noun.isSubstantive()) {
      both(stem + "ات", RARE);
    }
  }

  private void feminine(String stem, int cost, boolean plural) {
    free(stem + "ة", cost);
    bound(stem + "ت", cost);
    if (plural) {
      return;
    }
    dual(stem + "ت", cost + DUAL);
    both(stem + "ات", cost + COMMON);
    if (!stem.endsWith("ي")) {
      nisba(stem, cost + HARDLY + COMMON); // متابعيه is rather of متابع
    }
  }

  /** The adjective in ي: only where it is not listed as a word of its own. */
  private void nisba(String stem, int cost) {
    String adjective = stem + "ي";
    for (String ending : new String[] {"ة", "ين", "ون", "ات", "ا", "تين", "تان"}) {
      free(adjective + ending, cost);
    }
    free(adjective, cost);
    bound(adjective, cost);
    bound(adjective + "ت", cost);
    bound(adjective + "ات", cost);
  }

  private void dual(String stem, int cost) {
    free(stem + "ان", cost);
    free(stem + "ين", cost);
    both(stem + "ا", cost + COMMON);
    both(stem + "ي", cost);
  }

  private void hamza(String stem) {
    bound(stem + "ء", 0);
    bound(stem + "ئ", 0);
    bound(stem + "ؤ", 0);
    if (stem.endsWith("ا")) {
      bound(stem, RARE);
    }
  }

  private void both(String form, int cost) {
    free(form, cost);
    bound(form, cost);
  }

  private void free(String form, int cost) {
    String normalized = Orthography.normalize(form);
    sink.form(normalized, false, cost);
    if (normalized.length() == 4 && normalized.endsWith("اء")) {
      // with particles before it the word is long enough to lose its hamza: النساء, النسا
      sink.form(normalized.substring(0, 3), false, cost + 1);
    }
    if (form.contains(HAMZA_BEFORE_WAW)) {
      free(form.replace(HAMZA_BEFORE_WAW, "ئو"), cost);
      free(form.replace(HAMZA_BEFORE_WAW, "ءو"), cost);
    }
  }

  private void bound(String form, int cost) {
    // what stands before a pronoun is not at the end of the word: a final rule must not apply
    String end = form.endsWith("ء") ? "ء" : "";
    String rest = form.substring(0, form.length() - end.length());
    sink.form(Orthography.normalize(rest) + end, true, cost);
    if (form.contains(HAMZA_BEFORE_WAW)) {
      bound(form.replace(HAMZA_BEFORE_WAW, "ئو"), cost);
      bound(form.replace(HAMZA_BEFORE_WAW, "ءو"), cost);
    }
  }
}
