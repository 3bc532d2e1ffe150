package org.minbar.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.minbar.arabic.MatchLevel;

/**
 * Turns a text into the keys of its words at one match level.
 *
 * <p>Every word gives one token at its own position, whatever its language; offsets are those of
 * the word in the text as given. No word is left out, stop words neither, so that phrases and
 * counts mean what they say.
 */
public final class LevelAnalyzer extends Analyzer {

  private static final Map<MatchLevel, LevelAnalyzer> ANALYZERS = new EnumMap<>(MatchLevel.class);

  static {
    for (MatchLevel level : MatchLevel.values()) {
      ANALYZERS.put(level, new LevelAnalyzer(level));
    }
  }

  private final MatchLevel level;

  private LevelAnalyzer(MatchLevel level) {
    this.level = level;
  }

  /** The analyzer of a level; it is stateless and shared. */
  public static LevelAnalyzer of(MatchLevel level) {
    return Objects.requireNonNull(ANALYZERS.get(level));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new KeyTokenizer(level));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new KeyFilter(in, level);
  }
}
