package org.minbar.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minbar.arabic.FunctionWords;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;

/** How often each lemma stands in a statement, title and text together, and how it is written. */
final class LemmaTally {

  /** One lemma of one statement. */
  static final class Entry {

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private int times;

    /** How often it stands there, > 0. */
    int times() {
      return times;
    }

    /** Its most frequent form as written, the first among equals. */
    String written() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> form : forms.entrySet()) {
        if (form.getValue() > most) {
          best = form.getKey();
          most = form.getValue();
        }
      }
      return best;
    }
  }

  private LemmaTally() {}

  /**
   * By the key of the lemma, in the order of the text; words that only hold it together left out.
   */
  static Map<String, Entry> of(Statement statement) {
    Map<String, Entry> tally = new LinkedHashMap<>();
    // Most words of a statement stand there more than once.
    Map<String, String> keys = new HashMap<>();
    for (Field field : Field.values()) {
      for (Word word : Words.of(statement.field(field))) {
        String text = word.text();
        String key = keys.computeIfAbsent(text, MatchLevel.LEMMA::key);
        if (!key.isEmpty()
            && key.codePoints().anyMatch(Character::isLetter)
            && !FunctionWords.contains(text)) {
          Entry entry = tally.computeIfAbsent(key, each -> new Entry());
          entry.forms.merge(text, 1, Integer::sum);
          entry.times++;
        }
      }
    }
    return tally;
  }
}
