package org.minbar.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.minbar.analysis.AnalyzedText;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;

/** From statements to documents: the one place that knows both. Safe for use by many threads. */
public final class StatementDocuments {

  /** Positions for phrases; where they stand is kept once for all levels. */
  private static final FieldType WORDS = wordsType();

  private final FacetsConfig facets = FacetLayout.config();
  private final Function<String, ? extends Collection<String>> broaderTopics;

  /**
   * Documents that count under broader topics too.
   *
   * @param broaderTopics the ids of all topics that a topic is a part of, at any distance
   */
  public StatementDocuments(Function<String, ? extends Collection<String>> broaderTopics) {
    this.broaderTopics = broaderTopics;
  }

  /**
   * The document of a statement, ready to be given to an IndexWriter.
   *
   * @param origin the file that the statement was read from; tells later whether it is gone
   * @throws IllegalArgumentException if the id has half of a surrogate pair, which an index cannot
   *     keep apart from others, or if a value of a fact is longer than an index can hold
   */
  public Document toDocument(CodedStatement coded, String origin) throws IOException {
    Statement statement = coded.statement();
    requireDistinct(statement.id());
    String stored = StoredStatement.write(coded);
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, statement.id(), Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(statement.id())));
    document.add(new StoredField(IndexFields.STATEMENT, stored));
    document.add(
        new BinaryDocValuesField(
            IndexFields.CONTENT_HASH, new BytesRef(ContentHash.of(stored).bytes())));
    document.add(new BinaryDocValuesField(IndexFields.GIVEN_HASH, GivenHash.of(statement)));
    document.add(new BinaryDocValuesField(IndexFields.ORIGIN, new BytesRef(origin)));
    if (!statement.title().isEmpty()) {
      document.add(new BinaryDocValuesField(IndexFields.TITLE, new BytesRef(statement.title())));
    }
    addWords(document, statement);
    addDate(document, statement);
    addQuantities(document, coded);
    for (Dimension dimension : Dimension.values()) {
      FacetLayout.add(document, dimension, confidences(coded, dimension));
    }
    return facets.build(document);
  }

  private static void addWords(Document document, Statement statement) throws IOException {
    for (Statement.Field field : Statement.Field.values()) {
      AnalyzedText text = AnalyzedText.of(statement.field(field));
      for (MatchLevel level : MatchLevel.values()) {
        document.add(new Field(IndexFields.words(field, level), text.tokens(level), WORDS));
      }
      if (text.size() > 0) {
        document.add(
            new BinaryDocValuesField(IndexFields.wordPlaces(field), WordPlaces.write(text)));
      }
      if (field == Statement.Field.TEXT) {
        DuplicateFields.add(document, text);
      }
    }
  }

  private static void addDate(Document document, Statement statement) {
    statement
        .date()
        .first()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> {
          document.add(new LongPoint(IndexFields.FIRST_DAY, day));
          document.add(new NumericDocValuesField(IndexFields.DATE_ORDER, day));
        });
    statement
        .date()
        .last()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> document.add(new LongPoint(IndexFields.LAST_DAY, day)));
  }

  private static void addQuantities(Document document, CodedStatement coded) {
    if (!coded.quantities().isEmpty()) {
      QuantityKeys.terms(coded.quantities())
          .forEach(
              term -> document.add(new StringField(IndexFields.QUANTITY_UNIT, term, Store.NO)));
      document.add(
          new BinaryDocValuesField(
              IndexFields.QUANTITIES, new BytesRef(QuantityKeys.write(coded.quantities()))));
    }
  }

  /** Of each value the highest confidence; a broader topic is as sure as the surest below it. */
  private Map<String, Double> confidences(CodedStatement coded, Dimension dimension) {
    Map<String, Double> highest = new LinkedHashMap<>();
    for (Fact fact : coded.facts()) {
      if (fact.dimension() == dimension) {
        highest.merge(fact.value(), fact.confidence(), Math::max);
        if (dimension == Dimension.TOPIC) {
          broaderTopics
              .apply(fact.value())
              .forEach(broader -> highest.merge(broader, fact.confidence(), Math::max));
        }
      }
    }
    return highest;
  }

  private static void requireDistinct(String id) {
    if (LoneSurrogates.in(id)) {
      throw new IllegalArgumentException(
          "the id has half of a surrogate pair, so it is no text: give the statement another id");
    }
  }

  private static FieldType wordsType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
