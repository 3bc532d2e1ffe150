package org.minbar.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.evaluation.RetrievalSet.Document;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.query.QueryParser;
import org.minbar.query.QuerySyntaxException;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * Minbar as a person meets it: the question goes through the search box's parser as it is typed,
 * with the default level and order. Only a question longer than the box takes is cut. Names in
 * Latin letters are not joined by Arabic ones, and there is no did-you-mean.
 */
final class DefaultRanking implements RankingSystem, AutoCloseable {

  /** What tables and run files call it. */
  static final String NAME = "Minbar";

  /** Fewer words and characters than the search box refuses. */
  private static final int MOST_WORDS = 60;

  private static final int MOST_CHARACTERS = 1000;

  /** The texts are not coded, so no vocabulary is needed. */
  private static final String VOCABULARY = "none";

  private static final int PAGE = 10;
  private static final Map<Dimension, Integer> FACETS =
      Map.of(Dimension.ROUND, PAGE, Dimension.COUNTRY, PAGE, Dimension.TOPIC, PAGE);

  private final Path folder;
  private final SearchEngine engine;
  private final QueryParser parser = new QueryParser();
  private final Set<String> refused = new HashSet<>();

  DefaultRanking(List<Document> documents) throws IOException {
    folder = Files.createTempDirectory("minbar-evaluation");
    IndexSettings settings =
        new IndexSettings(LevelAnalyzer::of, KeyFingerprint.read(), VOCABULARY);
    try (IndexBuild build =
        IndexBuild.in(folder, IndexBuild.Start.FRESH, settings, topic -> Set.of())) {
      for (Document document : documents) {
        build.add(statement(document));
      }
      build.commit();
    }
    engine =
        EngineProvider.openAddress(
            "lucene:" + folder, new EngineProvider.Settings(VOCABULARY, task -> {}));
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
    return hits(question, SearchRequest.Sort.RELEVANCE, most, Map.of()).stream()
        .map(hit -> hit.coded().statement().id())
        .toList();
  }

  @Override
  public void firstPage(String question) {
    hits(question, SearchRequest.Sort.RELEVANCE, PAGE, FACETS);
  }

  /** The first page of the same statements in an order that needs no scores. */
  void pageByDate(String question) {
    hits(question, SearchRequest.Sort.DATE_DESCENDING, PAGE, FACETS);
  }

  private List<Hit> hits(
      String question, SearchRequest.Sort sort, int most, Map<Dimension, Integer> facets) {
    try {
      Subcorpus subcorpus =
          new Subcorpus(
              parser.parse(cut(question)),
              MatchLevel.LEMMA,
              Map.of(),
              Map.of(),
              Optional.empty(),
              Optional.empty());
      return engine
          .search(new SearchRequest(subcorpus, facets, sort, most, Optional.empty()))
          .hits();
    } catch (QuerySyntaxException e) {
      refused.add(question);
      return List.of();
    }
  }

  /** How many questions were no query and so found nothing. */
  int refused() {
    return refused.size();
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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
