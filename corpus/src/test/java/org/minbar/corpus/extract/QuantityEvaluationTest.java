package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.measure.Score;

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
  void shortRestatements() throws IOException {
    Optional<Path> file = DevelopmentData.annotated("restatements.jsonl");
    assumeThat(file).as("annotated restatements").isPresent();

    Score all = new Score(0, 0, 0, 0, 0);
    for (String line : Files.readAllLines(file.orElseThrow(), StandardCharsets.UTF_8)) {
      JsonNode gold = new ObjectMapper().readTree(line);
      Set<String> expected = new TreeSet<>();
      texts(gold, "quantities").forEach(each -> expected.addAll(read(each)));
      Set<String> found = found(gold, expected);
      Set<String> right = new TreeSet<>(expected);
      right.retainAll(found);
      int wrong = found.size() - right.size();
      int missing = expected.size() - right.size();
      all = all.plus(new Score(right.size(), wrong, missing, wrong + missing == 0 ? 1 : 0, 1));
      if (Boolean.getBoolean("minbar.errors") && wrong + missing > 0) {
        System.out.println(gold.path("id").asText() + ": " + found + ", readers: " + expected);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "quantities: precision %.3f, recall %.3f, F1 %.3f (%s)%n",
        all.precision(),
        all.recall(),
        all.f1(),
        all);
    assertThat(all.recall()).isGreaterThanOrEqualTo(0.9);
  }

  private static Set<String> found(JsonNode gold, Set<String> expected) {
    String forms = String.join(".\n", texts(gold, "surface_forms"));
    String text = gold.path("text").asText() + "\n\n" + forms;
    String published = gold.path("published").asText();
    String date = published.matches("\\d{4}(-\\d{2}){0,2}") ? published : "";
    CodedStatement coded = Coding.extractor().code(Coding.statement("", text, date));
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
    return found;
  }

  private static List<String> texts(JsonNode gold, String key) {
    List<String> texts = new ArrayList<>();
    gold.path(key).forEach(each -> texts.add(each.asText()));
    return texts;
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
