package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.measure.AnnotationFile;
import org.minbar.corpus.measure.FacetEvaluation;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * How often the facts are right on annotated texts, which are not part of the repository; skipped
 * where they are not installed (see the property {@code minbar.data}). {@code
 * scripts/evaluate-facets} shows the same figures and every error.
 */
class FacetEvaluationTest {

  private final Vocabularies vocabularies = DevelopmentData.vocabularies();

  @Test
  void realNews() throws IOException {
    FacetEvaluation evaluation = evaluation("news_gold.jsonl");
    // 9 of 10: the tenth text gives neither number nor date, and readers knew the round by its
    // outcome
    assertThat(evaluation.score("roundMentioned").f1()).isGreaterThanOrEqualTo(0.94);
    assertThat(evaluation.score("round").accuracy()).isGreaterThanOrEqualTo(0.9);
    assertThat(evaluation.score("country").f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(evaluation.score("topic").f1()).isGreaterThanOrEqualTo(0.75);
    everyQuoteStandsAtItsSpan(evaluation);
  }

  @Test
  void shortRestatements() throws IOException {
    FacetEvaluation evaluation = evaluation("restatements.jsonl");
    assertThat(evaluation.score("topic").f1()).isGreaterThanOrEqualTo(0.7);
    everyQuoteStandsAtItsSpan(evaluation);
  }

  private static void everyQuoteStandsAtItsSpan(FacetEvaluation evaluation) {
    assertThat(evaluation.holding()).isPositive().isEqualTo(evaluation.quoted());
    assertThat(evaluation.wordless()).isZero();
  }

  private FacetEvaluation evaluation(String name) throws IOException {
    Optional<Path> file = DevelopmentData.annotated(name);
    assumeThat(file).as("annotated texts: %s", name).isPresent();
    return FacetEvaluation.of(
        AnnotationFile.read(file.orElseThrow(), vocabularies),
        new FactExtractor(vocabularies)::code);
  }
}
