package org.minbar.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.api.ProblemException;
import org.minbar.api.SearchService;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.evaluation.RetrievalSet.Document;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;

/**
 * Minbar as a person meets it: the question goes through the search box as it is, with the default
 * level and order. Only a question longer than the box takes is cut.
 */
final class DefaultRanking implements RankingSystem, AutoCloseable {

  /** What tables and run files call it. */
  static final String NAME = "Minbar";

  /** Fewer words and characters than the search box refuses. */
  private static final int MOST_WORDS = 60;

  private static final int MOST_CHARACTERS = 1000;

  private final Path folder;
  private final SearchEngine engine;
  private final SearchService service;
  private int refused;

  DefaultRanking(List<Document> documents, Vocabularies vocabularies) throws IOException {
    folder = Files.createTempDirectory("minbar-evaluation");
    IndexSettings settings =
        new IndexSettings(
            LevelAnalyzer::of, KeyFingerprint.compute(), vocabularies.fingerprint());
    try (IndexBuild build =
        IndexBuild.in(folder, IndexBuild.Start.FRESH, settings, topic -> Set.of())) {
      for (Document document : documents) {
        build.add(statement(document));
      }
      build.commit();
    }
    engine =
        EngineProvider.openAddress(
            "lucene:" + folder,
            new EngineProvider.Settings(vocabularies.fingerprint(), task -> {}));
    service = new SearchService(engine, vocabularies, InstantSource.system());
  }

  private static CodedStatement statement(Document document) {
    return new CodedStatement(
        new Statement(
            document.id(),
            document.title(),
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            document.text(),
            Map.of()),
        List.of());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> rank(String question, int most) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("query", cut(question)).put("size", most);
    List<String> ids = new ArrayList<>();
    try {
      for (JsonNode hit : service.answer(body).path("hits")) {
        ids.add(hit.path("id").asText());
      }
    } catch (ProblemException e) {
      refused++;
    }
    return ids;
  }

  /** How many questions were no query and so found nothing. */
  int refused() {
    return refused;
  }

  private static String cut(String question) {
    String words =
        Arrays.stream(question.strip().split("\\s+"))
            .limit(MOST_WORDS)
            .collect(Collectors.joining(" "));
    return words.substring(0, Math.min(words.length(), MOST_CHARACTERS));
  }

  @Override
  public void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
