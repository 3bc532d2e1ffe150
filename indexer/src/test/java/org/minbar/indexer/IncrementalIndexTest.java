package org.minbar.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over an index that is there already. */
class IncrementalIndexTest {

  private static final long SEED = Long.getLong("minbar.property.seed", 0x6D696E626172L);

  @TempDir private Path temporary;
  private BulkRun bulk = new BulkRun(Path.of("not set"));
  private Path news = Path.of("not set");

  @BeforeEach
  void folders() throws IOException {
    bulk = new BulkRun(temporary.resolve("index"));
    news = Files.createDirectories(temporary.resolve("news"));
  }

  @Test
  void theSameInputAgainChangesNothingAndIsNotCodedAgain() throws IOException {
    write("a.jsonl", record("a", "نص") + record("b", "آخر") + "{\"text\":\"بلا اسم\"}\n");
    write("c.md", "نص ملف");
    assertThat(bulk.run(news)).isZero();
    String snapshot = bulk.snapshot();
    assertThat(bulk.coded()).hasSize(4);
    List<String> files = files();

    assertThat(bulk.run(news)).isZero();
    assertThat(bulk.coded()).isEmpty();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);
    assertThat(bulk.report().get("indexed").intValue()).isZero();
    assertThat(bulk.report().get("unchanged").intValue()).isEqualTo(4);
    assertThat(files()).isEqualTo(files);
    assertThat(bulk.output()).contains("4 unchanged").contains("holds 4 statements");
  }

  @Test
  void anEditedTextReplacesItsOldVersionAndNothingElseIsTouched() throws IOException {
    write("a.jsonl", record("a", "قديم") + record("b", "نص"));
    assertThat(bulk.run(news)).isZero();
    String before = bulk.snapshot();
    write("a.jsonl", record("a", "جديد") + record("b", "نص") + record("c", "نص"));
    assertThat(bulk.run(news)).isZero();
    assertThat(bulk.coded()).containsExactly("a", "c");
    assertThat(bulk.ids()).containsExactly("a", "b", "c");
    assertThat(bulk.snapshot()).isNotEqualTo(before).isEqualTo(ofNewIndex(news));
  }

  @Test
  void whatIsGoneStaysUntilItIsSaidAndThenOnlyThatOfThePathsGoes() throws IOException {
    write("a.jsonl", record("a", "نص") + record("b", "نص"));
    write("deep/c.md", "نص");
    Path other = Files.createDirectories(temporary.resolve("news2"));
    Files.writeString(other.resolve("d.md"), "نص");
    assertThat(bulk.run(news, other)).isZero();

    write("a.jsonl", record("a", "نص"));
    Files.delete(news.resolve("deep/c.md"));
    Files.delete(other.resolve("d.md"));
    assertThat(bulk.run(news)).isZero();
    assertThat(bulk.ids()).containsExactly("a", "b", "c", "d");
    assertThat(bulk.run("--delete-missing", news)).isZero();
    assertThat(bulk.ids()).containsExactly("a", "d");
    assertThat(bulk.report().get("removed").intValue()).isEqualTo(2);
    assertThat(bulk.output()).contains("2 removed");
    assertThat(bulk.run("--rebuild", news)).isZero();
    assertThat(bulk.ids()).containsExactly("a");
  }

  @Test
  void whatCouldNotBeReadIsNotTakenForGone() throws IOException {
    write("a.jsonl", record("a", "نص") + record("b", "نص"));
    write("c.jsonl", record("c", "نص") + record("d", "نص"));
    assertThat(bulk.run(news)).isZero();
    write("a.jsonl", record("a", "نص") + "{\"id\":\"b\",\n");
    write("c.jsonl", record("c", "نص"));
    assertThat(bulk.run("--delete-missing", news)).isZero();
    assertThat(bulk.ids()).containsExactly("a", "b", "c");
    // A folder that holds nothing at all is more likely to be not mounted than emptied.
    Files.delete(news.resolve("a.jsonl"));
    Files.delete(news.resolve("c.jsonl"));
    assertThat(bulk.run("--delete-missing", news)).isEqualTo(2);
    assertThat(bulk.ids()).containsExactly("a", "b", "c");
  }

  @Test
  void aStatementThatMovedToAnotherFileBelongsThere() throws IOException {
    write("a.jsonl", record("a", "نص"));
    assertThat(bulk.run(news)).isZero();
    String snapshot = bulk.snapshot();
    Path other = Files.createDirectories(temporary.resolve("other"));
    Files.move(news.resolve("a.jsonl"), other.resolve("a.jsonl"));
    write("b.jsonl", record("b", "نص"));
    assertThat(bulk.run(other)).isZero();
    assertThat(bulk.snapshot()).isEqualTo(snapshot);
    assertThat(bulk.run("--delete-missing", news)).isZero();
    assertThat(bulk.ids()).containsExactly("a", "b");
  }

  @Test
  void theSameIdTwiceIsRefusedUnlessItSaysTheSame() throws IOException {
    write("a.jsonl", record("x", "نص") + record("x", "نص"));
    write(
        "b.jsonl", record("x", "آخر") + record("x", "نص") + "{\"text\":\"س\"}\n{\"text\":\"س\"}\n");
    for (int batch : List.of(100, 1)) {
      assertThat(bulk.run("--rebuild", "--batch", batch, news)).isZero();
      assertThat(bulk.ids()).hasSize(2).contains("x");
      assertThat(bulk.report().get("statementsInIndex").intValue()).isEqualTo(2);
      assertThat(bulk.report().at("/skipped/repeated").intValue()).isEqualTo(3);
      assertThat(bulk.report().at("/rejected/duplicate-id").intValue()).isEqualTo(1);
      assertThat(bulk.report().get("problems").toString())
          .contains("the id \\\"x\\\" is already that of")
          .contains("a.jsonl");
    }
    // The other way round, over an index that has one of them.
    write("a.jsonl", record("x", "ثالث"));
    assertThat(bulk.run("--batch", 1, news)).isZero();
    assertThat(bulk.report().at("/rejected/duplicate-id").intValue()).isEqualTo(2);
    assertThat(bulk.snapshot()).isEqualTo(ofNewIndex(news));
  }

  @Test
  void whenTheCorrectionsChangeAllIsCodedAnewAlsoWhatIsNotUnderThePaths() throws IOException {
    write("a.jsonl", record("a", "نص"));
    Path other = Files.createDirectories(temporary.resolve("other"));
    Files.writeString(other.resolve("b.jsonl"), record("b", "نص") + record("c", "نص"));
    assertThat(bulk.run(news, other)).isZero();
    String snapshot = bulk.snapshot();
    Path corrections =
        Files.writeString(
            temporary.resolve("corrections.jsonl"),
            """
            {"statement":"b","action":"add","dimension":"topic","value":"demining",\
            "author":"A. Researcher","reason":"read it"}
            """);
    assertThat(bulk.run("--corrections", corrections, news)).isZero();
    assertThat(bulk.coded()).containsExactly("a", "b", "c");
    assertThat(bulk.ids()).containsExactly("a", "b", "c");
    assertThat(bulk.snapshot()).isNotEqualTo(snapshot);
    assertThat(bulk.run("--corrections", corrections, news, other)).isZero();
    assertThat(bulk.coded()).containsExactly("b");
    assertThat(bulk.report().get("indexed").intValue()).isZero();

    Files.writeString(other.resolve("b.jsonl"), record("b", "نص"));
    assertThat(bulk.run("--delete-missing", news, other)).isZero();
    assertThat(bulk.ids()).containsExactly("a", "b");
  }

  /** Whatever was edited, added and removed, and however often a run kept its work. */
  @Test
  void manyRunsEndWhereOneWouldHave() throws IOException {
    Random random = new Random(SEED);
    Map<String, String> texts = new TreeMap<>();
    for (int run = 0; run < 5; run++) {
      for (int change = 0; change < 6; change++) {
        String id = "s" + random.nextInt(12);
        if (random.nextInt(3) == 0) {
          texts.remove(id);
        } else {
          texts.put(id, "نص " + random.nextInt(3));
        }
      }
      texts.put("one", "نص");
      List<StringBuilder> files = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        files.add(new StringBuilder());
      }
      texts.forEach((id, text) -> files.get(random.nextInt(3)).append(record(id, text)));
      for (int i = 0; i < 3; i++) {
        write("f" + i + ".jsonl", files.get(i).toString());
      }
      assertThat(bulk.run("--delete-missing", "--batch", 1 + random.nextInt(4), news)).isZero();
      assertThat(bulk.ids()).as("seed %s, run %s", SEED, run).isEqualTo(texts.keySet());
      assertThat(bulk.snapshot()).as("seed %s, run %s", SEED, run).isEqualTo(ofNewIndex(news));
    }
  }

  private String ofNewIndex(Path path) throws IOException {
    BulkRun fresh = new BulkRun(temporary.resolve("fresh"));
    assertThat(fresh.run("--rebuild", path)).isZero();
    return fresh.snapshot();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(bulk.current())) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
