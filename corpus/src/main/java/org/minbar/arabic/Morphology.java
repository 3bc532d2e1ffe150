package org.minbar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of Arabic: of which dictionary word a written word is a form, and what it is made of.
 *
 * <p>What the lexicon does not know is judged by its letters, as {@link LightStem} does. Answers
 * depend on the normalised spelling only, never on the words around.
 */
public final class Morphology {

  private static final List<String> ENDINGS =
      List.of(
          "يتين", "يتان", "تين", "تان", "يات", "يين", "يون", "ات", "ان", "ون", "ين", "وا", "ية",
          "ت", "ة", "ه", "ا", "و", "ي");

  private final Lexicon lexicon;

  private Morphology(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The morphology of the bundled lexicon, read on first use and then shared. */
  public static Morphology bundled() {
    return Bundled.MORPHOLOGY;
  }

  /** The key of the word's lemma: words are forms of one lemma when it is the same. */
  public String lemmaKey(String word) {
    String normalized = Orthography.normalize(word);
    return findLemma(normalized).orElseGet(() -> LightStem.of(normalized));
  }

  /** The key of the word's root, that of its lemma where no root is known. */
  public String rootKey(String word) {
    return root(lemmaKey(word));
  }

  /** The root of a lemma, given and taken by their keys; the lemma where no root is known. */
  String root(String lemma) {
    return lexicon.findRoot(lemma).orElse(lemma);
  }

  /** The key of the lemma of which a normalised word is a form, if the lexicon knows one. */
  Optional<String> findLemma(String normalized) {
    if (!isArabicWord(normalized)) {
      return Optional.empty();
    }
    Segmentation segmentation = Segmentation.of(normalized, lexicon);
    return segmentation.isKnown() ? Optional.of(segmentation.key()) : Optional.empty();
  }

  /**
   * Whether the word is a listed proper name, or none that is listed: probably a name either way.
   */
  public boolean isNameOrUnknown(String word) {
    String normalized = Orthography.normalize(word);
    if (!isArabicWord(normalized)) {
      return false;
    }
    Segmentation segmentation = Segmentation.of(normalized, lexicon);
    return !segmentation.isKnown() || segmentation.isName();
  }

  /**
   * Takes a word apart.
   *
   * @param word one word as written (see {@link Words})
   */
  public WordAnalysis explain(String word) {
    Letterwise letters = new Letterwise(Orthography.surface(word), Orthography.normalize(word));
    String normalized = letters.normalized();
    if (!isArabicWord(normalized)) {
      return new WordAnalysis(
          List.of(new Piece(letters.surface(), Piece.Kind.STEM)),
          LightStem.of(normalized),
          Optional.empty(),
          false);
    }
    Segmentation segmentation = Segmentation.of(normalized, lexicon);
    if (!segmentation.isKnown()) {
      return byLetters(letters);
    }
    String key = segmentation.key();
    return new WordAnalysis(
        pieces(letters, segmentation, key), lexicon.spelling(key), lexicon.findRoot(key), true);
  }

  /** Whether the word is a form of one that is listed. */
  public boolean knows(String word) {
    String normalized = Orthography.normalize(word);
    return isArabicWord(normalized) && Segmentation.of(normalized, lexicon).isKnown();
  }

  private static WordAnalysis byLetters(Letterwise letters) {
    String stem = LightStem.of(letters.normalized());
    int start = Math.max(0, letters.normalized().indexOf(stem));
    int end = Math.min(letters.normalized().length(), start + stem.length());
    List<Piece> pieces = new ArrayList<>();
    addBeginning(pieces, letters, start);
    add(pieces, letters, start, end, Piece.Kind.STEM);
    add(pieces, letters, end, letters.normalized().length(), Piece.Kind.ENDING);
    return new WordAnalysis(pieces, stem, Optional.empty(), false);
  }

  /** Of an unknown word only the letters tell what its beginning is. */
  private static void addBeginning(List<Piece> pieces, Letterwise letters, int end) {
    String beginning = letters.normalized().substring(0, end);
    boolean conjunction =
        !beginning.isEmpty()
            && (beginning.charAt(0) == Letters.WAW || beginning.charAt(0) == Letters.FEH);
    int preposition = conjunction ? 1 : 0;
    int article = end;
    if (beginning.endsWith("ال")) {
      article = Math.max(preposition, end - 2);
    } else if (beginning.endsWith("لل")) {
      article = Math.max(preposition, end - 1);
    }
    add(pieces, letters, 0, preposition, Piece.Kind.CONJUNCTION);
    add(pieces, letters, preposition, article, Piece.Kind.PREPOSITION);
    add(pieces, letters, article, end, Piece.Kind.ARTICLE);
  }

  private static List<Piece> pieces(Letterwise letters, Segmentation segmentation, String key) {
    String normalized = letters.normalized();
    List<Piece> pieces = new ArrayList<>();
    int at = segmentation.conjunction();
    add(pieces, letters, 0, at, Piece.Kind.CONJUNCTION);
    if (segmentation.preposition() > 0) {
      boolean future = normalized.charAt(at) == Letters.SEEN;
      add(pieces, letters, at, at + 1, future ? Piece.Kind.FUTURE : Piece.Kind.PREPOSITION);
      at++;
    }
    add(pieces, letters, at, at + segmentation.article(), Piece.Kind.ARTICLE);
    int start = segmentation.start();
    int end = segmentation.end();
    int ending = end - endingLength(normalized.substring(start, end), key);
    add(pieces, letters, start, ending, Piece.Kind.STEM);
    add(pieces, letters, ending, end, Piece.Kind.ENDING);
    add(pieces, letters, end, normalized.length(), Piece.Kind.PRONOUN);
    return pieces;
  }

  /** How many letters of the form come after the lemma, if they are an ending. */
  private static int endingLength(String form, String key) {
    for (String ending : ENDINGS) {
      String normalizedEnding = Orthography.normalize(ending);
      if (form.endsWith(normalizedEnding)) {
        String base = form.substring(0, form.length() - normalizedEnding.length());
        boolean feminine = ending.indexOf(Letters.TEH) >= 0 && (base + Letters.HEH).equals(key);
        if (base.equals(key) || feminine) {
          return form.equals(key) ? 0 : normalizedEnding.length();
        }
      }
    }
    return 0;
  }

  private static void add(
      List<Piece> pieces, Letterwise letters, int from, int to, Piece.Kind kind) {
    String text = letters.written(from, to);
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, kind));
    }
  }

  private static boolean isArabicWord(String normalized) {
    return !normalized.isEmpty() && LexiconFormat.canHold(normalized);
  }

  private static final class Bundled {
    static final Morphology MORPHOLOGY = new Morphology(Lexicon.load());
  }
}
