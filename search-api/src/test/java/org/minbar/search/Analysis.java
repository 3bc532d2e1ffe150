package org.minbar.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Span;

/** How a text falls into words at each match level. */
@FunctionalInterface
public interface Analysis {

  /**
   * Runs of letters, marks and digits in lower case, without marks from NORMALIZED on and without
   * the article from STEM on: little Arabic, but different on different levels.
   */
  Analysis LETTER_RUNS =
      (level, text) -> {
        List<Token> tokens = new ArrayList<>();
        Matcher run = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+").matcher(text);
        while (run.find()) {
          Span span = new Span(run.start(), run.end());
          String word = span.of(text).toLowerCase(Locale.ROOT);
          String bare = level == MatchLevel.SURFACE ? word : word.replaceAll("\\p{M}", "");
          boolean stem = level.compareTo(MatchLevel.STEM) >= 0;
          tokens.add(new Token(stem ? bare.replaceFirst("^ال", "") : bare, tokens.size(), span));
        }
        return tokens;
      };

  /** The words of a text, in text order. */
  List<Token> tokens(MatchLevel level, String text);
}
