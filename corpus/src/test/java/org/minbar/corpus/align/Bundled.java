package org.minbar.corpus.align;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minbar.corpus.Statement;
import org.minbar.corpus.read.CorpusReader;
import org.minbar.corpus.read.ReadLimits;
import org.minbar.corpus.read.ReadOutcome.Accepted;

/** The bundled statements. */
final class Bundled {

  private Bundled() {}

  /** The statements of a kind, the oldest first. */
  static List<Statement> ofKind(String kind) {
    List<Statement> statements = new ArrayList<>();
    try (CorpusReader reader =
        CorpusReader.open(List.of(Path.of("statements")), ReadLimits.DEFAULT)) {
      while (reader.hasNext()) {
        if (reader.next() instanceof Accepted accepted
            && accepted.statement().kind().filter(kind::equals).isPresent()) {
          statements.add(accepted.statement());
        }
      }
    }
    statements.sort(Comparator.comparing(statement -> statement.date().first().orElseThrow()));
    return statements;
  }
}
