package org.minbar.arabic.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
  private static final double DOUBTFUL = 0.15;
  private static final int SAME_PAGE = 30;
  private static final double SURE_ENOUGH = -4.2;

  private final Map<String, List<Noun>> singularsByConsonants = new HashMap<>();
  private final Map<String, Map<String, Double>> templatePairs = new HashMap<>();
  private final List<Noun> plurals = new ArrayList<>();
  private final Set<String> commonWords;
  private final Map<Integer, Noun> nounAt = new HashMap<>();

  BrokenPlurals(Collection<Noun> nouns, Set<String> commonWords) {
    this.commonWords = commonWords;
    for (Noun noun : nouns) {
      noun.places.forEach(place -> nounAt.put(place, noun));
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
          .filter(link -> link.score >= SURE_ENOUGH)
          .max(Comparator.comparingDouble(Link::score))
          .ifPresent(link -> links.put(plural.spelling, link));
    }
    return links;
  }

  private void learn() {
    for (Noun plural : plurals) {
      for (Noun singular : candidates(plural)) {
        int distance = distance(plural, singular);
        if (distance <= BESIDE) {
          templatePairs
              .computeIfAbsent(Skeleton.template(plural.spelling), t -> new HashMap<>())
              .merge(
                  Skeleton.template(singular.spelling),
                  isHeadword(plural, singular) ? 1 : DOUBTFUL / distance,
                  Double::sum);
        }
      }
    }
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
    Map<String, Double> seen =
        templatePairs.getOrDefault(Skeleton.template(plural.spelling), Map.of());
    double all = seen.values().stream().mapToDouble(d -> d).sum();
    double pair = seen.getOrDefault(Skeleton.template(singular.spelling), 0.0);
    double template = Math.log((pair + 0.02) / (all + 1));
    double established = singular.isSubstantive() ? 0.3 : 0;
    double alsoPlural = isListedPlural(singular) ? -1.5 : 0;
    double kind = plural.isPluralOfAdjective() == singular.isAdjective() ? 0.4 : -0.4;
    double common = commonWords.contains(singular.normalized) ? 0.8 : 0;
    return template + nearness(plural, singular) + established + alsoPlural + common + kind;
  }

  private double nearness(Noun plural, Noun singular) {
    if (isHeadword(plural, singular)) {
      return singular.hasOwnPlural() ? 4.4 : 3.4;
    }
    int distance = distance(plural, singular);
    return distance <= BESIDE ? 2.4 : distance <= SAME_PAGE ? 0.8 : 0;
  }

  private boolean isHeadword(Noun plural, Noun singular) {
    return plural.places.stream().anyMatch(place -> headword(place) == singular);
  }

  /** The nearest entry before the place that is not itself listed as a plural. */
  private @Nullable Noun headword(int place) {
    for (int before = place - 1; before >= place - BESIDE; before--) {
      Noun noun = nounAt.get(before);
      if (noun == null || !isListedPlural(noun)) {
        return noun;
      }
    }
    return null;
  }

  private static boolean isListedPlural(Noun noun) {
    return noun.isPlural() && !noun.hasOwnPlural();
  }

  private static int distance(Noun a, Noun b) {
    int best = Integer.MAX_VALUE;
    for (int i : a.places) {
      for (int j : b.places) {
        best = Math.min(best, Math.abs(i - j));
      }
    }
    return Math.max(1, best);
  }

  private static boolean isSoundPlural(String spelling) {
    return spelling.length() > 5 && (spelling.endsWith("ات") || spelling.endsWith("ون"));
  }
}
