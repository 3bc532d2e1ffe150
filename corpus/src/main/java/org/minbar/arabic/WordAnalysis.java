package org.minbar.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a written word is made of.
 *
 * <p>Its text form is for people: {@code وباللاجئين = و + ب + ال + لاجئ + ين · lemma لاجئ}.
 *
 * @param pieces in text order; their texts joined are the word's surface form
 * @param lemma the word's dictionary form as it is spelled
 * @param root its root, where one is known
 * @param known whether the lexicon has the word; if not, pieces and lemma were found by letters
 *     only
 */
public record WordAnalysis(List<Piece> pieces, String lemma, Optional<String> root, boolean known) {

  /** Copies. */
  public WordAnalysis {
    pieces = List.copyOf(pieces);
  }

  /** The word as it is seen. */
  public String surface() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    String parts = pieces.stream().map(Piece::text).collect(Collectors.joining(" + "));
    return (pieces.size() > 1 ? surface() + " = " + parts : surface()) + " · lemma " + lemma;
  }
}
