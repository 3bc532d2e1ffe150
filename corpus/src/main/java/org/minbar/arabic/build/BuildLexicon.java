package org.minbar.arabic.build;

import static java.util.stream.Collectors.toSet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSA5Serializer;
import morfologik.fsa.builders.FSABuilder;
import org.minbar.arabic.LexiconFormat;
import org.minbar.arabic.Orthography;
import org.minbar.arabic.Slot;

/**
 * Makes the lexicon: inflects the nouns, links the plurals, adds verbs, particles and names, and
 * writes it all as one automaton. Nothing is done when no source has changed since the last time.
 *
 * <p>Arguments: the file to write, the folder of the vocabulary files, and the file that says what
 * it was made of the last time.
 */
public final class BuildLexicon {

  private static final int NAME_COST = 2;
  private static final int LISTED_NAME_COST = 0;
  private static final int VERB_COST = 0;
  private static final int UNCOMMON_VERB = 4;
  private static final int UNCOMMON_NOUN = 1;
  private static final int UNCOMMON_ADJECTIVE = 2;
  private static final int PARTICLE_COST = -2;
  private static final int RATHER_ANOTHER = 2;
  private static final int RATHER_WITH_PRONOUN = 4;

  /** Nouns spelled like a common one with the article: ألسنة, السنة. */
  private static final int LIKE_ARTICLE = 3;

  /** فَعَلة, the plural of فاعل: طلبة, قتلة. */
  private static final Pattern PERSONS = Pattern.compile("[^اأإآوىء]{3}ة");

  /** تفعل and تفاعل are verbal nouns, and the imperfect of فعل and فاعل. */
  private static final Pattern MASDAR_LIKE_VERB = Pattern.compile("ت.ا?..");

  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي");

  private final FormTable forms = new FormTable();
  private final Spellings spellings = new Spellings();
  private final Roots roots = new Roots();

  private BuildLexicon() {}

