package org.minbar.arabic.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Links broken plurals to their singulars.
 *
 * <p>A plural and its singular share their consonants and differ in the template these stand in:
 * ألغام is أ12ا3 over لغم, and لغم is 123. Candidates are all listed singulars with the consonants
 * of the plural; they are ranked by how often their pair of templates occurs, and by how near they
 * stand in the order of a printed dictionary. How often a pair of templates occurs is counted in
 * that same order: where a listed plural stands beside a singular with its consonants, the two
 * templates have been seen together.
 */
final class BrokenPlurals {

  /**
   * A plural with the singular that was found for it.
   *
   * @param score logarithmic, higher is surer
   */
  record Link(Noun plural, Noun singular, double score) {}

  private static final int BESIDE = 3;
  private static final double SOUND = 5;
  private static final double UNUSUAL = -2;
  private static final double COLOUR = 6;
  private static final double UNSEEN = 0.02;
  private static final double DOUBTFUL = 0.15;
  private static final int SAME_PAGE = 30;
  private static final double SURE_ENOUGH = -1;

  /** Enough for a word whose shape only plurals have: there is no other reading to lose. */
  private static final double ENOUGH_FOR_A_PLURAL_SHAPE = -4.2;

  /** أفعال, أفعلة, فعالل, فعاليل and their like with ة; a weak letter may stand for a consonant. */
  private static final Pattern PLURAL_SHAPE = Pattern.compile("أ..ا.|أ...ة|..ا..ة?|..ا.ي.");

  private final Map<String, List<Noun>> singularsByConsonants = new HashMap<>();
  private final Map<String, Map<String, Double>> templatePairs = new HashMap<>();
  private final List<Noun> plurals = new ArrayList<>();
  private final Set<String> commonWords;
  private final Set<String> feminines = new HashSet<>();
  private final Map<Integer, Noun> nounAt = new HashMap<>();

  BrokenPlurals(Collection<Noun> nouns, Set<String> commonWords) {
    this.commonWords = commonWords;
    for (Noun noun : nouns) {
      noun.places.keySet().forEach(place -> nounAt.put(place, noun));
      if (noun.isAdjective() && noun.spelling.endsWith("اء")) {
        feminines.add(noun.spelling);
      }
      if (noun.isSingular() && !noun.hasTag("NS-F")) {
        for (String consonants : Skeleton.consonants(noun.spelling)) {
          singularsByConsonants.computeIfAbsent(consonants, c -> new ArrayList<>()).add(noun);
        }
      }
      if (noun.isPlural() && !(noun.places.isEmpty() && isSoundPlural(noun.spelling))) {
        plurals.add(noun);
      }
    }
    learn();
  }

  /** The best link for each plural, if any is sure enough, by the plural's spelling. */
  Map<String, Link> links() {
    Map<String, Link> links = new TreeMap<>();
    for (Noun plural : plurals) {
      candidates(plural).stream()
          .map(singular -> new Link(plural, singular, score(plural, singular)))
          .filter(link -> link.score >= enough(plural))
          .max(Comparator.comparingDouble(Link::score))
          .map(this::masculine)
          .ifPresent(link -> links.put(plural.spelling, link));
    }
    return links;
  }

  /** Of مبرد and مبردة, both listed with مبارد, the first, unless the other is common. */
  private Link masculine(Link link) {
    String feminine = link.singular.spelling;
    if (!feminine.matches("م...ة") || commonWords.contains(link.singular.normalized)) {
      return link;
    }
    String masculine = feminine.substring(0, feminine.length() - 1);
    return candidates(link.plural).stream()
        .filter(noun -> noun.spelling.equals(masculine) && noun.isSubstantive())
        .findFirst()
        .map(noun -> new Link(link.plural, noun, link.score))
        .orElse(link);
  }

  private static double enough(Noun plural) {
    return !plural.isSingular() && PLURAL_SHAPE.matcher(plural.spelling).matches()
        ? ENOUGH_FOR_A_PLURAL_SHAPE
        : SURE_ENOUGH;
  }

  private void learn() {
    for (Noun plural : plurals) {
      for (Noun singular : candidates(plural)) {
        int distance = distance(plural, singular);
        if (distance <= BESIDE) {
          double seen = heads(plural).contains(singular) ? 1 : DOUBTFUL / distance;
          String template = Skeleton.template(singular.spelling);
          for (String of : List.of(plainTemplate(plural), taggedTemplate(plural))) {
            templatePairs
                .computeIfAbsent(of, t -> new HashMap<>())
                .merge(template, seen, Double::sum);
          }
        }
      }
    }
  }

  private static String plainTemplate(Noun plural) {
    return Skeleton.template(plural.spelling);
  }

  /** The template with the word class of the plural: of persons 12ا3 is rather of 1ا23. */
  private static String taggedTemplate(Noun plural) {
    return plainTemplate(plural) + plural.tags.stream().filter(tag -> tag.endsWith("3")).toList();
  }

