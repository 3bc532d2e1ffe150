package org.minbar.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.Deadline;
import org.minbar.search.Scan;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.lucene.SelectedDocuments.Document;

/** Opens the statements of a subcorpus one after the other. */
final class StatementScan {

  private final Function<MatchLevel, Analyzer> analyzers;

  StatementScan(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  Scan answer(
      Subcorpus subcorpus, Consumer<CodedStatement> visitor, OpenIndex index, Deadline deadline)
      throws IOException {
    List<Document> selected = SelectedDocuments.of(subcorpus, analyzers, index, deadline);
    int read = 0;
    for (Document document : selected) {
      if (deadline.isOver()) {
        break;
      }
      visitor.accept(index.statement(document.doc()));
      read++;
    }
    return new Scan(index.snapshot(), selected.size(), read);
  }
}
