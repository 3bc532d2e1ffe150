package org.minbar.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.minbar.evaluation.RetrievalSet.Document;

/**
 * A first page as Lucene alone gives it: BM25 over words of its ArabicAnalyzer, the ten best with
 * title, text and the best passages by its UnifiedHighlighter, and all matches collected to be
 * counted. Places of words are in the index, so that passages need no second analysis.
 */
final class PlainPage implements AutoCloseable {

  private static final int PAGE = 10;

  /** As many and as long as on Minbar's page. */
  private static final int PASSAGES = 3;

  private static final int PASSAGE_LENGTH = 220;
  private static final float MATCH_IN_THE_MIDDLE = 0.5f;
  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final FieldType PLACED = placed();

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  /** An index of texts, in files as Minbar's. */
  PlainPage(List<Document> documents) throws IOException {
    folder = Files.createTempDirectory("minbar-evaluation-lucene");
    directory = new MMapDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setSimilarity(new BM25Similarity(PlainIndex.K1, PlainIndex.B));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Document each : documents) {
        var document = new org.apache.lucene.document.Document();
        document.add(new StoredField(ID, each.id()));
        document.add(new Field(TITLE, each.title(), PLACED));
        document.add(new Field(TEXT, each.text(), PLACED));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(PlainIndex.K1, PlainIndex.B));
    highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(() ->
                LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT),
                    PASSAGE_LENGTH,
                    MATCH_IN_THE_MIDDLE))
            .build();
  }

  private static FieldType placed() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** Answers a question with a page. */
  void page(String question) {
    @Nullable Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
    if (query == null) {
      return;
    }
    try {
      TopDocs best =
          FacetsCollectorManager.search(searcher, query, PAGE, new FacetsCollectorManager())
              .topDocs();
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : best.scoreDocs) {
        stored.document(hit.doc, Set.of(ID, TITLE, TEXT));
      }
      highlighter.highlight(TEXT, query, best, PASSAGES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
    directory.close();
    Files.delete(folder);
  }
}
