package org.minbar.corpus.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

/** Codes short texts with the vocabularies of the repository and prints values as one line. */
final class Coding {

  private static final FactExtractor EXTRACTOR = new FactExtractor(DevelopmentData.vocabularies());

  private Coding() {}

  static FactExtractor extractor() {
    return EXTRACTOR;
  }

  static Statement statement(String title, String text, String date) {
    return new Statement(
        "test",
        title,
        StatementDate.parse(date),
        Optional.empty(),
        "ar",
        List.of(),
        List.of(),
        text,
        Map.of());
  }

  /** The facts of a text without title and date. */
  static CodedStatement code(String text) {
    return EXTRACTOR.code(statement("", text, ""));
  }

  /** The different values of a dimension, sorted, with a blank between them. */
  static String values(CodedStatement coded, Dimension dimension) {
    return coded.values(dimension).sorted().collect(Collectors.joining(" "));
  }

  /** The facts of a dimension as {@code value «quote» rule}, one a line. */
  static String facts(CodedStatement coded, Dimension dimension) {
    return coded.facts().stream()
        .filter(fact -> fact.dimension() == dimension)
        .map(fact ->
            fact.value()
                + fact.evidence().map(e -> " «" + e.quote() + "»").orElse("")
                + " "
                + fact.rule())
        .collect(Collectors.joining("\n"));
  }
}
