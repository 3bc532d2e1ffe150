package org.minbar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateTest {

  private static final String CORPUS =
      """
      {"_id": "d1", "title": "ألغام", "text": "نزع الألغام في حماة"}
      {"_id": "d2", "title": "", "text": "عودة اللاجئين إلى إدلب"}
      {"_id": "d3", "title": "", "text": "زار الوفد دمشق"}
      """;

  private static final String QUERIES =
      """
      {"_id": "q1", "text": "من نزع لغم حماة؟"}
      {"_id": "q2", "text": "متى يعود اللاجئون؟ (إدلب"}
      {"_id": "q3", "text": "لا جواب"}
      """;

  private static final String QRELS = "q1\td1\t2\nq2\td2\t1\nq3\td3\t0\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everySystemHasItsLineAndItsRun() throws IOException {
    Path set = set("small", "query-id\tcorpus-id\tscore\n" + QRELS, true);
    assertThat(run(set.toString(), "--runs", folder.resolve("runs").toString())).isZero();
    assertThat(out.toString())
        .contains("small: 3 texts, 2 questions")
        .containsPattern("StandardAnalyzer +[01]\\.")
        .containsPattern("ArabicAnalyzer .*\\+0\\.0000 \\[\\+0\\.0000, \\+0\\.0000]")
        .containsPattern("ROOT +[01]\\.")
        .containsPattern("LEMMA +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0000")
        .containsPattern("Minbar +0\\.5000")
        .contains("no query to Minbar: 1 questions")
        .containsPattern("\\) times that of Lucene's BM25 and UnifiedHighlighter")
        .containsPattern("\\) times one by date")
        .doesNotContain("mean of");
    assertThat(Files.readAllLines(folder.resolve("runs/small.LEMMA.run")))
        .contains("q1 Q0 d1 1 1 LEMMA");
  }

  @Test
  void severalSetsHaveAMean() throws IOException {
    Path packed = set("packed", QRELS, true);
    Path plain = set("plain", QRELS, false);
    assertThat(run(packed.toString(), plain.toString())).isZero();
    assertThat(out.toString()).contains("mean of 2 sets").contains("plain: 3 texts, 2 questions");
  }

  @Test
  void whatIsWrongWithAFolderIsSaid() throws IOException {
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("evaluate: cannot be read or written:").contains("nowhere");
    assertThat(run(set("broken", "q1\td1\t1\nq1 d2 1\n", true).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("qrels.tsv:2: write a question's id");
    assertThat(run(set("unanswered", "q1\td1\t0\n", true).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no question that a text answers");
  }

  private Path set(String name, String qrels, boolean packed) throws IOException {
    Path set = Files.createDirectory(folder.resolve(name));
    Path corpus = set.resolve(packed ? "corpus.jsonl.gz" : "corpus.jsonl");
    try (var file = Files.newOutputStream(corpus);
        var writer =
            new OutputStreamWriter(
                packed ? new GZIPOutputStream(file) : file, StandardCharsets.UTF_8)) {
      writer.write(CORPUS);
    }
    Files.writeString(set.resolve("queries.jsonl"), QUERIES);
    Files.writeString(set.resolve("qrels.tsv"), qrels);
    return set;
  }

  private int run(String... arguments) {
    return new CommandLine(new Evaluate())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
