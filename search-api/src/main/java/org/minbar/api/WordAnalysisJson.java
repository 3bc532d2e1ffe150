package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.minbar.arabic.WordAnalysis;

/** Writes what a word is made of. */
final class WordAnalysisJson {

  private WordAnalysisJson() {}

  /** Adds {@code pieces}, {@code lemma}, {@code root} and {@code known} to an object. */
  static void write(WordAnalysis analysis, ObjectNode json) {
    ArrayNode pieces = json.putArray("pieces");
    analysis
        .pieces()
        .forEach(
            piece -> pieces.addObject().put("text", piece.text()).put("kind", piece.kind().id()));
    json.put("lemma", analysis.lemma());
    json.put("root", analysis.root().orElse(null));
    json.put("known", analysis.known());
  }
}