  /** Runs the build step. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Path vocabulary = Path.of(args[1]);
    Path stamp = Path.of(args[2]);
    String sources = Sources.fingerprint(vocabulary);
    if (Files.exists(target) && Files.exists(stamp) && Files.readString(stamp).equals(sources)) {
      return;
    }
    BuildLexicon build = new BuildLexicon();
    Lemmas lemmas = build.collect(vocabulary);
    build.write(target, lemmas);
    Files.writeString(stamp, sources);
  }

  private Lemmas collect(Path vocabulary) throws IOException {
    Set<String> commonVerbs = WordLists.commonVerbs();
    Dictionary dictionary = Dictionary.read(verb -> addVerb(verb, commonVerbs));
    List<List<String>> names = new ArrayList<>(WordLists.names());
    names.addAll(VocabularyNames.read(vocabulary));
    for (List<String> name : names) {
      String adjective = Nisba.of(withoutArticle(name.getFirst()));
      dictionary.addNoun(adjective, "N-RM1");
      dictionary.removeNoun(adjective + "ة"); // السورية is the adjective; سورية is among the names
    }
    WordLists.ownNouns().forEach(noun -> dictionary.addNoun(noun, "NJ-F1"));
    for (String adjective : WordLists.commonRelations()) {
      dictionary.addNoun(adjective, "N-RM1");
      if (!WordLists.ownNouns().contains(adjective + "ة")) {
        dictionary.removeNoun(adjective + "ة"); // المساعدات الإنسانية are not of mankind
      }
    }
    for (Map.Entry<String, String> plural : WordLists.plurals().entrySet()) {
      dictionary.addNoun(plural.getKey(), "NJ-F3");
      dictionary.addNoun(plural.getValue(), "NJ-M1");
    }
    WordLists.commonNouns().forEach(noun -> dictionary.addCommon(noun));
    BrokenPlurals plurals = new BrokenPlurals(dictionary.nouns(), dictionary.commonWords());
    Lemmas lemmas =
        new Lemmas(
            dictionary.nouns(),
            plurals.links().values(),
            normalized(WordLists.plurals()),
            dictionary.commonWords(),
            normalized(commonVerbs),
            WordLists.wordsThatAreNoPlurals());
    WordLists.rareNouns().forEach(dictionary::removeNoun);
    Set<String> commonWords = dictionary.commonWords();
    Set<String> listed = WordLists.listedNouns();
    Map<String, Noun> bySpelling = new HashMap<>();
    Set<String> substantives = new HashSet<>();
    for (Noun noun : dictionary.nouns()) {
      bySpelling.put(noun.spelling, noun);
      if (noun.isSubstantive()) {
        substantives.add(noun.normalized);
      }
    }
    for (Noun noun : dictionary.nouns()) {
      Noun feminine = bySpelling.get(noun.spelling + "ة");
      boolean ratherWithPronoun =
          !listed.contains(noun.normalized) && isRatherWithPronoun(noun, commonWords, substantives);
      boolean ratherAnother = ratherWithPronoun || isRatherAnother(noun, commonWords, listed);
      boolean common = !ratherAnother && isCommon(noun, commonWords, lemmas);
      boolean another =
          feminine != null
              && feminine.isSubstantive()
              && (isCommon(feminine, commonWords, lemmas) || !common || !noun.isSubstantive());
      boolean likeArticle =
          noun.normalized.matches("ال..+")
              && commonWords.contains(noun.normalized.substring(2))
              && !listed.contains(noun.normalized);
      int more =
          (ratherWithPronoun ? RATHER_WITH_PRONOUN : ratherAnother ? RATHER_ANOTHER : 0)
              + (likeArticle ? LIKE_ARTICLE : 0);
      addNoun(noun, common, another, more);
    }
    addParticles();
    addNames(names, LISTED_NAME_COST);
    for (String name : dictionary.names()) {
      if (!forms.contains(Orthography.normalize(withoutArticle(name)))) {
        addNames(List.of(List.of(name)), NAME_COST);
      }
    }
    return lemmas;
  }

  private static Set<String> normalized(Collection<String> words) {
    return words.stream().map(Orthography::normalize).collect(toSet());
  }

  private static Map<String, String> normalized(Map<String, String> words) {
    Map<String, String> normalized = new HashMap<>();
    words.forEach((a, b) -> normalized.put(Orthography.normalize(a), Orthography.normalize(b)));
    return normalized;
  }

  private void addVerb(Dictionary.VerbForm verb, Set<String> commonVerbs) {
    roots.see(verb);
    String form = Orthography.normalize(verb.form());
    String citation = Orthography.normalize(verb.lemma());
    spellings.add(citation, verb.lemma(), commonVerbs.contains(verb.lemma()) ? Spellings.VERB : 0);
    int cost =
        VERB_COST
            + (commonVerbs.contains(verb.lemma()) ? 0 : UNCOMMON_VERB)
            + (form.startsWith("وو") ? UNCOMMON_VERB : 0) // ووصل: و + وصل, not the passive of واصل
            + VerbTag.cost(verb.tag());
    boolean imperfect = VerbTag.isImperfect(verb.tag());
    Slot slot =
        verb.bound()
            ? imperfect ? Slot.IMPERFECT_BEFORE_PRONOUN : Slot.PAST_BEFORE_PRONOUN
            : imperfect ? Slot.IMPERFECT : Slot.PAST;
    forms.add(form, slot, citation, cost);
    if (verb.form().contains("ؤو")) {
      for (String other : List.of("ئو", "ءو", "أو")) {
        forms.add(Orthography.normalize(verb.form().replace("ؤو", other)), slot, citation, cost);
      }
    }
  }

  private static boolean isCommon(Noun noun, Set<String> commonWords, Lemmas lemmas) {
    return commonWords.contains(noun.normalized)
        || commonWords.contains(lemmas.key(noun.normalized));
  }

  /**
   * Whether a noun is spelled like a particle and a common word, or like a common verb: then it is
   * that which is common, unless the noun is listed by hand (بدور: ب + دور; تواجه of واجه).
   */
  private boolean isRatherAnother(Noun noun, Set<String> commonWords, Set<String> listed) {
    String word = noun.normalized;
    if (listed.contains(word) || !(noun.isSingular() || commonWords.contains(word))) {
      return false;
    }
    boolean particle = "وبل".indexOf(word.charAt(0)) >= 0;
    return (particle
            && word.length() > 3
            && commonWords.contains(word.substring(1))
            && !commonWords.contains("ال" + word))
        || (MASDAR_LIKE_VERB.matcher(word).matches() && forms.isCommonImperfect(word));
  }

  /**
   * Whether a noun in ة that has no plural of its own is spelled like a common word with the
   * pronoun ه, and so is rather that: قراره is his decision, and of قرارة hardly anyone writes.
   */
  private static boolean isRatherWithPronoun(
      Noun noun, Set<String> commonWords, Set<String> substantives) {
    if (!noun.spelling.endsWith("ة")) {
      return false;
    }
    String other = noun.normalized.substring(0, noun.normalized.length() - 1);
    boolean persons = !noun.isSingular() && PERSONS.matcher(noun.spelling).matches();
    return commonWords.contains(other)
        && (persons || (!noun.hasOwnPlural() && substantives.contains(other)));
  }

