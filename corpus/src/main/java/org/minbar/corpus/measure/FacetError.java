package org.minbar.corpus.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;

/**
 * A value that was found and should not be, or should be and was not.
 *
 * @param question what was asked
 * @param statement the text
 * @param value the value
 * @param facts why it was found; empty for a missing value
 */
public record FacetError(Question question, Statement statement, String value, List<Fact> facts) {

  private static final int AROUND = 160;
  private static final String SENTENCE_ENDS = ".؟!\n";

  /** Copies. */
  public FacetError {
    facts = List.copyOf(facts);
  }

  static FacetError wrong(Question question, String value, CodedStatement coded) {
    return new FacetError(
        question,
        coded.statement(),
        value,
        coded.facts().stream()
            .filter(fact ->
                question.dimensions().contains(fact.dimension()) && fact.value().equals(value))
            .toList());
  }

  static FacetError missing(Question question, String value, CodedStatement coded) {
    return new FacetError(question, coded.statement(), value, List.of());
  }

  /** Whether a value is missing rather than wrong. */
  public boolean isMissing() {
    return facts.isEmpty();
  }

  /**
   * The lines that let a person judge: what is wrong, and for each fact its rule, its confidence
   * and its sentence with the quote in « »; for a missing value the title or beginning of the text.
   *
   * @param label what the value is called, or an empty text
   */
  List<String> lines(String label) {
    String head =
        String.format(
            Locale.ROOT,
            "%s %s=%s%s in %s (%s)",
            isMissing() ? "missing" : "wrong",
            question.name(),
            value,
            label.isEmpty() ? "" : " [" + label + "]",
            statement.id(),
            statement.date().toString().isEmpty() ? "no date" : statement.date());
    List<String> lines = new ArrayList<>();
    lines.add(head);
    if (isMissing()) {
      String begins = statement.title().isEmpty() ? statement.text() : statement.title();
      lines.add("    " + oneLine(begins.substring(0, Math.min(AROUND, begins.length()))));
    }
    for (Fact fact : facts) {
      lines.add(
          String.format(
              Locale.ROOT,
              "    %s %.2f: %s",
              fact.rule(),
              fact.confidence(),
              fact.evidence().map(this::sentence).orElse("(no words)")));
    }
    return lines;
  }

  /** The sentence of the evidence, cut where it is very long. */
  private String sentence(Evidence words) {
    String text = statement.field(words.field());
    int start = words.span().start();
    int end = words.span().end();
    int from = start;
    while (from > Math.max(0, start - AROUND) && !endsSentence(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + AROUND) && !endsSentence(text.charAt(to))) {
      to++;
    }
    return oneLine(
        text.substring(from, start) + "«" + words.quote() + "»" + text.substring(end, to));
  }

  private static boolean endsSentence(char letter) {
    return SENTENCE_ENDS.indexOf(letter) >= 0;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
  }
}
