package org.minbar.arabic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Names the way words become keys, so that an index is only searched with the keys it was built of.
 *
 * <p>It is taken from what the levels do, not from a version number that someone has to remember:
 * the keys of every listed word, bare and with affixes taken in turn, and the lexicon.
 */
public final class KeyFingerprint {

  private static final List<String> BEFORE = List.of("", "و", "ال", "وال", "لل", "ب", "وبال", "س");
  private static final List<String> AFTER = List.of("", "ه", "ين", "هم", "ات", "ية", "ًا");
  private static final int SHOWN_BYTES = 8;

  /** Whose keys show that words of other scripts are cut, too. */
  private static final List<String> FOREIGN = List.of("negotiations", "переговоров");

  private KeyFingerprint() {}

  /**
   * Sixteen hex digits, equal for equal behaviour on the listed words. It takes most of a second
   * and cannot change while the program runs, so it is computed when first asked for.
   */
  public static String compute() {
    return Computed.FINGERPRINT;
  }

  private static String ofListedWords() {
    WholeWords whole = WholeWords.load();
    TreeSet<String> words = new TreeSet<>(whole.beginnings());
    words.addAll(whole.endings());
    MessageDigest digest = sha256();
    digest.update(Lexicon.bytes());
    FOREIGN.forEach(word -> update(digest, word));
    int turn = 0;
    for (String word : words) {
      update(digest, word);
      update(digest, BEFORE.get(turn % BEFORE.size()) + word + AFTER.get(turn % AFTER.size()));
      turn++;
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  private static void update(MessageDigest digest, String word) {
    for (MatchLevel level : MatchLevel.values()) {
      digest.update(level.key(word).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) ' ');
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Computed {
    static final String FINGERPRINT = ofListedWords();
  }
}
