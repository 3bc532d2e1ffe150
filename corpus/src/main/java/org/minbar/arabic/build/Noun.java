package org.minbar.arabic.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minbar.arabic.Orthography;

/**
 * What the sources say about one noun or adjective, in its citation form.
 *
 * <p>The two sources are LanguageTool's {@code arabic.dict} (tags such as {@code NJ-M1}: class,
 * gender, number) and Hunspell's {@code ar.dic} (inflection classes, and the order of a printed
 * dictionary, in which a broken plural stands beside its singular).
 */
final class Noun {

  /** Inflection classes of {@code ar.dic} which only broken plurals have. */
  private static final Set<String> PLURAL_CLASSES = Set.of("61", "67", "80", "85", "91");

  /** Inflection classes of nouns that have a plural of their own listed beside them. */
  private static final Set<String> OWN_PLURAL_CLASSES =
      Set.of("70", "72", "73", "74", "75", "76", "77", "83");

  private static final Set<String> NOUN_CLASSES =
      Set.of("65", "69", "101", "132", "151", "158", "214", "216", "217", "90", "82", "84");
  private static final Set<String> ADJECTIVE_CLASSES =
      Set.of("58", "86", "89", "112", "118", "166", "167", "168", "176", "178", "215");
  private static final Set<String> DEFECTIVE_CLASSES =
      Set.of("108", "160", "161", "169", "170", "171", "174", "175");

  /** مفعل: no plural has this shape, though a source calls some so (مقبض). */
  private static final Pattern PLACE = Pattern.compile("م[^اأإآوؤيئىءة]{3}");

  final String spelling;
  final String normalized;
  final Set<String> tags = new TreeSet<>();
  final Set<String> classes = new TreeSet<>();

  /** Where {@code ar.dic} lists it, with the inflection class given there. */
  final Map<Integer, String> places = new TreeMap<>();

  boolean defective;

  Noun(String spelling) {
    this.spelling = spelling;
    this.normalized = Orthography.normalize(spelling);
  }

  /** Whether {@code ar.dic} gives a word of this inflection class as a noun or adjective. */
  static boolean isNounClass(String inflection) {
    return PLURAL_CLASSES.contains(inflection)
        || OWN_PLURAL_CLASSES.contains(inflection)
        || NOUN_CLASSES.contains(inflection)
        || ADJECTIVE_CLASSES.contains(inflection)
        || DEFECTIVE_CLASSES.contains(inflection);
  }

  static boolean isDefectiveClass(String inflection) {
    return DEFECTIVE_CLASSES.contains(inflection);
  }

  /** Whether the entry at this place is one of a plural. */
  boolean isPluralAt(int place) {
    return PLURAL_CLASSES.contains(places.getOrDefault(place, ""))
        && !PLACE.matcher(spelling).matches();
  }

  boolean isPlural() {
    return tags.stream().anyMatch(tag -> tag.endsWith("3"))
        || (tags.isEmpty() && classes.stream().allMatch(PLURAL_CLASSES::contains))
        || (classes.contains("61") || classes.contains("67"));
  }

  boolean isSingular() {
    return tags.stream().anyMatch(tag -> !tag.endsWith("3"))
        || PLACE.matcher(spelling).matches()
        || (tags.isEmpty() && !classes.stream().allMatch(PLURAL_CLASSES::contains));
  }

  boolean isAdjective() {
    return tags.stream().anyMatch(tag -> isAdjectiveTag(tag) && !tag.endsWith("3"))
        || (tags.isEmpty() && classes.stream().anyMatch(ADJECTIVE_CLASSES::contains));
  }

  /** Whether a reading as a noun proper, singular, is listed. */
  boolean isSubstantive() {
    return tags.stream().anyMatch(tag -> !isAdjectiveTag(tag) && !tag.endsWith("3"))
        || (tags.isEmpty() && isSingular() && !isAdjective());
  }

  /** Whether the plural reading is one of adjectives, participles or persons. */
  boolean isPluralOfAdjective() {
    return tags.stream().anyMatch(tag -> tag.startsWith("NA") && tag.endsWith("3"));
  }

  /** Whether the singular reading is established: it has a plural of its own. */
  boolean hasOwnPlural() {
    return classes.stream().anyMatch(OWN_PLURAL_CLASSES::contains);
  }

  boolean hasTag(String prefix) {
    return tags.stream().anyMatch(tag -> tag.startsWith(prefix));
  }

  private static boolean isAdjectiveTag(String tag) {
    return tag.startsWith("NA") || tag.startsWith("N-R") || tag.startsWith("NS");
  }

  @Override
  public String toString() {
    return spelling + " " + tags + " " + classes;
  }
}
