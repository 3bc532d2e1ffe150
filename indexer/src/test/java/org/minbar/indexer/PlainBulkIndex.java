package org.minbar.indexer;

import java.time.Clock;
import java.util.List;
import org.minbar.corpus.CodedStatement;
import picocli.CommandLine;

/** The command with a coder that finds nothing, for what does not depend on facts. */
final class PlainBulkIndex {

  private PlainBulkIndex() {}

  public static void main(String[] arguments) {
    BulkIndex command =
        new BulkIndex(
            vocabularies -> statement -> new CodedStatement(statement, List.of()),
            Clock.systemUTC(),
            System.out,
            false);
    System.exit(new CommandLine(command).execute(arguments));
  }
}
