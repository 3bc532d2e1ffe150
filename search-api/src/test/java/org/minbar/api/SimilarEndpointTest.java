package org.minbar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.correction.Corrections;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.WriterSettings;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;

/** {@code GET /api/v1/statements/{id}/similar}. */
class SimilarEndpointTest {

  private static final long SEED = Long.getLong("minbar.property.seed", System.nanoTime());

  private static final List<String> WORDS =
      List.of(
          "الألغام",
          "لغم",
          "إزالة",
          "نزع",
          "اللاجئين",
          "لاجئ",
          "عودة",
          "العودة",
          "كازاخستان",
          "مراقب",
          "هدنة",
          "الدستور",
          "دستوري",
          "معتقلين",
          "إدلب",
          "مساعدات",
          "روسيا",
          "إيران",
          "ختام");

  private static final String LONG =
      "رحّب الوفد بعودة اللاجئين إلى قراهم وطلب من الدول المانحة أن تزيد مساعداتها للأسر التي فقدت بيوتها";

  @TempDir private Path folder;

  @Test
  void theAnswerIsAsApproved() {
    try (TestServer server = new TestServer()) {
      Golden.check(
          "similar", server.get("/api/v1/statements/astana-20-joint-statement/similar").json());
      assertThat(server.get("/api/v1/statements/none/similar").problems())
          .containsExactly("unknown-statement id");
      assertThat(server.get("/api/v1/statements/none/similar?size=0&x=1").problems())
          .containsExactly("unknown-parameter x", "out-of-range size");
    }
  }

  @Test
  void itsOwnVersionsAreLeftOutAndThoseOfOthersAreOne() {
    List<CodedStatement> statements =
        List.of(
            statement("a", LONG + " وكرّر أن الألغام تمنع عودة اللاجئين."),
            statement("a2", LONG + " وكرّر أن الألغام تمنع عودة اللاجئين"),
            statement(
                "b", LONG.replace("مساعداتها", "دعمها") + " في كلمة قصيرة عن الدستور والهدنة."),
            statement("c", "الألغام تمنع العودة"),
            statement("c2", "الألغام تمنع العودة."),
            statement("d", "هدنة"));
    try (TestServer server = new TestServer(TestCorpus.engine(statements))) {
      JsonNode answer = server.get("/api/v1/statements/a/similar").json();
      assertThat(ids(answer)).startsWith("b").doesNotContain("a", "a2", "d");
      assertThat(answer.at("/statements/0/words/0/written").asText()).isNotBlank();
      JsonNode shortest = server.get("/api/v1/statements/d/similar").json();
      assertThat(ids(shortest)).containsExactly("b");
      assertThat(shortest.at("/statements/0/words/0").toString())
          .isEqualTo("{\"word\":\"هدنة\",\"written\":\"والهدنة\",\"times\":1}");
    }
  }

  /** Of 80 statements, three have one word and four another. */
  @Test
  void aWordThatHardlyAnyHaveTellsNothing() {
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      statements.add(
          statement("s" + i, "كلمة " + (i < 3 ? "لغم " : "") + (i < 4 ? "هدنة " : "") + "ختام"));
    }
    try (TestServer server = new TestServer(TestCorpus.engine(statements))) {
      assertThat(
              server
                  .get("/api/v1/statements/s0/similar")
                  .json()
                  .path("words")
                  .findValuesAsText("word"))
          .startsWith("هدنة")
          .doesNotContain("لغم");
    }
  }

  /** Both engines, and a scan of all texts with the formula as it is written down, agree. */
  @Test
  void everyEngineAnswersWhatTheFormulaSays() throws IOException {
    System.out.println("SimilarEndpointTest: seed " + SEED);
    Random random = new Random(SEED);
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(14); word >= 0; word--) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      statements.add(statement("s" + i, text.toString()));
    }
    try (SearchEngine lucene = lucene(statements);
        TestServer one = new TestServer(lucene);
        TestServer other = new TestServer(TestCorpus.engine(statements))) {
      for (CodedStatement each : statements) {
        String path = "/api/v1/statements/" + each.statement().id() + "/similar?size=50";
        ObjectNode answer = (ObjectNode) one.get(path).json();
        ObjectNode same = (ObjectNode) other.get(path).json();
        answer.remove("snapshot");
        same.remove("snapshot");
        assertThat(answer).as("seed %s, %s", SEED, each.statement().id()).isEqualTo(same);
        Set<String> group = new HashSet<>(lucene.duplicates(each.statement().id()));
        group.add(each.statement().id());
        Map<String, Double> expected = naive(each, statements, group);
        for (JsonNode found : answer.path("statements")) {
          double resemblance = expected.getOrDefault(found.path("id").asText(), -1.0);
          assertThat(found.path("resemblance").asDouble())
              .as("seed %s, %s and %s", SEED, each.statement().id(), found.path("id"))
              .isBetween(resemblance - 0.00051, resemblance + 0.00051);
        }
        if (statements.stream()
            .allMatch(any -> lucene.duplicates(any.statement().id()).isEmpty())) {
          assertThat(Set.copyOf(ids(answer)))
              .as("seed %s, %s", SEED, each.statement().id())
              .isEqualTo(expected.keySet());
        }
      }
    }
  }

  /** By loops over all statements; these have fewer different words than are taken. */
  private static Map<String, Double> naive(
      CodedStatement one, List<CodedStatement> all, Set<String> group) {
    Map<String, Integer> here = counts(one);
    Map<String, Double> resemblances = new TreeMap<>();
    double whole = 0;
    Map<String, Double> rarities = new HashMap<>();
    for (String key : here.keySet()) {
      long having = all.stream().filter(each -> counts(each).containsKey(key)).count();
      if (having > group.size()) {
        rarities.put(key, Math.log(1 + (all.size() - having + 0.5) / (having + 0.5)));
        whole += rarities.get(key) * here.get(key) / (here.get(key) + 0.9);
      }
    }
    for (CodedStatement other : all) {
      if (!group.contains(other.statement().id())) {
        Map<String, Integer> there = counts(other);
        double both = 0;
        for (Map.Entry<String, Double> rarity : rarities.entrySet()) {
          int times =
              Math.min(
                  here.getOrDefault(rarity.getKey(), 0), there.getOrDefault(rarity.getKey(), 0));
          both += rarity.getValue() * times / (times + 0.9);
        }
        if (both > 0) {
          resemblances.put(other.statement().id(), both / whole);
        }
      }
    }
    return resemblances;
  }

  private static Map<String, Integer> counts(CodedStatement coded) {
    Map<String, Integer> counts = new HashMap<>();
    Words.of(coded.statement().text())
        .forEach(word -> counts.merge(MatchLevel.LEMMA.key(word.text()), 1, Integer::sum));
    return counts;
  }

  private SearchEngine lucene(List<CodedStatement> statements) throws IOException {
    Path index = folder.resolve("index");
    try (IndexBuild build =
        IndexBuild.in(
            index,
            IndexBuild.Start.FRESH,
            WriterSettings.of(TestCorpus.VOCABULARIES, Corrections.NONE),
            TestCorpus.VOCABULARIES.topics()::broader)) {
      for (CodedStatement each : statements) {
        build.add(each);
      }
      build.commit();
    }
    return EngineProvider.openAddress(
        "lucene:" + index,
        new EngineProvider.Settings(TestCorpus.VOCABULARIES.fingerprint(), Runnable::run));
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("statements").findValuesAsText("id");
  }

  private static CodedStatement statement(String id, String text) {
    return new CodedStatement(
        new Statement(
            id,
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of()),
        List.of());
  }
}
