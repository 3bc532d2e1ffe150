package org.minbar.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the same name in several folders, as archives have them, one folder for each year. */
class PlaceNamesTest {

  @TempDir private Path temporary;
  private BulkRun bulk = new BulkRun(Path.of("not set"));
  private Path first = Path.of("not set");
  private Path second = Path.of("not set");

  @BeforeEach
  void folders() throws IOException {
    bulk = new BulkRun(temporary.resolve("index"));
    first = Files.createDirectories(temporary.resolve("2017"));
    second = Files.createDirectories(temporary.resolve("2018"));
    write(first, "بيان أول");
    write(second, "بيان ثان");
  }

  @Test
  void noneIsLostInOneRunAndTheSameAgainChangesNothing() throws IOException {
    assertThat(bulk.run(temporary.resolve("2017"), second)).isZero();
    assertThat(texts()).containsExactlyInAnyOrderEntriesOf(both("بيان أول", "بيان ثان"));
    assertThat(bulk.report().get("rejected")).isEmpty();
    String snapshot = bulk.snapshot();
    assertThat(bulk.run(first, second)).isZero();
    assertThat(bulk.coded()).isEmpty();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);
    assertThat(bulk.run("--rebuild", first, second)).isZero();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void noneTakesThePlaceOfOneReadByAnEarlierRun() throws IOException {
    assertThat(bulk.run(first)).isZero();
    assertThat(bulk.run(second)).isZero();
    assertThat(texts()).containsExactlyInAnyOrderEntriesOf(both("بيان أول", "بيان ثان"));
    String snapshot = bulk.snapshot();
    assertThat(bulk.run(second)).isZero();
    assertThat(bulk.run(first)).isZero();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);

    write(second, "بيان ثان منقح");
    assertThat(bulk.run(second)).isZero();
    assertThat(texts()).containsExactlyInAnyOrderEntriesOf(both("بيان أول", "بيان ثان منقح"));

    Files.writeString(first.resolve("b.txt"), "نص");
    for (String name : new String[] {"a.txt", "a.html", "a.csv"}) {
      Files.delete(first.resolve(name));
    }
    assertThat(bulk.run("--delete-missing", first, second)).isZero();
    assertThat(texts()).hasSize(4).containsValue("بيان ثان منقح").doesNotContainValue("بيان أول");
    snapshot = bulk.snapshot();
    assertThat(bulk.run("--delete-missing", first, second)).isZero();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);
  }

  /** When rules or corrections change, what is kept comes out of the old generation. */
  @Test
  void noneIsLostWhenAllIsCodedAnew() throws IOException {
    assertThat(bulk.run(first, second)).isZero();
    Map<String, String> before = texts();
    Path corrections =
        Files.writeString(
            temporary.resolve("corrections.jsonl"),
            """
            {"statement":"a","action":"add","dimension":"topic","value":"demining",\
            "author":"A. Researcher","reason":"read it"}
            """);
    assertThat(bulk.run("--corrections", corrections, second)).isZero();
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void aTextThatSaysTheSameElsewhereIsOneAndTheSame() throws IOException {
    write(second, "بيان أول");
    assertThat(bulk.run(first, second)).isZero();
    assertThat(texts()).hasSize(3);
    assertThat(bulk.report().at("/skipped/repeated").intValue()).isEqualTo(3);
  }

  private Map<String, String> both(String one, String other) throws IOException {
    Map<String, String> all = new TreeMap<>();
    String mark = texts().keySet().stream().filter(id -> id.startsWith("a~")).findFirst().get();
    for (String id : new String[] {"a", "a.html", "a.csv#2"}) {
      all.put(id, one);
    }
    texts().keySet().stream().filter(id -> id.contains("~")).forEach(id -> all.put(id, other));
    assertThat(all).hasSize(6).containsKey(mark);
    return all;
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    new StoredStatements(bulk.current())
        .forEach((statement, file) -> texts.put(statement.id(), statement.text()));
    return texts;
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("a.html"), "<p>" + text);
    Files.writeString(folder.resolve("a.csv"), "text\n" + text + "\n");
  }
}
