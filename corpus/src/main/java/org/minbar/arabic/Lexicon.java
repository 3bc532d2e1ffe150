package org.minbar.arabic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import morfologik.fsa.FSA;

/**
 * The written forms of Arabic words with their lemmas, made by the build from published
 * dictionaries (see {@code org.minbar.arabic.build}).
 */
final class Lexicon {

  /** Takes the readings of a form. */
  @FunctionalInterface
  interface Readings {
    /**
     * One reading.
     *
     * @param cost lower is likelier, 0 to 20
     * @param cut how many letters of the form to leave out at its end
     * @param tail a node of the automaton: the letters to put there are on the way from it
     */
    void reading(Slot slot, int cost, int cut, int tail);
  }

  private static final Map<Integer, Slot> SLOTS =
      Arrays.stream(Slot.values()).collect(Collectors.toMap(Slot::code, slot -> slot));
  private static final int LONGEST = 64;

  private final FSA automaton;

  private Lexicon(FSA automaton) {
    this.automaton = automaton;
  }

  /** Reads the lexicon that the build has put beside this class. */
  static Lexicon load() {
    try {
      return new Lexicon(FSA.read(new ByteArrayInputStream(bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lexicon as it is stored. */
  static byte[] bytes() {
    try (InputStream in = Lexicon.class.getResourceAsStream(LexiconFormat.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            LexiconFormat.RESOURCE
                + " is missing beside the classes: the build makes it, run"
                + " mvn -pl corpus process-classes");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Looks up all forms that begin at one place of a word: {@code nodes[to]} becomes what {@link
   * #find} wants to know of the form {@code word.substring(from, to)}.
   */
  void walk(String word, int from, int[] nodes) {
    int node = automaton.getRootNode();
    for (int i = from; i < word.length(); i++) {
      node = node == 0 ? 0 : after(node, word.charAt(i));
      nodes[i + 1] = node;
    }
  }

  /** Hands over all readings of a form that was looked up; none if it is unknown. */
  void find(int node, Readings readings) {
    int separator = node == 0 ? 0 : automaton.getArc(node, LexiconFormat.SEPARATOR);
    if (separator == 0) {
      return;
    }
    int kinds = automaton.getEndNode(separator);
    for (int kind = automaton.getFirstArc(kinds); kind != 0; kind = automaton.getNextArc(kind)) {
      Slot slot = SLOTS.get((int) automaton.getArcLabel(kind));
      if (slot != null) {
        int cost = automaton.getFirstArc(automaton.getEndNode(kind));
        int cut = automaton.getFirstArc(automaton.getEndNode(cost));
        readings.reading(
            slot,
            automaton.getArcLabel(cost) - LexiconFormat.ZERO,
            automaton.getArcLabel(cut) - LexiconFormat.ZERO,
            automaton.isArcFinal(cut) ? 0 : automaton.getEndNode(cut));
      }
    }
  }

  /** The lemma key of a reading, given its form. */
  String key(String form, int cut, int tail) {
    String kept = form.substring(0, form.length() - cut);
    return tail == 0 ? kept : kept + letters(tail);
  }

  /** How the lemma with this key is spelled, with hamza and ta marbuta; the key if not known. */
  String spelling(String key) {
    return fact(key, LexiconFormat.SPELLING).orElse(key);
  }

  /** The root of the lemma with this key. */
  Optional<String> findRoot(String key) {
    return fact(key, LexiconFormat.ROOT);
  }

  private Optional<String> fact(String key, byte kind) {
    int node = node(key);
    int separator = node == 0 ? 0 : automaton.getArc(node, LexiconFormat.SEPARATOR);
    int arc = separator == 0 ? 0 : automaton.getArc(automaton.getEndNode(separator), kind);
    return arc == 0 ? Optional.empty() : Optional.of(letters(automaton.getEndNode(arc)));
  }

  /** The node after the letters, 0 if no form begins with them. */
  private int node(String word) {
    int node = automaton.getRootNode();
    for (int i = 0; i < word.length() && node != 0; i++) {
      node = after(node, word.charAt(i));
    }
    return node;
  }

  private int after(int node, char c) {
    byte letter = LexiconFormat.letter(c);
    int arc = letter == 0 ? 0 : automaton.getArc(node, letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
  }

  /** The letters on the only way from a node to the end. */
  private String letters(int from) {
    StringBuilder out = new StringBuilder(LONGEST);
    int node = from;
    while (true) {
      int arc = automaton.getFirstArc(node);
      out.append(LexiconFormat.letter(automaton.getArcLabel(arc)));
      if (automaton.isArcFinal(arc)) {
        return out.toString();
      }
      node = automaton.getEndNode(arc);
    }
  }
}
