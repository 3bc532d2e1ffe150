package org.minbar.arabic.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minbar.arabic.Orthography;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The proper names of the vocabulary files: countries, places, people.
 *
 * <p>Of an entry, the names in one word that are spelled alike are spellings of one name; of a name
 * in several words each word is a name.
 */
final class VocabularyNames {

  private static final List<String> FILES = List.of("countries.yaml", "places.yaml", "people.yaml");
  private static final int SPELLED_ALIKE = 2;

  private VocabularyNames() {}

  /** On each line the spellings of one name, the usual one first. */
  static List<List<String>> read(Path vocabulary) throws IOException {
    List<List<String>> names = new ArrayList<>();
    for (String file : FILES) {
      try (Reader in = Files.newBufferedReader(vocabulary.resolve(file))) {
        Object entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        for (Object entry : (List<?>) entries) {
          addNames((Map<?, ?>) entry, names);
        }
      }
    }
    return names;
  }

  private static void addNames(Map<?, ?> entry, List<List<String>> names) {
    Set<String> spellings = new LinkedHashSet<>();
    if (entry.get("label") instanceof Map<?, ?> label) {
      spellings.add(String.valueOf(label.get("ar")));
    }
    if (entry.get("ar") instanceof List<?> others) {
      others.forEach(other -> spellings.add(String.valueOf(other)));
    }
    List<String> remaining = new ArrayList<>();
    // روسية is rather the adjective than the country
    spellings.stream()
        .filter(spelling -> spelling.indexOf(' ') < 0 && !spelling.endsWith("ية"))
        .forEach(remaining::add);
    while (!remaining.isEmpty()) {
      String name = remaining.getFirst();
      List<String> alike = remaining.stream().filter(other -> isAlike(name, other)).toList();
      names.add(alike);
      remaining.removeAll(alike);
    }
  }

  private static boolean isAlike(String a, String b) {
    return distance(bare(a), bare(b)) <= SPELLED_ALIKE;
  }

  private static String bare(String name) {
    String normalized = Orthography.normalize(name);
    return normalized.startsWith("ال") ? normalized.substring(2) : normalized;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
