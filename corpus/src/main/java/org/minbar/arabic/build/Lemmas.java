package org.minbar.arabic.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lemma key each citation form has.
 *
 * <p>The key of a singular noun or a verb is its own citation form, normalised; that of a broken
 * plural is the key of its singular. A citation form that can be read both ways, as a plural and as
 * another word, has one key nevertheless, the same wherever it is met (كتب, books, and كتب, he
 * wrote): a verb follows the noun it is spelled like, and between nouns the plural is preferred
 * unless the singular reading is established or a common verb is spelled so.
 */
final class Lemmas {

  private static final int LONGEST_CHAIN = 4;
  private static final double SURE = 2.5;
  private static final double VERY_SURE = 3.5;

  /** أفعال, أفعلة, فعائل, فعاليل, أفاعل, أفاعيل. */
  private static final Pattern ALWAYS_PLURAL =
      Pattern.compile("أ..ا.|أ...ة|..ائ.|..ا.ي.|أ.ا..|أ.ا.ي.");

  private final Map<String, String> singularOf = new HashMap<>();

  /**
   * Decides for all citation forms.
   *
   * @param preferred plural to singular, both normalised, whatever else is found
   * @param commonWords normalised
   * @param commonVerbs citation forms, normalised: what is spelled like one is rather the verb
   *     (شمل)
   * @param kept normalised words that are never taken for a plural
   */
  Lemmas(
      Collection<Noun> nouns,
      Collection<BrokenPlurals.Link> links,
      Map<String, String> preferred,
      Set<String> commonWords,
      Set<String> commonVerbs,
      Set<String> kept) {

    Map<String, List<Noun>> singulars = new HashMap<>();
    for (Noun noun : nouns) {
      if (noun.isSingular()) {
        singulars.computeIfAbsent(noun.normalized, n -> new ArrayList<>()).add(noun);
      }
    }
    Map<String, BrokenPlurals.Link> best = new HashMap<>();
    Set<String> withOwnPlural = new HashSet<>();
    for (BrokenPlurals.Link link : links) {
      if (link.score() >= SURE) {
        withOwnPlural.add(link.singular().normalized);
      }
      best.merge(link.plural().normalized, link, (a, b) -> a.score() >= b.score() ? a : b);
    }
    best.forEach((plural, link) -> {
      boolean commoner =
          commonWords.contains(plural) && !commonWords.contains(link.singular().normalized);
      boolean established = commoner || withOwnPlural.contains(plural);
      List<Noun> others = singulars.getOrDefault(plural, List.of());
      boolean verb =
          commonVerbs.contains(plural) && !ALWAYS_PLURAL.matcher(link.plural().spelling).matches();
      if (!kept.contains(plural) && !verb && prefersPlural(link, others, established)) {
        singularOf.put(plural, link.singular().normalized);
      }
    });
    linkFeminines(nouns);
    singularOf.putAll(preferred);
    preferred.values().forEach(singularOf::remove);
  }

  /** The key of a normalised citation form. */
  String key(String citation) {
    Set<String> seen = new HashSet<>();
    String key = citation;
    while (seen.size() < LONGEST_CHAIN && seen.add(key) && singularOf.containsKey(key)) {
      key = singularOf.get(key);
    }
    return seen.contains(key) && !key.equals(citation) && singularOf.containsKey(key)
        ? citation
        : key;
  }

  /** The feminine of colours and the like: سوداء is of أسود. */
  private void linkFeminines(Collection<Noun> nouns) {
    Map<String, Noun> bySpelling = new HashMap<>();
    nouns.forEach(noun -> bySpelling.put(noun.spelling, noun));
    for (Noun noun : nouns) {
      String spelling = noun.spelling;
      if (spelling.length() == 5 && spelling.endsWith("اء") && noun.hasTag("NA-F1")) {
        Noun masculine = bySpelling.get("أ" + spelling.substring(0, 3));
        if (masculine != null && masculine.isAdjective()) {
          singularOf.put(noun.normalized, masculine.normalized);
        }
      }
    }
  }

  private static boolean prefersPlural(
      BrokenPlurals.Link link, List<Noun> singulars, boolean established) {
    List<Noun> substantives = singulars.stream().filter(Noun::isSubstantive).toList();
    String plural = link.plural().spelling;
    if (substantives.stream().noneMatch(noun -> noun.spelling.equals(plural))) {
      return true; // أطراف, إطراف
    } else if (!established && link.score() >= VERY_SURE && plural.matches("أ..ة")) {
      return true; // the same of أزقة, أعنة, but أسرة, أزمة are words of their own
    } else if (link.score() >= SURE && ALWAYS_PLURAL.matcher(plural).matches()) {
      return true; // a source calls أحقاد, أزقة a singular by mistake
    } else if (established || substantives.stream().anyMatch(Noun::hasOwnPlural)) {
      return false;
    }
    // فُعَل, فِعَل, فُعُل stand beside a masdar فَعْل that has no plural; فِعال, فُعول are often
    // masdars
    return plural.length() == 3
        || substantives.stream().noneMatch(noun -> noun.classes.contains("65"));
  }
}