  /** How likely a plural of this template has a singular of that one, from 0 to 1. */
  private double likelihood(String pluralTemplate, String singularTemplate) {
    Map<String, Double> seen = templatePairs.getOrDefault(pluralTemplate, Map.of());
    double all = seen.values().stream().mapToDouble(d -> d).sum();
    return (seen.getOrDefault(singularTemplate, 0.0) + UNSEEN) / (all + 1);
  }

  private Set<Noun> candidates(Noun plural) {
    Set<Noun> candidates = new LinkedHashSet<>();
    for (String consonants : Skeleton.consonants(plural.spelling)) {
      candidates.addAll(singularsByConsonants.getOrDefault(consonants, List.of()));
    }
    candidates.removeIf(singular ->
        singular.normalized.equals(plural.normalized)
            || (isListedPlural(singular) && singular.tags.isEmpty()));
    return candidates;
  }

  private double score(Noun plural, Noun singular) {
    String singularTemplate = Skeleton.template(singular.spelling);
    double template =
        Math.log(
            (likelihood(plainTemplate(plural), singularTemplate)
                    + likelihood(taggedTemplate(plural), singularTemplate))
                / 2);
    double established = singular.isSubstantive() ? 0.3 : 0;
    double alsoPlural = isListedPlural(singular) ? -1.5 : 0;
    double kind = plural.isPluralOfAdjective() == singular.isAdjective() ? 0.4 : -0.4;
    double common = commonWords.contains(singular.normalized) ? 1.2 : 0;
    double sound = isSoundPluralOf(plural.spelling, singular.spelling) ? SOUND : 0;
    double unusual = isUnusual(plainTemplate(plural), singularTemplate) ? UNUSUAL : 0;
    return template
        + nearness(plural, singular)
        + established
        + alsoPlural
        + common
        + kind
        + sound
        + colour(plural, singular)
        + unusual;
  }

  private double nearness(Noun plural, Noun singular) {
    List<Noun> heads = heads(plural);
    if (heads.contains(singular)) {
      return (heads.getFirst() == singular ? 3.4 : 3.0) + (singular.hasOwnPlural() ? 1 : 0);
    }
    int distance = distance(plural, singular);
    return distance <= BESIDE ? 2.4 : distance <= SAME_PAGE ? 0.8 : 0;
  }

  /**
   * The entries before the plural under which it can be listed: the nearest that is not itself a
   * plural, and the one before that if it has the same consonants; the nearest first.
   */
  private List<Noun> heads(Noun plural) {
    List<Noun> heads = new ArrayList<>();
    for (int place : plural.places.keySet()) {
      int found = 0;
      for (int before = place - 1; before >= place - BESIDE - 1 && found < 2; before--) {
        Noun noun = nounAt.get(before);
        if (noun == null || (found > 0 && !sharesConsonants(noun, plural))) {
          break;
        } else if (!noun.isPluralAt(before)) {
          heads.add(noun);
          found++;
        }
      }
    }
    return heads;
  }

  private static boolean sharesConsonants(Noun a, Noun b) {
    return !Collections.disjoint(Skeleton.consonants(a.spelling), Skeleton.consonants(b.spelling));
  }

  private static boolean isListedPlural(Noun noun) {
    return noun.isPlural() && !noun.hasOwnPlural();
  }

  private static int distance(Noun a, Noun b) {
    int best = Integer.MAX_VALUE;
    for (int i : a.places.keySet()) {
      for (int j : b.places.keySet()) {
        best = Math.min(best, Math.abs(i - j));
      }
    }
    return Math.max(1, best);
  }

  /** خضر, خرس are of أخضر, أخرس, whose feminine is خضراء, خرساء. */
  private double colour(Noun plural, Noun singular) {
    boolean colour =
        plainTemplate(plural).equals("123")
            && singular.isAdjective()
            && singular.spelling.equals("أ" + plural.spelling)
            && feminines.contains(plural.spelling + "اء");
    return colour ? COLOUR : 0;
  }

  /** أفعال is not of words in ة, and فعل is rather of فعلة than of فعالة. */
  private static boolean isUnusual(String plural, String singular) {
    return switch (plural) {
      case "أ12ا3" -> singular.endsWith("ة");
      case "123" -> singular.equals("12ا3ة");
      case "1وا23" -> !singular.matches("1[او]23ة?");
      default -> false;
    };
  }

  /** ممرات, ممر; جبهات, جبهة. */
  private static boolean isSoundPluralOf(String plural, String singular) {
    String stem = singular.endsWith("ة") ? singular.substring(0, singular.length() - 1) : singular;
    return plural.equals(stem + "ات");
  }

  private static boolean isSoundPlural(String spelling) {
    return spelling.length() > 5 && (spelling.endsWith("ات") || spelling.endsWith("ون"));
  }
}
