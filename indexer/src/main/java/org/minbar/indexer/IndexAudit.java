package org.minbar.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.minbar.corpus.CodedStatement;
import org.minbar.index.IndexFields;
import org.minbar.index.StatementDocuments;
import org.minbar.index.StoredStatement;

/**
 * Compares what an index says of its statements with the statements themselves: each is read from
 * the index, made into a document once more, and the two must agree.
 */
final class IndexAudit {

  /** What is wrong, and how often; of each kind the first are told word by word. */
  private final SortedMap<String, Long> counts = new TreeMap<>();

  private final List<String> messages = new ArrayList<>();
  private final StatementDocuments documents;
  private long statements;
  private long evidence;

  /**
   * An audit that has not begun.
   *
   * @param broaderTopics the ids of all topics that a topic is a part of
   */
  IndexAudit(Function<String, ? extends Collection<String>> broaderTopics) {
    this.documents = new StatementDocuments(broaderTopics);
  }

  /** Looks at every statement. */
  void run(DirectoryReader reader) throws IOException {
    IdLookup ids = new IdLookup(reader);
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues names = DocValues.getSorted(leaf.reader(), IndexFields.ID);
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          String id =
              names.advanceExact(doc) ? names.lookupOrd(names.ordValue()).utf8ToString() : "";
          if (ids.find(id) != leaf.docBase + doc) {
            found("duplicate-id", id, "another statement is found under its id");
          }
          statement(leaf.reader(), doc, id);
        }
      }
    }
  }

  /** Looks whether duplicates are linked; a run that was interrupted has not done so yet. */
  void duplicates(DirectoryReader reader) throws IOException {
    DuplicateGroups.forEachChanged(
        reader,
        (id, number) ->
            found(
                "duplicates",
                id.utf8ToString(),
                number == 0
                    ? "it is linked to others, and none is a duplicate of it"
                    : "it is not linked to its duplicates, or to others too"));
  }

  /** Takes note of something wrong. */
  void found(String code, String id, String message) {
    long before = counts.merge(code, 1L, Long::sum);
    if (before <= 10) {
      messages.add("[" + code + "] " + (id.isEmpty() ? "" : "statement " + id + ": ") + message);
    }
  }

  /** How many statements were looked at. */
  long statements() {
    return statements;
  }

  /** How many quotes of facts and quantities were cut from the texts. */
  long evidence() {
    return evidence;
  }

  /** How often what was wrong, by code; empty for a sound index. */
  SortedMap<String, Long> counts() {
    return counts;
  }

  /** What is wrong, of each code the first ten. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  private void statement(LeafReader reader, int doc, String id) throws IOException {
    statements++;
    String stored =
        reader
            .storedFields()
            .document(doc, Set.of(IndexFields.STATEMENT))
            .get(IndexFields.STATEMENT);
    if (stored == null) {
      found("stored", id, "the statement itself is missing");
      return;
    }
    CodedStatement coded;
    try {
      coded = StoredStatement.read(stored);
    } catch (RuntimeException e) {
      // A span out of its text, a value of no dimension, JSON cut off: all that it can be.
      found("evidence", id, "its facts do not stand in its text: " + e.getMessage());
      return;
    }
    coded.facts().stream()
        .flatMap(fact -> fact.evidence().stream())
        .forEach(quoted -> quote(id, quoted.quote()));
    coded.quantities().forEach(quantity -> quote(id, quantity.evidence().quote()));
    if (!coded.statement().id().equals(id)) {
      found("stored", id, "it says to be " + coded.statement().id());
    }
    BinaryDocValues origin = DocValues.getBinary(reader, IndexFields.ORIGIN);
    String file = origin.advanceExact(doc) ? origin.binaryValue().utf8ToString() : "";
    Document expected = documents.toDocument(coded, file);
    for (String field : valueFields(reader, expected)) {
      SortedSet<String> should = expected(expected, field);
      SortedSet<String> is = actual(reader, doc, field);
      if (!is.equals(should)) {
        boolean labels = field.equals(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        found(
            labels ? "facet-labels" : "values",
            id,
            labels
                ? "it is counted as "
                    + readable(is, should)
                    + ", its facts say "
                    + readable(should, is)
                : field + " is not what the statement says");
      }
    }
  }

  private void quote(String id, String quote) {
    evidence++;
    if (quote.isBlank()) {
      found("evidence", id, "a quote has no words");
    }
  }

  private static Set<String> valueFields(LeafReader reader, Document expected) {
    Set<String> fields = new TreeSet<>();
    reader
        .getFieldInfos()
        .forEach(field -> {
          if (field.getDocValuesType() != DocValuesType.NONE) {
            fields.add(field.name);
          }
        });
    for (IndexableField field : expected) {
      if (field.fieldType().docValuesType() != DocValuesType.NONE) {
        fields.add(field.name());
      }
    }
    // Which statements are duplicates, no single one can tell.
    fields.remove(IndexFields.DUPLICATES);
    return fields;
  }

  private static SortedSet<String> expected(Document document, String name) {
    SortedSet<String> values = new TreeSet<>();
    for (IndexableField field : document.getFields(name)) {
      switch (field.fieldType().docValuesType()) {
        case NUMERIC -> values.add(String.valueOf(field.numericValue()));
        case SORTED_SET -> values.add(field.binaryValue().utf8ToString());
        case BINARY, SORTED -> values.add(field.binaryValue().toString());
        case SORTED_NUMERIC, NONE -> {}
      }
    }
    return values;
  }

  private static SortedSet<String> actual(LeafReader reader, int doc, String name)
      throws IOException {
    SortedSet<String> values = new TreeSet<>();
    switch (Objects.requireNonNull(reader.getFieldInfos().fieldInfo(name)).getDocValuesType()) {
      case NUMERIC -> {
        NumericDocValues numbers = DocValues.getNumeric(reader, name);
        if (numbers.advanceExact(doc)) {
          values.add(Long.toString(numbers.longValue()));
        }
      }
      case BINARY -> {
        BinaryDocValues bytes = DocValues.getBinary(reader, name);
        if (bytes.advanceExact(doc)) {
          values.add(bytes.binaryValue().toString());
        }
      }
      case SORTED -> {
        SortedDocValues terms = DocValues.getSorted(reader, name);
        if (terms.advanceExact(doc)) {
          values.add(terms.lookupOrd(terms.ordValue()).toString());
        }
      }
      case SORTED_SET -> {
        SortedSetDocValues terms = DocValues.getSortedSet(reader, name);
        if (terms.advanceExact(doc)) {
          for (int i = 0; i < terms.docValueCount(); i++) {
            values.add(terms.lookupOrd(terms.nextOrd()).utf8ToString());
          }
        }
      }
      case SORTED_NUMERIC, NONE -> {}
    }
    return values;
  }

  /** The labels of some that others do not have. */
  private static String readable(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> only = new TreeSet<>(some);
    only.removeAll(others);
    return only.stream()
        .map(label -> String.join(" ", FacetsConfig.stringToPath(label)))
        .toList()
        .toString();
  }
}
