package org.minbar.corpus.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.Source;

/**
 * The id of a statement that was given none: a hash of its words and sources.
 *
 * <p>Words count as {@link MatchLevel#NORMALIZED} has them, so that blanks, punctuation, vowel
 * signs and the spellings of hamza make no other statement; a text without words counts as it is
 * written. An edited text has another id.
 */
final class DerivedId {

  private static final String PREFIX = "text-";

  /** 96 bits: no two among billions of texts are likely to share them. */
  private static final int SHOWN_BYTES = 12;

  private DerivedId() {}

  /** {@code text-} and 24 hexadecimal digits. */
  static String of(String title, String text, List<Source> sources) {
    MessageDigest digest = sha256();
    update(digest, normalized(title));
    update(digest, normalized(text));
    for (Source source : sources) {
      update(digest, source.name());
      update(digest, source.url().orElse(""));
    }
    return PREFIX + HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  private static String normalized(String text) {
    String words =
        Words.of(text).stream()
            .map(word -> MatchLevel.NORMALIZED.key(word.text()))
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? text.strip() : words;
  }

  /** Each part ends with a sign that stands in none of them. */
  private static void update(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
