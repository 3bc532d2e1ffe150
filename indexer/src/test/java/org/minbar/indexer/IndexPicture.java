package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.minbar.index.IndexFields;

/**
 * All that an index says of each statement, whatever segments it lies in: stored fields, doc
 * values, and every term with its frequency, positions and offsets.
 */
final class IndexPicture {

  private IndexPicture() {}

  /** By id; an id that two documents have shows what both have. */
  static SortedMap<String, SortedSet<String>> of(Path generation) throws IOException {
    SortedMap<String, SortedSet<String>> picture = new TreeMap<>();
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        picture(leaf.reader())
            .forEach((id, facts) ->
                picture.computeIfAbsent(id, unused -> new TreeSet<>()).addAll(facts));
      }
    }
    return picture;
  }

  private static Map<String, Collection<String>> picture(LeafReader reader) throws IOException {
    Map<Integer, Collection<String>> byDoc = new HashMap<>();
    Map<String, Collection<String>> byId = new HashMap<>();
    Bits live = reader.getLiveDocs();
    SortedDocValues ids = reader.getSortedDocValues(IndexFields.ID);
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        Collection<String> facts = new TreeSet<>();
        byDoc.put(doc, facts);
        byId.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), facts);
        for (IndexableField field : reader.storedFields().document(doc)) {
          facts.add("stored " + field.name() + " " + field.stringValue());
        }
      }
    }
    for (FieldInfo field : reader.getFieldInfos()) {
      if (field.getIndexOptions() != IndexOptions.NONE) {
        terms(reader, field.name, byDoc);
      }
      values(reader, field, byDoc);
    }
    return byId;
  }

  private static void terms(LeafReader reader, String field, Map<Integer, Collection<String>> byDoc)
      throws IOException {
    Terms all = reader.terms(field);
    TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < postings.freq(); i++) {
          places.append(' ').append(postings.nextPosition());
        }
        add(byDoc, postings.docID(), field + " " + terms.term().utf8ToString() + places);
      }
    }
  }

  private static void values(
      LeafReader reader, FieldInfo field, Map<Integer, Collection<String>> byDoc)
      throws IOException {
    String name = "value " + field.name + " ";
    switch (field.getDocValuesType()) {
      case BINARY -> {
        BinaryDocValues values = reader.getBinaryDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          add(byDoc, values.docID(), name + values.binaryValue());
        }
      }
      case NUMERIC -> {
        NumericDocValues values = reader.getNumericDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          add(byDoc, values.docID(), name + values.longValue());
        }
      }
      case SORTED_SET -> {
        SortedSetDocValues values = reader.getSortedSetDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          for (int i = 0; i < values.docValueCount(); i++) {
            add(byDoc, values.docID(), name + values.lookupOrd(values.nextOrd()).utf8ToString());
          }
        }
      }
      case SORTED, SORTED_NUMERIC, NONE -> {}
    }
  }

  private static void add(Map<Integer, Collection<String>> byDoc, int doc, String fact) {
    Collection<String> facts = byDoc.get(doc);
    if (facts != null) {
      facts.add(fact);
    }
  }
}
