package org.minbar.index;

import java.util.Locale;
import java.util.regex.Pattern;

/** Halves of surrogate pairs: Java strings can hold them, UTF-8 and so an index cannot. */
final class LoneSurrogates {

  /** Matches code points, so never one half of a whole pair. */
  private static final Pattern LONE = Pattern.compile("\\p{Cs}");

  private LoneSurrogates() {}

  static boolean in(String text) {
    return LONE.matcher(text).find();
  }

  /** JSON that says the same in characters that UTF-8 has. */
  static String escape(String json) {
    return hasHalves(json)
        ? LONE.matcher(json)
            .replaceAll(
                half -> String.format(Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)))
        : json;
  }

  /** Whether there are halves, of whole pairs or not: of nearly all texts known at a glance. */
  private static boolean hasHalves(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
