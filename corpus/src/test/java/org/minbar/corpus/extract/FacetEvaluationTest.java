package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;

/**
 * How often the facts are right on annotated texts, which are not part of the repository; skipped
 * where they are not installed (see the property {@code minbar.data}).
 */
class FacetEvaluationTest {

  private final FactExtractor extractor = new FactExtractor(DevelopmentData.vocabularies());

  @Test
  void realNews() {
    Optional<Path> file = DevelopmentData.annotated("news_gold.jsonl");
    assumeThat(file).as("annotated news").isPresent();

    FacetScore mentioned = new FacetScore("roundMentioned");
    FacetScore about = new FacetScore("round");
    FacetScore countries = new FacetScore("country");
    FacetScore topics = new FacetScore("topic");
    int sameRounds = 0;
    List<JsonNode> records = DevelopmentData.records(file.orElseThrow());
    for (JsonNode gold : records) {
      CodedStatement coded = extractor.code(DevelopmentData.statement(gold));
      String id = coded.statement().id();
      mentioned.add(
          id,
          found(coded, Dimension.ROUND_MENTIONED),
          numbers(gold, "rounds"),
          numbers(gold, "rounds_borderline"));
      Set<String> round = found(coded, Dimension.ROUND);
      about.add(id, round, numbers(gold, "about_rounds"), Set.of());
      sameRounds += round.equals(numbers(gold, "about_rounds")) ? 1 : 0;
      countries.add(
          id,
          found(coded, Dimension.COUNTRY),
          DevelopmentData.values(gold, "countries"),
          DevelopmentData.values(gold, "countries_borderline"));
      topics.add(
          id,
          found(coded, Dimension.TOPIC),
          DevelopmentData.values(gold, "topics"),
          DevelopmentData.values(gold, "topics_borderline"));
      show(coded);
    }
    double accuracy = (double) sameRounds / records.size();
    print(mentioned, about, countries, topics);
    System.out.println("round accuracy: " + accuracy);

    // 9 of 10: the tenth text gives neither number nor date, and readers knew the round by its
    // outcome
    assertThat(mentioned.f1()).isGreaterThanOrEqualTo(0.94);
    assertThat(accuracy).isGreaterThanOrEqualTo(0.9);
    assertThat(countries.f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(topics.f1()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void shortRestatements() {
    Optional<Path> file = DevelopmentData.annotated("restatements.jsonl");
    assumeThat(file).as("annotated restatements").isPresent();

    FacetScore topics = new FacetScore("topic");
    FacetScore rounds = new FacetScore("rounds, inferable ones among them");
    for (JsonNode gold : DevelopmentData.records(file.orElseThrow())) {
      CodedStatement coded = extractor.code(DevelopmentData.statement(gold));
      String id = coded.statement().id();
      topics.add(
          id, found(coded, Dimension.TOPIC), DevelopmentData.values(gold, "topics"), Set.of());
      Set<String> anyRound = found(coded, Dimension.ROUND_MENTIONED);
      anyRound.addAll(found(coded, Dimension.ROUND));
      rounds.add(id, anyRound, numbers(gold, "rounds"), Set.of());
      show(coded);
    }
    print(topics, rounds);

    assertThat(topics.f1()).isGreaterThanOrEqualTo(0.7);
  }

  private static Set<String> found(CodedStatement coded, Dimension dimension) {
    Set<String> values = new TreeSet<>();
    coded.values(dimension).forEach(values::add);
    return values;
  }

  private static Set<String> numbers(JsonNode gold, String key) {
    Set<String> numbers = DevelopmentData.values(gold, key);
    numbers.removeIf(value -> !value.chars().allMatch(Character::isDigit));
    return numbers;
  }

  private static void print(FacetScore... scores) {
    for (FacetScore score : scores) {
      System.out.println(score);
      if (Boolean.getBoolean("minbar.errors")) {
        score.errors().forEach(error -> System.out.println("  " + error));
      }
    }
  }

  private static void show(CodedStatement coded) {
    if (Boolean.getBoolean("minbar.errors")) {
      System.out.println("## " + coded.statement().id());
      coded.facts().forEach(fact -> System.out.println("   " + fact));
    }
  }
}
