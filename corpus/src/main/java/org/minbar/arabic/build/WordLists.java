package org.minbar.arabic.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.minbar.arabic.Orthography;

/** The hand-written lists beside this class; lines beginning with # are comments. */
final class WordLists {

  private WordLists() {}

  /** {@code plurals.txt}: plural to singular, as written. */
  static Map<String, String> plurals() throws IOException {
    Map<String, String> plurals = new LinkedHashMap<>();
    for (List<String> line : lines("plurals.txt")) {
      plurals.put(line.get(0), line.get(1));
    }
    return plurals;
  }

  /** {@code words.txt}: normalised words that are not to be taken for a plural. */
  static Set<String> wordsThatAreNoPlurals() throws IOException {
    Set<String> words = new HashSet<>();
    lines("words.txt")
        .forEach(line -> line.forEach(word -> words.add(Orthography.normalize(word))));
    return words;
  }

  /** {@code nouns.txt}: nouns as written that the dictionary only knows as a form of another. */
  static List<String> ownNouns() throws IOException {
    return section("nouns.txt", "[own]");
  }

  /** {@code nouns.txt}: common adjectives in ي as written. */
  static List<String> commonRelations() throws IOException {
    return section("nouns.txt", "[relations]");
  }

  /** {@code irregular.txt}: on each line the forms of one verb, the first its citation form. */
  static List<List<String>> irregularVerbs() throws IOException {
    return lines("irregular.txt");
  }

  /** {@code nouns.txt}: nouns to leave out, as written. */
  static List<String> rareNouns() throws IOException {
    return section("nouns.txt", "[rare]");
  }

  /** {@code nouns.txt}: common nouns and adjectives as written. */
  static List<String> commonNouns() throws IOException {
    return section("nouns.txt", "[common]");
  }

  /** All nouns listed by hand, normalised. */
  static Set<String> listedNouns() throws IOException {
    Set<String> listed = new HashSet<>();
    for (List<String> nouns : List.of(ownNouns(), commonRelations(), commonNouns())) {
      nouns.forEach(noun -> listed.add(Orthography.normalize(noun)));
    }
    for (Map.Entry<String, String> plural : plurals().entrySet()) {
      listed.add(Orthography.normalize(plural.getKey()));
      listed.add(Orthography.normalize(plural.getValue()));
    }
    return listed;
  }

  /** {@code verbs.txt}: common verbs as they are written, with hamza. */
  static Set<String> commonVerbs() throws IOException {
    Set<String> verbs = new HashSet<>();
    lines("verbs.txt").forEach(verbs::addAll);
    return verbs;
  }

  /** {@code names.txt}: on each line the spellings of one name. */
  static List<List<String>> names() throws IOException {
    return lines("names.txt");
  }

  /** {@code particles.txt}: particles that stand by themselves. */
  static List<String> particles() throws IOException {
    return section("particles.txt", "[alone]");
  }

  /** {@code particles.txt}: what stands before a pronoun, followed by its particle. */
  static List<String> particlesBeforePronouns() throws IOException {
    return section("particles.txt", "[pronouns]");
  }

  /** {@code particles.txt}: the same for prepositions. */
  static List<String> prepositionsBeforePronouns() throws IOException {
    return section("particles.txt", "[prepositions]");
  }

  private static List<String> section(String name, String title) throws IOException {
    List<String> words = new ArrayList<>();
    boolean inside = false;
    for (List<String> line : lines(name)) {
      if (line.getFirst().startsWith("[")) {
        inside = line.getFirst().equals(title);
      } else if (inside) {
        words.addAll(line);
      }
    }
    return words;
  }

  private static List<List<String>> lines(String name) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(List.of(line.strip().split(" +")));
        }
      }
    }
    return lines;
  }
}
