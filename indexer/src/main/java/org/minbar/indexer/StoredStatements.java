package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.minbar.corpus.Statement;
import org.minbar.index.IndexFields;
import org.minbar.index.StoredStatement;

/**
 * The statements that a generation of an index holds, as they were given.
 *
 * @param generation its folder
 */
record StoredStatements(Path generation) {

  /** Reads them one after another. */
  void forEach(Action action) throws IOException {
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IdLookup values = new IdLookup(reader);
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Document document = stored.document(doc, Set.of(IndexFields.STATEMENT));
            action.accept(
                StoredStatement.read(document.get(IndexFields.STATEMENT)).statement(),
                values.value(leaf.docBase + doc, IndexFields.ORIGIN).utf8ToString());
          }
        }
      }
    }
  }

  /** Something done with a statement and the file it came from. */
  interface Action {
    void accept(Statement statement, String file) throws IOException;
  }
}
