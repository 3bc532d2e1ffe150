package org.minbar.corpus.extract;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question about a word alone, whatever stands around it.
 *
 * <p>Each word remembers its answer (see {@link WordForms#is}), because most words are nothing to
 * most rules, and waiting for memory, as the looking up of forms in sets does, is what reading
 * facts takes most of its time for. So the answer to a question must always be the same.
 */
final class WordTest {

  /** Words remember the answers to so many tests; that is enough for sixteen sets of rules. */
  static final int REMEMBERED = 512;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Predicate<WordForms> question;

  private WordTest(Predicate<WordForms> question) {
    this.question = question;
  }

  /** A question of any kind. */
  static WordTest of(Predicate<WordForms> question) {
    return new WordTest(question);
  }

  /** Whether the word, with or without article and particles, is one of some: {@code bare()}. */
  static WordTest oneOf(String... words) {
    return oneOf(Set.of(words));
  }

  /** The same for a set, which must not change. */
  static WordTest oneOf(Set<String> words) {
    return new WordTest(word -> word.isOneOf(words));
  }

  /** Whether the word itself is one of some: {@code normalized()}. */
  static WordTest exactly(String... words) {
    Set<String> forms = Set.of(words);
    return new WordTest(word -> forms.contains(word.normalized()));
  }

  /** Its place among the answers of a word. */
  int number() {
    return number;
  }

  /** Finds the answer. */
  boolean ask(WordForms word) {
    return question.test(word);
  }

  /** How many tests there are by now. */
  static int count() {
    return COUNT.get();
  }
}
