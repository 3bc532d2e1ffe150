package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Quantity;

/**
 * How often the quantities are right on annotated texts, which are not part of the repository;
 * skipped where they are not installed (see the property {@code minbar.data}).
 *
 * <p>The annotators noted the quantities of the whole report in English ({@code 500 observers},
 * {@code 29 of 37}), so the forms they quote from it are read behind the text, each as a sentence.
 * They did not note every one: what is found beyond theirs is counted as wrong all the same.
 */
class QuantityEvaluationTest {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("t", "ton"),
          Map.entry("killed", "person"),
          Map.entry("persons", "person"),
          Map.entry("hours", "hour"),
          Map.entry("days", "day"),
          Map.entry("months", "month"),
          Map.entry("areas", "area"),
          Map.entry("observers", "observer"),
          Map.entry("meetings", "meeting"),
          Map.entry("delegations", "delegation"),
          Map.entry("principles", "principle"),
          Map.entry("centres", "centre"),
          Map.entry("cities", "city"));

  @Test
  void shortRestatements() {
    Optional<Path> file = DevelopmentData.annotated("restatements.jsonl");
    assumeThat(file).as("annotated restatements").isPresent();

    FacetScore all = new FacetScore("quantities");
    for (JsonNode gold : DevelopmentData.records(file.orElseThrow())) {
      Set<String> expected = new TreeSet<>();
      DevelopmentData.values(gold, "quantities").forEach(each -> expected.addAll(read(each)));
      String forms = String.join(".\n", DevelopmentData.values(gold, "surface_forms"));
      String date = DevelopmentData.statement(gold).date().toString();
      CodedStatement coded =
          Coding.extractor()
              .code(Coding.statement("", gold.path("text").asText() + "\n\n" + forms, date));
      Set<String> found = new TreeSet<>();
      coded.quantities().forEach(each -> found.add(picture(each)));
      // a part repeats the unit of its whole; the annotators wrote the number alone
      Set<String> parts = new TreeSet<>();
      expected.stream().filter(each -> each.indexOf(' ') < 0).forEach(parts::add);
      found.removeIf(
          each -> each.indexOf(' ') > 0 && parts.contains(each.substring(0, each.indexOf(' '))));
      coded.quantities().stream()
          .map(each -> each.value().toPlainString())
          .filter(parts::contains)
          .forEach(found::add);
      all.add(gold.path("id").asText(), found, expected, Set.of());
    }
    System.out.println(all);
    if (Boolean.getBoolean("minbar.errors")) {
      all.errors().forEach(error -> System.out.println("  " + error));
    }
    assertThat(all.recall()).isGreaterThanOrEqualTo(0.9);
  }

  /** {@code 3,746 killed} as {@code 3746 person}, {@code 29 of 37} as 29 and 37. */
  private static Set<String> read(String gold) {
    String[] words = gold.replace(",", "").replace(">", "").replace("%", " percent").split(" ", -1);
    if (words.length == 3 && words[1].equals("of")) {
      return Set.of(words[0], words[2]);
    }
    return Set.of(words.length == 1 ? words[0] : words[0] + " " + unit(words[1]));
  }

  private static String unit(String word) {
    return UNITS.getOrDefault(word, word);
  }

  private static String picture(Quantity quantity) {
    return (quantity.value().toPlainString() + " " + quantity.unit().orElse(quantity.thing()))
        .strip();
  }
}
