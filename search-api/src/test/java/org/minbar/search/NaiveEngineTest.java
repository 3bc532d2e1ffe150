package org.minbar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.CodedStatement;

/** The suite run against its own oracle: scenarios and properties are proven to run and to hold. */
class NaiveEngineTest extends WordProperties {

  @Override
  protected SearchEngine engine(List<CodedStatement> statements, Hierarchy hierarchy) {
    return new NaiveEngine(statements, hierarchy, analysis());
  }

  @Override
  protected Analysis analysis() {
    return Analysis.LETTER_RUNS;
  }

  @Override
  protected boolean highlights() {
    return false;
  }

  @ParameterizedTest
  @CsvSource({"ab,ab,0", "ab,ba,1", "ab,b,1", "ab,abc,1", "ca,abc,3", "sochi,shoci,2", "a,,1"})
  void editsAreAddedDroppedChangedOrSwappedLetters(String one, String other, int edits) {
    assertThat(NaiveMatcher.edits(one, other == null ? "" : other)).isEqualTo(edits);
  }
}
