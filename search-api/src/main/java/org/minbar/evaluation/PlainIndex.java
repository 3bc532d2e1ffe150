package org.minbar.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.evaluation.RetrievalSet.Document;

/**
 * Plain BM25 (k1 0.9, b 0.4) over one field that holds a text's title and then its text, any word
 * of the question being enough: with Lucene's analyzers, and with each match level alone. Equal
 * scores stand in the order of the corpus, and every match is counted, as in Minbar.
 */
final class PlainIndex implements AutoCloseable {

  /** What the others are compared with. */
  static final String BASELINE = "ArabicAnalyzer";

  private static final String ID = "id";
  static final float K1 = 0.9f;
  static final float B = 0.4f;

  private final Map<String, Analyzer> analyzers;
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** An index of texts for the systems of some names. */
  PlainIndex(List<Document> documents, Predicate<String> wanted) throws IOException {
    analyzers = analyzers();
    analyzers.keySet().removeIf(wanted.negate());
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers));
    config.setSimilarity(new BM25Similarity(K1, B));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Document each : documents) {
        var document = new org.apache.lucene.document.Document();
        document.add(new StoredField(ID, each.id()));
        for (String field : analyzers.keySet()) {
          document.add(new TextField(field, each.title() + "\n" + each.text(), Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(K1, B));
  }

  private static Map<String, Analyzer> analyzers() {
    Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    analyzers.put("StandardAnalyzer", new StandardAnalyzer());
    analyzers.put(BASELINE, new ArabicAnalyzer());
    for (MatchLevel level : MatchLevel.values()) {
      analyzers.put(level.name(), LevelAnalyzer.of(level));
    }
    return analyzers;
  }

  /** One system for each analyzer. */
  List<RankingSystem> systems() {
    List<RankingSystem> systems = new ArrayList<>();
    analyzers.forEach((name, analyzer) -> systems.add(new Plain(name, analyzer)));
    return systems;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private final class Plain implements RankingSystem {
    private final String name;
    private final Analyzer analyzer;

    Plain(String name, Analyzer analyzer) {
      this.name = name;
      this.analyzer = analyzer;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<String> rank(String question, int most) {
      @Nullable Query query = new QueryBuilder(analyzer).createBooleanQuery(name, question);
      if (query == null) {
        return List.of();
      }
      try {
        List<String> ids = new ArrayList<>();
        var collectors = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE);
        for (ScoreDoc hit : searcher.search(query, collectors).scoreDocs) {
          ids.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return ids;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