  private void addNoun(Noun noun, boolean common, boolean feminineIsAnotherWord, int more) {
    int cost =
        more
            + (common
                ? 0
                : noun.isSubstantive() || noun.isPlural() ? UNCOMMON_NOUN : UNCOMMON_ADJECTIVE)
            + (noun.tags.isEmpty() || noun.classes.isEmpty() ? 1 : 0)
            + (noun.normalized.length() < 3 ? 1 : 0);
    Paradigm.inflect(
        noun,
        feminineIsAnotherWord,
        (form, beforePronoun, inflection) ->
            forms.add(
                form,
                beforePronoun ? Slot.NOUN_BEFORE_PRONOUN : Slot.NOUN,
                noun.normalized,
                cost + inflection + (common || inflection == 0 ? 0 : 1)));
    int rank = (common ? 4 : 0) + (noun.hasOwnPlural() ? 2 : 0) + (noun.isSubstantive() ? 1 : 0);
    spellings.add(noun.normalized, noun.spelling, rank);
  }

  private void addParticles() throws IOException {
    for (String particle : WordLists.particles()) {
      addParticle(particle, particle, Slot.PARTICLE);
    }
    for (List<String> verb : WordLists.irregularVerbs()) {
      verb.forEach(form -> addIrregular(form, verb.getFirst()));
    }
    addBeforePronouns(WordLists.particlesBeforePronouns(), Slot.PARTICLE);
    addBeforePronouns(WordLists.prepositionsBeforePronouns(), Slot.PREPOSITION_WITH_PRONOUN);
  }

  private void addBeforePronouns(List<String> stemsAndParticles, Slot slot) throws IOException {
    Set<String> nouns = normalized(WordLists.ownNouns());
    Iterator<String> joined = stemsAndParticles.iterator();
    while (joined.hasNext()) {
      String stem = joined.next();
      String particle = joined.next();
      PRONOUNS.stream()
          .map(stem::concat)
          .filter(form -> !nouns.contains(Orthography.normalize(form))) // إليه, آلية
          .forEach(form -> addParticle(form, particle, slot));
    }
  }

  private void addIrregular(String form, String verb) {
    // the short forms, لم يكن, never follow the particle of the future
    boolean imperfect = "يتنأ".indexOf(form.charAt(0)) >= 0 && form.length() > 3;
    String key = Orthography.normalize(verb);
    spellings.add(key, verb, Spellings.PARTICLE + 1);
    forms.add(
        Orthography.normalize(form), imperfect ? Slot.IMPERFECT : Slot.PAST, key, PARTICLE_COST);
  }

  private void addParticle(String form, String particle, Slot slot) {
    String key = Orthography.normalize(particle);
    spellings.add(key, particle, Spellings.PARTICLE);
    forms.add(Orthography.normalize(form), slot, key, PARTICLE_COST);
  }

  private void addNames(List<List<String>> names, int cost) {
    for (List<String> name : names) {
      String usual = withoutArticle(name.getFirst());
      String key = Orthography.normalize(usual);
      spellings.add(key, usual, Spellings.NAME);
      for (String spelling : name) {
        boolean article = !spelling.equals(withoutArticle(spelling));
        forms.add(Orthography.normalize(spelling), Slot.NAME, key, article ? cost - 2 : cost);
        if (article) { // after the particle ل the article has lost its alef
          forms.add(Orthography.normalize(spelling.substring(1)), Slot.NAME, key, cost - 2);
        }
        forms.add(Orthography.normalize(withoutArticle(spelling)), Slot.NAME, key, cost);
      }
    }
  }

  private static String withoutArticle(String name) {
    return name.startsWith("ال") && name.length() > 4 ? name.substring(2) : name;
  }

  private void write(Path target, Lemmas lemmas) throws IOException {
    List<byte[]> sequences = new ArrayList<>(spellings.facts());
    roots.conclude();
    sequences.addAll(roots.facts(spellings.byKey()));
    forms.forEach((form, readings) ->
        readings.forEach((slot, reading) -> {
          String key =
              slot == Slot.PARTICLE || slot == Slot.PREPOSITION_WITH_PRONOUN || slot == Slot.NAME
                  ? reading.citation()
                  : lemmas.key(reading.citation());
          if (LexiconFormat.canHold(form) && LexiconFormat.canHold(key)) {
            sequences.add(LexiconFormat.reading(form, slot, reading.cost(), key));
          }
        }));
    sequences.sort(FSABuilder.LEXICAL_ORDERING);
    FSA automaton = FSABuilder.build(sequences);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      new FSA5Serializer().serialize(automaton, out);
    }
  }
}
