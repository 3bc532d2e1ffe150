package org.minbar.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;

/** Names what a statement says as it was given, before anything was read out of it. */
public final class GivenHash {

  private static final int BYTES = 16;

  private GivenHash() {}

  /** 16 bytes, equal for equal statements and, so far as anybody knows, for no others. */
  public static BytesRef of(Statement statement) {
    String stored = StoredStatement.write(new CodedStatement(statement, List.of()));
    return new BytesRef(Arrays.copyOf(ContentHash.of(stored).bytes(), BYTES));
  }
}
