package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * The order of the most relevant statements: Lucene's scores over the whole index choose the first
 * {@value #READ_CLOSELY}, and these are put into order by {@link CloseReading}.
 *
 * <p>Close reading only adds to a score, so a statement that was not read closely never passes one
 * that was: the scores, and the ids among equals, are one order of all statements, however it is
 * cut into pages.
 */
final class RelevanceOrder {

  /** Enough for many pages, and few enough to cost the same in a large index as in a small one. */
  static final int READ_CLOSELY = 50;

  /** The best score first, then by id. */
  private static final Comparator<FieldDoc> ORDER =
      Comparator.comparing(RelevanceOrder::score, Comparator.reverseOrder())
          .thenComparing(doc -> (BytesRef) doc.fields[1]);

  private final Map<AskedWord, Double> words;
  private final IndexSearcher searcher;

  /** The order of what a subcorpus finds. */
  RelevanceOrder(
      Subcorpus subcorpus, Function<MatchLevel, Analyzer> analyzers, IndexSearcher searcher) {
    this.words = AskedWord.weighted(subcorpus.query(), subcorpus.level(), analyzers);
    this.searcher = searcher;
  }

  /** Whether any statement is to be read closely: not if no words are asked for. */
  boolean readsClosely() {
    return !words.isEmpty();
  }

  /**
   * The hits in their order.
   *
   * @param found the first hits by Lucene's score and then by id, with both as sort fields
   */
  List<FieldDoc> order(ScoreDoc[] found) throws IOException {
    List<FieldDoc> hits = new ArrayList<>();
    int[] docs = Arrays.stream(found).limit(READ_CLOSELY).mapToInt(hit -> hit.doc).toArray();
    AskedForms asked = new AskedForms(words, searcher.getIndexReader());
    CloseReading reading =
        new CloseReading(asked, usualLength(Field.TITLE), usualLength(Field.TEXT));
    List<Occurrences> occurrences = new OccurrenceReader(searcher).read(asked.words(), docs);
    for (int i = 0; i < docs.length; i++) {
      FieldDoc hit = (FieldDoc) found[i];
      float score = (float) (score(hit) + reading.score(occurrences.get(i)));
      hits.add(new FieldDoc(hit.doc, score, new Object[] {score, hit.fields[1]}));
    }
    hits.sort(ORDER);
    Arrays.stream(found).skip(docs.length).map(FieldDoc.class::cast).forEach(hits::add);
    return hits;
  }

  /** Whether a hit comes after a place in the order. */
  static boolean isAfter(FieldDoc hit, FieldDoc place) {
    return ORDER.compare(hit, place) > 0;
  }

  private static Float score(FieldDoc hit) {
    return (Float) hit.fields[0];
  }

  /** How many words a field has on average where it has any; the same at every level. */
  private double usualLength(Field field) throws IOException {
    CollectionStatistics statistics =
        searcher.collectionStatistics(IndexFields.words(field, MatchLevel.NORMALIZED));
    return statistics == null ? 1 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
  }
}
