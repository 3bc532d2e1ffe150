package org.minbar.corpus.extract;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minbar.arabic.RecentWords;
import org.minbar.arabic.WordKeys;

/** A written word, the keys under which it can be looked up, and what it is to the rules. */
final class WordForms implements RecentWords.Known {

  /** No word of a vocabulary comes near this; longer ones are noise and cost time. */
  private static final int LONGEST_WORD = 40;

  private static final int SHORTEST_NAME = 2;
  private static final int UNKNOWN = 0;
  private static final int NO = 1;
  private static final int YES = 2;

  /** What an answer takes. */
  private static final int BITS = 2;

  private static final int MASK = (1 << BITS) - 1;
  private static final int ANSWERS_AN_INT = Integer.SIZE / BITS;

  private final String written;
  private final String normalized;
  private final String stem;
  private final String lemma;
  private final List<String> names;
  private final List<String> bare;
  private final boolean listed;
  private final boolean definite;

  /**
   * The answers to the tests by their numbers, packed so that those of a word lie together in
   * memory. Threads do not wait for each other: an answer that is lost because two of them write is
   * asked for again.
   */
  private int[] answers = {};

  /** A word that can be looked up nowhere. */
  private WordForms(String written) {
    this.written = written;
    this.normalized = "";
    this.stem = "";
    this.lemma = "";
    this.names = List.of();
    this.bare = List.of();
    this.listed = false;
    this.definite = false;
  }

  private WordForms(String written, WordKeys keys) {
    this.written = written;
    this.normalized = shared(keys.normalized(), written);
    this.stem = shared(keys.stem(), normalized);
    this.lemma = shared(keys.lemma(), stem);
    this.listed = keys.listed();
    this.names = List.copyOf(namesOf(normalized));
    Set<String> forms = new LinkedHashSet<>(names);
    for (String name : names) {
      if (name.startsWith("ال") && name.length() > SHORTEST_NAME + 1) {
        forms.add(name.substring(2));
      }
    }
    this.bare = forms.size() == names.size() ? names : List.copyOf(forms);
    this.definite = names.stream().anyMatch(name -> name.startsWith("ال"));
  }

  /** Finds the forms of the word that stands in a text from {@code start} to {@code end}. */
  static WordForms of(char[] text, int start, int end) {
    String written = new String(text, start, end - start);
    if (written.length() > 2 * LONGEST_WORD) {
      return new WordForms(written);
    }
    WordKeys keys = WordKeys.of(written);
    boolean noise = keys.normalized().isEmpty() || keys.normalized().length() > LONGEST_WORD;
    return noise ? new WordForms(written) : new WordForms(written, keys);
  }

  /** The known one of two equal texts, so that only one is kept: many words are remembered. */
  private static String shared(String text, String known) {
    return text.equals(known) ? known : text;
  }

  private static Set<String> namesOf(String normalized) {
    Set<String> names = new LinkedHashSet<>();
    names.add(normalized);
    addWithoutPreposition(normalized, names);
    char first = normalized.charAt(0);
    if ((first == 'و' || first == 'ف') && normalized.length() > SHORTEST_NAME) {
      String rest = normalized.substring(1);
      names.add(rest);
      addWithoutPreposition(rest, names);
    }
    return names;
  }

  private static void addWithoutPreposition(String word, Set<String> names) {
    if (word.length() <= SHORTEST_NAME) {
      return;
    }
    char first = word.charAt(0);
    if (word.startsWith("لل")) {
      // للأردن is ل and الأردن, للبنان is ل and لبنان
      names.add("ال" + word.substring(2));
    }
    if (first == 'ب' || first == 'ل' || first == 'ك') {
      names.add(word.substring(1));
    }
  }

  @Override
  public boolean stands(char[] text, int start, int end) {
    int length = end - start;
    if (written.length() != length) {
      return false;
    }
    int i = 0;
    while (i < length && written.charAt(i) == text[start + i]) {
      i++;
    }
    return i == length;
  }

  @Override
  public boolean isKept() {
    return true;
  }

  /** The word as it is written. */
  String written() {
    return written;
  }

  /** The word in one orthography; empty for words too long to be in any vocabulary. */
  String normalized() {
    return normalized;
  }

  /** The word without affixes. */
  String stem() {
    return stem;
  }

  /** The dictionary word it is a form of. */
  String lemma() {
    return lemma;
  }

  /**
   * The normalised word, and what it may be without joined conjunction and preposition: ولروسيا,
   * لروسيا, روسيا; the article stays.
   */
  List<String> names() {
    return names;
  }

  /** As {@link #names}, and the same without the article. */
  List<String> bare() {
    return bare;
  }

  /** Whether the word is a form of one that the lexicon has. */
  boolean listed() {
    return listed;
  }

  /** What is joined before one of {@link #names}: nothing, و, ل and so on. */
  String leadBefore(String name) {
    // للأردن is ل and الأردن
    return normalized.endsWith(name)
        ? normalized.substring(0, normalized.length() - name.length())
        : normalized.substring(0, normalized.indexOf('ل') + 1);
  }

  /** Whether the word passes a test; it remembers the answer. */
  boolean is(WordTest test) {
    int[] known = answers;
    int number = test.number();
    int place = number / ANSWERS_AN_INT;
    int answer = place < known.length ? known[place] >>> shift(number) & MASK : UNKNOWN;
    return answer == UNKNOWN ? ask(test) : answer == YES;
  }

  private boolean ask(WordTest test) {
    boolean answer = test.ask(this);
    int number = test.number();
    if (number < WordTest.REMEMBERED) {
      int[] known = answers;
      int place = number / ANSWERS_AN_INT;
      if (place >= known.length) {
        int tests = Math.min(WordTest.count(), WordTest.REMEMBERED);
        known = Arrays.copyOf(known, (tests - 1) / ANSWERS_AN_INT + 1);
        answers = known;
      }
      known[place] |= (answer ? YES : NO) << shift(number);
    }
    return answer;
  }

  /** Where in its int an answer stands. */
  private static int shift(int number) {
    return number % ANSWERS_AN_INT * BITS;
  }

  /** Whether one of {@link #names} is among some. */
  boolean hasName(Set<String> words) {
    return intersects(names, words);
  }

  /** Whether one of {@link #bare} is among some, which are written without the article. */
  boolean isOneOf(Set<String> words) {
    return intersects(bare, words);
  }

  private static boolean intersects(List<String> forms, Set<String> words) {
    for (int i = 0; i < forms.size(); i++) {
      if (words.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has the article, behind whatever is joined before it. */
  boolean isDefinite() {
    return definite;
  }

  /** Whether the word may begin with "and". */
  boolean mayBeginWithAnd() {
    return normalized.startsWith("و");
  }
}
