package org.minbar.corpus.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.minbar.corpus.Statement;

/**
 * A text with what readers found in it.
 *
 * @param statement the text, without anything the readers said of it
 * @param answers what they answered to each question they were asked
 */
public record AnnotatedText(Statement statement, Map<Question, Answer> answers) {

  /** Copies, and keeps the order. */
  public AnnotatedText {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * What readers found.
   *
   * @param values the values a text has
   * @param borderline values on which readers may differ: neither right nor wrong
   */
  public record Answer(Set<String> values, Set<String> borderline) {
    /** Copies. */
    public Answer {
      values = Set.copyOf(values);
      borderline = Set.copyOf(borderline);
    }
  }
}
