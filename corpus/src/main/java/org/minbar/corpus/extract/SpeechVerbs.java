package org.minbar.corpus.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minbar.arabic.MatchLevel;

/**
 * The verbs by which texts say that someone asserts something, in all persons, numbers and tenses.
 *
 * <p>Forms are made from a past and an imperfect stem and not looked up by lemma: many of these
 * verbs are written as common nouns are (لفت, شدد, جدد), and the lemma of such a word is the noun.
 */
final class SpeechVerbs {

  private static final String NONE = "-";

  /** Past, 3rd person masculine, and imperfect without its first letter; - where that is a noun. */
  private static final List<String> ASSERTING =
      List.of(
          "أكد ؤكد",
          "شدد شدد",
          "دعا دعو",
          "أعرب عرب",
          "جدد جدد",
          "رحب رحب",
          "أدان دين",
          "دان دين",
          "رفض رفض",
          "اتفق تفق",
          "قرر قرر",
          "تعهد تعهد",
          "لفت لفت",
          "أشار شير",
          "قال قول",
          "صرح صرح",
          "أوضح وضح",
          "أعلن علن",
          "حذر حذر",
          "طالب طالب",
          "ناشد ناشد",
          "حث حث",
          "اعتبر عتبر",
          "رأى رى",
          "ذكر ذكر",
          "نوه نوه",
          "أضاف ضيف",
          "تابع تابع",
          "كشف كشف",
          "وصف صف",
          "توقع توقع",
          "نفى نفي",
          "ندد ندد",
          "استنكر ستنكر",
          "عارض عارض",
          "أبدى بدي",
          "أثنى ثني",
          "أشاد شيد",
          "اقترح قترح",
          "عبر عبر",
          "أفاد فيد",
          "زعم زعم",
          "انتقد نتقد",
          "اتهم تهم",
          "أيد ؤيد",
          "أقر قر",
          "أبلغ -",
          "رجح رجح",
          "استبعد ستبعد",
          "أردف ردف",
          "تساءل تساءل",
          "شكر شكر",
          "استعرض ستعرض",
          "ناقش ناقش",
          "لاحظ لاحظ",
          "هدد هدد",
          "وافق وافق",
          "توافق توافق",
          "طلب طلب",
          "تحدث تحدث",
          "نص نص",
          "أمل أمل",
          "تمنى تمنى",
          "حض حض",
          "علق علق",
          "خلص خلص",
          "أجمع -",
          "جزم جزم",
          "شجب شجب",
          "كرر كرر",
          "ادعى دعي",
          "أوصى وصي",
          "أصر صر",
          "تمسك تمسك");

  /** To read out what another says. */
  private static final List<String> READING =
      List.of("قرأ قرأ", "تلا تلو", "ألقى لقي", "أدلى دلي", "تلى تلو");

  private static final List<String> PAST_ENDINGS = List.of("", "ت", "وا", "ا", "تا", "نا");
  private static final List<String> WEAK_PAST_ENDINGS = List.of("ت", "وا", "تا");
  private static final List<String> IMPERFECT_ENDINGS = List.of("", "ون", "ان", "وا", "ن");
  private static final List<String> PRONOUNS = List.of("", "ه", "ها");
  private static final char WAW = 'و';
  private static final char DAMMA = '\u064F';

  private final Set<String> past = new HashSet<>();
  private final Set<String> imperfect = new HashSet<>();
  private final Set<String> reading = new HashSet<>();
  private final WordTest assertion = WordTest.of(this::isAssertion);

  SpeechVerbs() {
    for (String verb : ASSERTING) {
      conjugate(verb, past, imperfect);
    }
    past.remove(key("عبر")); // nearly always "through"
    for (String verb : READING) {
      Set<String> forms = new HashSet<>();
      conjugate(verb, forms, forms);
      for (String form : forms) {
        PRONOUNS.forEach(pronoun -> reading.add(form + pronoun));
      }
    }
    // ألقى is written with alif before a pronoun
    List.of("ألقاه", "ألقاها", "تلاه", "تلاها", "تلاوة", "تلاوته", "قراءة", "قراءته")
        .forEach(form -> reading.add(key(form)));
  }

  private static void conjugate(String verb, Set<String> past, Set<String> imperfect) {
    String done = verb.substring(0, verb.indexOf(' '));
    String doing = verb.substring(verb.indexOf(' ') + 1);
    boolean weak = done.endsWith("ى") || done.endsWith("ا");
    past.add(key(done));
    String base = weak ? done.substring(0, done.length() - 1) : done;
    for (String ending : weak ? WEAK_PAST_ENDINGS : PAST_ENDINGS) {
      past.add(key(base + ending));
    }
    if (doing.equals(NONE)) {
      return;
    }
    boolean weakDoing = doing.endsWith("ى") || doing.endsWith("ي") || doing.endsWith("و");
    for (String person : List.of("ي", "ت", "ن")) {
      imperfect.add(key(person + doing));
      String stem = weakDoing ? doing.substring(0, doing.length() - 1) : doing;
      for (String ending : IMPERFECT_ENDINGS) {
        if (!weakDoing || !ending.isEmpty()) {
          imperfect.add(key(person + stem + ending));
        }
      }
    }
  }

  private static String key(String form) {
    return MatchLevel.NORMALIZED.key(form);
  }

  /** Whether a word is such a verb, in the active as far as the vowel signs tell. */
  boolean isAssertion(FieldText text, int word) {
    return text.at(word).is(assertion);
  }

  private boolean isAssertion(WordForms word) {
    String form = word.normalized();
    return isPast(form) ? !isPassive(word.written()) : isImperfect(form);
  }

  /** Whether it is one in the imperfect. */
  boolean isImperfect(FieldText text, int word) {
    return isImperfect(text.at(word).normalized());
  }

  /**
   * Whether a verb can stand before a subject of that gender. Verbs in the first person cannot:
   * نعتبر تركيا. Endings that do not tell the gender can.
   */
  boolean agrees(FieldText text, int verb, boolean feminine) {
    String form = text.at(verb).normalized();
    if (!isPast(form)) {
      String rest = begins(form, "و", "ف") && !imperfect.contains(form) ? form.substring(1) : form;
      boolean future = begins(rest, "س") && !imperfect.contains(rest);
      String person = future ? rest.substring(1) : rest;
      return begins(person, feminine ? "ت" : "ي", "ت");
    }
    return !form.endsWith("نا") && (!feminine || form.endsWith("ت"));
  }

  /** Whether a word is a verb of reading out. */
  boolean isReading(FieldText text, int word) {
    String form = text.at(word).normalized();
    return reading.contains(form) || (form.startsWith("و") && reading.contains(form.substring(1)));
  }

  private boolean isPast(String form) {
    return past.contains(form) || (begins(form, "و", "ف") && past.contains(form.substring(1)));
  }

  private boolean isImperfect(String form) {
    String rest = begins(form, "و", "ف") ? form.substring(1) : form;
    String verb = begins(rest, "س") ? rest.substring(1) : rest;
    return imperfect.contains(form) || imperfect.contains(rest) || imperfect.contains(verb);
  }

  private static boolean begins(String form, String... letters) {
    for (String letter : letters) {
      if (form.startsWith(letter)) {
        return true;
      }
    }
    return false;
  }

  /** أُكد, شُدد, اتُّفق: u on a letter before the last two of a past form. */
  private static boolean isPassive(String written) {
    int damma = written.indexOf(DAMMA);
    return damma >= 0 && damma < written.length() - 2 && written.charAt(damma + 1) != WAW;
  }
}
