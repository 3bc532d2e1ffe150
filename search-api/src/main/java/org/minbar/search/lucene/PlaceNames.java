package org.minbar.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minbar.concordance.LineOrder;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.Dimension;
import org.minbar.search.Deadline;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * What sort keys say of places, read from an index; only a statement with several rounds or sources
 * is opened, to tell which comes first.
 */
final class PlaceNames implements LineOrder.Names<Place> {

  private final WordsAt words;
  private final Map<Dimension, Map<Integer, String>> facts = new EnumMap<>(Dimension.class);
  private final List<Place> read;

  /**
   * Reads what some keys say of places.
   *
   * @param minConfidence only facts of this confidence say something
   * @throws org.minbar.search.TooSlowException if there is no time for the words
   */
  PlaceNames(
      List<Place> places,
      Collection<SortKey> keys,
      double minConfidence,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    WordsAt.Asked asked = new WordsAt.Asked();
    for (Place place : places) {
      for (SortKey key : keys) {
        positions(key, place)
            .forEach(at -> asked.add(place.document().doc(), place.stretch().field(), at));
      }
    }
    this.words = WordsAt.read(asked, index, deadline);
    List<Document> documents = places.stream().map(Place::document).distinct().toList();
    int inTime = documents.size();
    for (Dimension dimension : keys.stream().flatMap(key -> key.dimension().stream()).toList()) {
      inTime = read(dimension, documents.subList(0, inTime), minConfidence, index, deadline);
    }
    Set<Document> whole = new HashSet<>(documents.subList(0, inTime));
    this.read = places.stream().takeWhile(place -> whole.contains(place.document())).toList();
  }

  /** Reads the first value of documents, and tells of how many there was time for it. */
  private int read(
      Dimension dimension,
      List<Document> documents,
      double minConfidence,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    Map<Integer, String> first = new HashMap<>();
    facts.put(dimension, first);
    Iterator<List<String>> values =
        new ValueReader(dimension, minConfidence).read(documents, index).iterator();
    for (Document document : documents) {
      if (deadline.isOver()) {
        break;
      }
      int doc = document.doc();
      List<String> has = values.next();
      Stream<String> inOrder =
          has.size() > 1 ? index.statement(doc).values(dimension, minConfidence) : has.stream();
      first.put(doc, inOrder.findFirst().orElse(""));
    }
    return first.size();
  }

  /** The first of the places, as many as were read in time. */
  List<Place> read() {
    return read;
  }

  @Override
  public String of(SortKey key, Place place) {
    int doc = place.document().doc();
    return switch (key) {
      case BEFORE1, BEFORE2, BEFORE3, MATCH, AFTER1, AFTER2, AFTER3 ->
          positions(key, place)
              .mapToObj(at -> words.get(doc, place.stretch().field(), at))
              .collect(Collectors.joining(" "));
      case ROUND, SOURCE -> key.dimension().map(facts::get).map(first -> first.get(doc)).orElse("");
      case DATE, DATE_DESCENDING ->
          place.document().day() == Long.MAX_VALUE
              ? ""
              : LocalDate.ofEpochDay(place.document().day()).toString();
    };
  }

  /** Where the words stand that a key asks for; before the first word there is none. */
  private static IntStream positions(SortKey key, Place place) {
    int start = place.stretch().words().start();
    int end = place.stretch().words().end();
    return switch (key) {
      case BEFORE1 -> IntStream.of(start - 1);
      case BEFORE2 -> IntStream.of(start - 2);
      case BEFORE3 -> IntStream.of(start - 3);
      case MATCH -> IntStream.range(start, end);
      case AFTER1 -> IntStream.of(end);
      case AFTER2 -> IntStream.of(end + 1);
      case AFTER3 -> IntStream.of(end + 2);
      case ROUND, SOURCE, DATE, DATE_DESCENDING -> IntStream.empty();
    };
  }
}
