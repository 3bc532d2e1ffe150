package org.minbar.arabic.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minbar.arabic.LexiconFormat;

/** How the lemma with a key is spelled, where several words have the same key. */
final class Spellings {

  static final int PARTICLE = 20;
  static final int NAME = 10;
  static final int VERB = 3;

  private record Spelling(String written, int rank) {}

  private final Map<String, Spelling> spellings = new HashMap<>();

  /**
   * Notes a spelling; of several for one key the highest in rank stays, of equal ones the first.
   */
  void add(String key, String written, int rank) {
    spellings.merge(
        key, new Spelling(written, rank), (old, made) -> made.rank > old.rank ? made : old);
  }

  /** The spelling of each key, names and particles left out. */
  Map<String, String> byKey() {
    Map<String, String> byKey = new HashMap<>();
    spellings.forEach((key, spelling) -> {
      if (spelling.rank < NAME) {
        byKey.put(key, spelling.written);
      }
    });
    return byKey;
  }

  /** What the lexicon has to hold: spellings that are not the key itself. */
  List<byte[]> facts() {
    List<byte[]> facts = new ArrayList<>();
    spellings.forEach((key, spelling) -> {
      if (!spelling.written.equals(key)
          && LexiconFormat.canHold(key)
          && LexiconFormat.canHold(spelling.written)) {
        facts.add(LexiconFormat.spelling(key, spelling.written));
      }
    });
    return facts;
  }
}
