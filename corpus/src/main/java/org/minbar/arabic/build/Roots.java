package org.minbar.arabic.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.LexiconFormat;

/**
 * The roots of lemmas.
 *
 * <p>The verbs of the first form give the roots there are: their past has the three radicals, with
 * ا or ى for a weak one, which the imperfect shows (قال, يقول: قول). A lemma is read through the
 * templates of derivation (مفعول, استفعال …), the longer first; a reading counts when it gives one
 * of those roots. Hamza is written ء in roots.
 */
final class Roots {

  /**
   * Templates: ف ع ل stand for radicals, other letters for themselves. The longer are tried first.
   */
  private static final List<String> TEMPLATES =
      List.of(
          "استفعالة",
          "مستفعلة",
          "استفعال",
          "مستفعل",
          "استفعل",
          "انفعال",
          "افتعال",
          "متفاعل",
          "مفاعلة",
          "مفعولية",
          "متفعلة",
          "تفعيلة",
          "مفتعل",
          "منفعل",
          "متفعل",
          "تفاعل",
          "تفعيل",
          "تفعال",
          "فاعول",
          "مفعول",
          "مفعال",
          "مفاعل",
          "أفعولة",
          "فعلان",
          "فعالة",
          "فعولة",
          "فعيلة",
          "فاعلة",
          "مفعلة",
          "تفعلة",
          "إفعال",
          "إفعالة",
          "افتعل",
          "انفعل",
          "أفعل",
          "فاعل",
          "فعال",
          "فعول",
          "فعيل",
          "مفعل",
          "تفعل",
          "فعلة",
          "فعلى",
          "فعالي",
          "فعلي",
          "فعلاء",
          "فعل");

  /** Templates of words whose second and third radical are one written letter. */
  private static final List<String> DOUBLED =
      List.of("استفع", "مفعة", "افتع", "انفع", "أفع", "مفع", "فاعة", "فاع", "فعة", "فع");

  /** Templates of words in which a weak second radical has become a long vowel. */
  private static final List<String> HOLLOW =
      List.of(
          "استفالة", "استفال", "مستفيل", "مستفال", "إفالة", "افتيال", "انفيال", "مفتال", "افتال",
          "انفال", "مفيل", "مفال", "مفالة", "أفال", "فائل", "فال", "فيل", "فول");

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> imperfectVowel = new HashMap<>();
  private final Set<String> firstForms = new HashSet<>();

  /** Notes a form of a verb. */
  void see(Dictionary.VerbForm verb) {
    String past = verb.lemma();
    boolean shadda = verb.vocalized().indexOf('\u0651') >= 0;
    if (past.length() == 2 && shadda) {
      known.add(hamza(past) + hamza(past).charAt(1));
    } else if (past.length() == 3 && shadda) {
      known.add(hamza(past.endsWith("ى") ? past.substring(0, 2) + "ي" : past)); // فوّض, غطّى
    } else if (past.length() == 3) {
      firstForms.add(past);
      String form = verb.form();
      if (VerbTag.isImperfect(verb.tag()) && form.startsWith("ي") && form.length() == 4) {
        char middle = form.charAt(2);
        char last = form.charAt(3);
        boolean hollow = past.charAt(1) == 'ا' && (middle == 'و' || middle == 'ي');
        boolean defective = past.endsWith("ا") || past.endsWith("ى");
        if (hollow) {
          imperfectVowel.put(past, String.valueOf(middle));
        } else if (defective && (last == 'و' || last == 'ي')) {
          imperfectVowel.put(past, String.valueOf(last));
        }
      }
    }
  }

  /** To be called when all forms have been seen. */
  void conclude() {
    for (String past : firstForms) {
      String weak =
          imperfectVowel.getOrDefault(
              past, past.charAt(1) == 'ا' || past.endsWith("ا") ? "و" : "ي");
      String root = past;
      if (past.charAt(1) == 'ا') {
        root = past.charAt(0) + weak + past.charAt(2);
      } else if (past.endsWith("ا") || past.endsWith("ى")) {
        root = past.substring(0, 2) + weak;
      }
      known.add(hamza(root));
    }
  }

  /** The root of a lemma as it is spelled. */
  Optional<String> find(String lemma) {
    for (String template : TEMPLATES) {
      Optional<String> root = read(lemma, template).filter(known::contains);
      if (root.isPresent()) {
        return root;
      }
    }
    for (String template : DOUBLED) {
      Optional<String> root =
          read(lemma, template).map(two -> two + two.charAt(1)).filter(known::contains);
      if (root.isPresent()) {
        return root;
      }
    }
    for (String template : HOLLOW) {
      Optional<String> strong = read(lemma, template);
      for (String weak : List.of("و", "ي")) {
        Optional<String> root =
            strong.map(two -> two.charAt(0) + weak + two.charAt(1)).filter(known::contains);
        if (root.isPresent()) {
          return root;
        }
      }
    }
    return Optional.empty();
  }

  /** The root facts for the lemmas. */
  List<byte[]> facts(Map<String, String> spellingByKey) {
    List<byte[]> facts = new ArrayList<>();
    spellingByKey.forEach((key, spelling) ->
        find(spelling)
            .filter(root -> LexiconFormat.canHold(key) && LexiconFormat.canHold(root))
            .ifPresent(root -> facts.add(LexiconFormat.root(key, root))));
    return facts;
  }

  /** The radicals, if the lemma has the shape; for ا and ى both weak radicals are tried. */
  private Optional<String> read(String lemma, String template) {
    if (lemma.length() != template.length()) {
      return Optional.empty();
    }
    StringBuilder radicals = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char slot = template.charAt(i);
      char letter = lemma.charAt(i);
      if (slot == 'ف' || slot == 'ع' || slot == 'ل') {
        radicals.append(letter);
      } else if (slot != letter) {
        return Optional.empty();
      }
    }
    String root = hamza(radicals.toString());
    for (String weak : List.of("", "و", "ي")) {
      String tried = weak.isEmpty() ? root : root.replaceAll("[اى]", weak);
      if (known.contains(tried)) {
        return Optional.of(tried);
      }
    }
    return Optional.of(root);
  }

  private static String hamza(String letters) {
    return letters.replaceAll("[أإؤئ]", "ء").replace("آ", "ءا");
  }
}
