package org.minbar.corpus.align;

import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Morphology;
import org.minbar.arabic.Piece;
import org.minbar.arabic.WordAnalysis;

/**
 * What has to be known of a written word to tell how it differs from another.
 *
 * @param letters the word as seen, without the marks above and below its letters
 * @param normalized the word in one orthography
 * @param seatless the same with hamza on no seat, so that مسؤول and مسئول meet
 * @param lemma the key of its dictionary word
 * @param conjunction whether the lexicon reads a joined و or ف in it
 * @param preposition whether the lexicon reads a joined preposition in it
 * @param core what is left of it without joined particles and pronouns, normalised
 */
record WordForm(
    String letters,
    String normalized,
    String seatless,
    String lemma,
    boolean conjunction,
    boolean preposition,
    String core) {

  /** Reads a word. */
  static WordForm of(String word) {
    WordAnalysis analysis = Morphology.bundled().explain(word);
    String core =
        analysis.pieces().stream()
            .filter(piece -> piece.kind() == Piece.Kind.STEM || piece.kind() == Piece.Kind.ENDING)
            .map(Piece::text)
            .collect(Collectors.joining());
    String letters = letters(word);
    return new WordForm(
        letters,
        MatchLevel.NORMALIZED.key(word),
        MatchLevel.NORMALIZED.key(letters.replaceAll("[ؤئأإآ]", "ء")),
        MatchLevel.LEMMA.key(word),
        has(analysis, Piece.Kind.CONJUNCTION),
        analysis.known() && has(analysis, Piece.Kind.PREPOSITION),
        MatchLevel.NORMALIZED.key(core));
  }

  private static String letters(String word) {
    String surface = MatchLevel.SURFACE.key(word);
    StringBuilder letters = new StringBuilder(surface.length());
    surface
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean has(WordAnalysis analysis, Piece.Kind kind) {
    return analysis.pieces().stream().anyMatch(piece -> piece.kind() == kind);
  }
}
