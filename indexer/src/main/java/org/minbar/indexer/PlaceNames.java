package org.minbar.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Statement;
import org.minbar.index.GivenHash;
import org.minbar.index.IndexFields;

/**
 * Keeps statements apart that have no id of their own and are named by their places: two folders
 * may hold a file of the same name, and neither must take the place of the other, be they read by
 * one run or by two. The first that comes has the plain name, others one with a mark of their file.
 * For one thread.
 */
final class PlaceNames implements Closeable {

  private static final String MARK = "~";
  private static final int SHOWN_BYTES = 4;

  private final Ledger ledger;
  private @Nullable Directory directory;
  private @Nullable DirectoryReader replaced;
  private @Nullable IdLookup replacedIds;

  /**
   * Names beside those that an index has.
   *
   * @param replaced a generation whose statements are kept too
   */
  PlaceNames(Ledger ledger, Optional<Path> replaced) throws IOException {
    this.ledger = ledger;
    if (replaced.isPresent()) {
      this.directory = FSDirectory.open(replaced.get());
      this.replaced = DirectoryReader.open(directory);
      this.replacedIds = new IdLookup(this.replaced);
    }
  }

  /** The statement under a name that is no other file's, unless that says the same. */
  Statement apart(Statement statement, String file) throws IOException {
    Statement marked = statement.withId(statement.id() + MARK + hash(file));
    return isKnown(marked.id()) || isOthers(statement, file) ? marked : statement;
  }

  private boolean isKnown(String id) throws IOException {
    return ledger.holds(id) || (replacedIds != null && replacedIds.find(id) != IdLookup.NONE);
  }

  private boolean isOthers(Statement statement, String file) throws IOException {
    if (ledger.isOthers(statement, file)) {
      return true;
    }
    int doc = replacedIds == null ? IdLookup.NONE : replacedIds.find(statement.id());
    return replacedIds != null
        && doc != IdLookup.NONE
        && !replacedIds.value(doc, IndexFields.ORIGIN).utf8ToString().equals(file)
        && !replacedIds.value(doc, IndexFields.GIVEN_HASH).equals(hash(statement));
  }

  private static BytesRef hash(Statement statement) {
    return GivenHash.of(statement);
  }

  private static String hash(String file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (replaced != null && directory != null) {
      replaced.close();
      directory.close();
    }
  }
}
