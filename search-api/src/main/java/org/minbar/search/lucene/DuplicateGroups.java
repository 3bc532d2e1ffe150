package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * Which documents of an index are duplicates of which: all there is to know beside the statements
 * themselves, kept in memory for those documents that are not alone.
 */
final class DuplicateGroups {

  /** The documents that are not alone. */
  private static final Query GROUPED =
      NumericDocValuesField.newSlowRangeQuery(IndexFields.DUPLICATES, 1, Long.MAX_VALUE);

  private final Map<Integer, List<Integer>> groups;

  private DuplicateGroups(Map<Integer, List<Integer>> groups) {
    this.groups = groups;
  }

  static DuplicateGroups of(IndexReader reader) throws IOException {
    Map<Long, List<Integer>> byNumber = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.DUPLICATES);
      while (numbers.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (numbers.longValue() > 0 && (live == null || live.get(numbers.docID()))) {
          byNumber
              .computeIfAbsent(numbers.longValue(), number -> new ArrayList<>())
              .add(leaf.docBase + numbers.docID());
        }
      }
    }
    Map<Integer, List<Integer>> groups = new HashMap<>();
    byNumber.values().forEach(group -> group.forEach(doc -> groups.put(doc, List.copyOf(group))));
    return new DuplicateGroups(groups);
  }

  /** Whether every document is alone. */
  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** How many other documents are in a document's group. */
  int others(int doc) {
    return group(doc).size() - 1;
  }

  /** The ids of the others in a statement's group, by date, then by id. */
  List<String> others(String id, OpenIndex index) throws IOException {
    OptionalInt doc = index.findDocument(id);
    if (doc.isEmpty()) {
      return List.of();
    }
    List<Document> members = new ArrayList<>();
    for (int member : group(doc.getAsInt())) {
      members.add(SelectedDocuments.document(member, index));
    }
    return members.stream()
        .sorted(SelectedDocuments.ORDER)
        .map(Document::id)
        .filter(each -> !each.equals(id))
        .toList();
  }

  /**
   * The documents that a query finds and that are not alone, in their groups: each in the order of
   * {@link SelectedDocuments}.
   *
   * @throws org.minbar.search.TooSlowException if they are not found in time
   */
  List<List<Document>> found(Query query, OpenIndex index, Deadline deadline) throws IOException {
    Query grouped =
        new BooleanQuery.Builder().add(query, Occur.FILTER).add(GROUPED, Occur.FILTER).build();
    Map<Integer, List<Document>> found = new HashMap<>();
    for (Document document : SelectedDocuments.of(grouped, index, deadline)) {
      int group = group(document.doc()).getFirst();
      found.computeIfAbsent(group, first -> new ArrayList<>()).add(document);
    }
    return List.copyOf(found.values());
  }

  private List<Integer> group(int doc) {
    return groups.getOrDefault(doc, List.of(doc));
  }
}
