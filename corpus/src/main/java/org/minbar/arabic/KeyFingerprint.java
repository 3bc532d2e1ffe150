package org.minbar.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The file beside this class that the build writes it to. */
  private static final String RESOURCE = "keys.fingerprint";

  private KeyFingerprint() {}

  /** Sixteen hex digits, equal for equal behaviour on the listed words, as the build found them. */
  public static String read() {
    try (InputStream in = KeyFingerprint.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE
                + " is missing beside the classes: the build makes it, run"
                + " mvn -pl corpus process-classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, found out now, which takes most of a second: a step of the build. */
  static String compute() {
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

  /**
   * Writes it, as a step of the build.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    String folder = KeyFingerprint.class.getPackageName().replace('.', '/');
    Files.writeString(Path.of(args[0]).resolve(folder).resolve(RESOURCE), compute());
  }
}
