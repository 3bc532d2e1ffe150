package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.query.StatementQuery;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessRequest;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;

/** On the bundled statements: groups made at random hardly differ, real ones do. */
class KeynessPermutationTest {

  private static final int PERMUTATIONS = 8;
  private static final int ALL_WORDS = 10_000;

  @Test
  void permutedLabelsGiveAtMostFivePercentSignificantWords() throws IOException {
    List<Statement> statements = bundled();
    List<Boolean> labels = new ArrayList<>();
    for (Statement statement : statements) {
      labels.add(statement.id().contains("joint-statement"));
    }
    KeynessAnswer real = keyness(statements, labels);
    assertThat(significant(real)).as("of joint statements").isGreaterThan(real.tested() / 20);
    long significant = 0;
    long tested = 0;
    for (int seed = 0; seed < PERMUTATIONS; seed++) {
      Collections.shuffle(labels, new Random(seed));
      KeynessAnswer answer = keyness(statements, labels);
      significant += significant(answer);
      tested += answer.tested();
    }
    assertThat(tested).isGreaterThan(1_000);
    assertThat(significant / (double) tested).isLessThanOrEqualTo(0.05);
  }

  private static long significant(KeynessAnswer answer) {
    return answer.words().stream().filter(KeynessAnswer.KeyWord::significant).count();
  }

  private static KeynessAnswer keyness(List<Statement> statements, List<Boolean> labels) {
    List<CodedStatement> coded = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      String kind = labels.get(i) ? "a" : "b";
      coded.add(
          new CodedStatement(
              statements.get(i), List.of(Fact.asserted(Dimension.KIND, kind, "test"))));
    }
    try (SearchEngine engine = LuceneEngines.over(coded, topic -> Set.of())) {
      Subcorpus target =
          new Subcorpus(
              StatementQuery.ALL,
              MatchLevel.LEMMA,
              Map.of(Dimension.KIND, Set.of("a")),
              Map.of(),
              Optional.empty(),
              Optional.empty());
      return engine.keyness(
          new KeynessRequest(target, Optional.empty(), MatchLevel.LEMMA, 5, ALL_WORDS, 1));
    }
  }

  private static List<Statement> bundled() throws IOException {
    List<Statement> statements = new ArrayList<>();
    try (CorpusReader reader =
        CorpusReader.open(List.of(Path.of("../corpus/statements")), ReadLimits.DEFAULT)) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Accepted accepted) {
          statements.add(accepted.statement());
        }
      }
    }
    return statements;
  }
}
