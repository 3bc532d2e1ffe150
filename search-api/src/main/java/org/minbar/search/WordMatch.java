package org.minbar.search;

import java.util.Locale;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.WordAnalysis;

/**
 * Why a word of a statement matched.
 *
 * <p>Its text form is for people: {@code وباللاجئين = و + ب + ال + لاجئ + ين · lemma لاجئ · matched
 * at LEMMA}.
 *
 * @param query the part of the question it matched, as typed; of a phrase the one word
 * @param kind what that part is
 * @param level the closest level of the ladder at which the two are the same; of a part that speaks
 *     of letters, the level at which these were compared
 * @param analysis what the word in the statement is made of
 */
public record WordMatch(String query, Kind kind, MatchLevel level, WordAnalysis analysis) {

  /** What a part of a question can be. */
  public enum Kind {
    /** A word, alone or in a phrase. */
    WORD,
    /** The beginning of a word. */
    PREFIX,
    /** A word with wildcards. */
    WILDCARD,
    /** A word spelled nearly so. */
    FUZZY,
    /** A word between two others. */
    RANGE;

    /** The name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    String root =
        level == MatchLevel.ROOT
            ? analysis.root().map(letters -> " · root " + letters).orElse("")
            : "";
    String part = kind == Kind.WORD ? "" : " as " + query;
    return analysis + root + " · matched at " + level + part;
  }
}
