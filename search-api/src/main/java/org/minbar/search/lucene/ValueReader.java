package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.minbar.corpus.Dimension;
import org.minbar.index.FacetLabel;
import org.minbar.search.lucene.SelectedDocuments.Document;

/** Reads which values documents have in a dimension, at some confidence or more. */
final class ValueReader {

  private final Dimension dimension;
  private final double minConfidence;

  ValueReader(Dimension dimension, double minConfidence) {
    this.dimension = dimension;
    this.minConfidence = minConfidence;
  }

  /** The values of each document, in the order of the documents given. */
  List<List<String>> read(List<Document> documents, OpenIndex index) throws IOException {
    List<LeafReaderContext> leaves = index.searcher().getIndexReader().leaves();
    Map<Integer, List<String>> values = new HashMap<>();
    Map<Long, Optional<String>> known = new HashMap<>();
    LeafReaderContext leaf = null;
    SortedSetDocValues labels = DocValues.emptySortedSet();
    for (Document document :
        documents.stream().sorted(Comparator.comparingInt(Document::doc)).toList()) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(document.doc(), leaves));
      if (leaf != its) {
        leaf = its;
        labels = DocValues.getSortedSet(its.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        known.clear();
      }
      values.put(document.doc(), read(labels, document.doc() - its.docBase, known));
    }
    return documents.stream()
        .map(document -> values.getOrDefault(document.doc(), List.of()))
        .toList();
  }

  private List<String> read(SortedSetDocValues labels, int doc, Map<Long, Optional<String>> known)
      throws IOException {
    List<String> values = new ArrayList<>();
    if (labels.advanceExact(doc)) {
      for (int i = labels.docValueCount(); i > 0; i--) {
        long label = labels.nextOrd();
        Optional<String> value = known.get(label);
        if (value == null) {
          value = value(labels.lookupOrd(label).utf8ToString());
          known.put(label, value);
        }
        value.ifPresent(values::add);
      }
    }
    return values;
  }

  /** The value of a label that is sure enough. */
  private Optional<String> value(String term) {
    String[] path = FacetsConfig.stringToPath(term);
    if (path.length != 2 || !path[0].equals(dimension.id())) {
      return Optional.empty();
    }
    FacetLabel label = FacetLabel.parse(path[1]);
    return label.reaches(minConfidence) && !label.value().equals(FacetLabel.ANY)
        ? Optional.of(label.value())
        : Optional.empty();
  }
}
