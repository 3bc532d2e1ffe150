package org.minbar.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers in the form that trec_eval reads: {@code question Q0 text rank score system}. Ids are
 * written as they are, so they must be free of blanks, as those of such sets are.
 */
final class RunFile {

  private RunFile() {}

  /** Writes {@code SET.SYSTEM.run} for each system into a folder, which is made if need be. */
  static void write(Path folder, RetrievalSet set, List<SystemResult> results) throws IOException {
    Files.createDirectories(folder);
    for (SystemResult result : results) {
      Path file = folder.resolve(set.name() + "." + result.system() + ".run");
      Files.write(file, lines(result), StandardCharsets.UTF_8);
    }
  }

  /** The lines of one system; scores only say the order. */
  static List<String> lines(SystemResult result) {
    List<String> lines = new ArrayList<>();
    result
        .answers()
        .forEach((question, ranked) -> {
          for (int i = 0; i < ranked.size(); i++) {
            lines.add(
                String.join(
                    " ",
                    question,
                    "Q0",
                    ranked.get(i),
                    Integer.toString(i + 1),
                    Integer.toString(ranked.size() - i),
                    result.system()));
          }
        });
    return lines;
  }
}
