package org.minbar.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;

/**
 * The words of a question and their forms, each known by its number, and how much each counts.
 *
 * <p>Forms are numbered word by word, the form at the level asked for first.
 */
final class AskedForms {

  /** What a form closer than the level asked for counts beside it. */
  static final double CLOSER_FORM = 0.5;

  private final List<AskedWord> words;
  private final int[] wordOfForm;
  private final double[] formWeights;
  private final double[] wordWeights;

  /**
   * The words of a question.
   *
   * @param weighted how much each counts in the question
   * @param reader tells how rare they are
   */
  AskedForms(Map<AskedWord, Double> weighted, IndexReader reader) throws IOException {
    words = List.copyOf(weighted.keySet());
    int forms = words.stream().mapToInt(word -> word.forms().size()).sum();
    wordOfForm = new int[forms];
    formWeights = new double[forms];
    wordWeights = new double[words.size()];
    int word = 0;
    int form = 0;
    for (Map.Entry<AskedWord, Double> entry : weighted.entrySet()) {
      AskedWord asked = entry.getKey();
      double weight = entry.getValue();
      wordWeights[word] = weight * rarity(asked, asked.forms().getFirst(), reader);
      for (AskedWord.Form each : asked.forms()) {
        boolean closer = !each.equals(asked.forms().getFirst());
        formWeights[form] = weight * rarity(asked, each, reader) * (closer ? CLOSER_FORM : 1);
        wordOfForm[form++] = word;
      }
      word++;
    }
  }

  private static double rarity(AskedWord word, AskedWord.Form form, IndexReader reader)
      throws IOException {
    int having = 0;
    for (Field field : word.fields()) {
      Term term = new Term(IndexFields.words(field, form.level()), form.key());
      having = Math.max(having, reader.docFreq(term));
    }
    return Bm25.rarity(reader.numDocs(), having);
  }

  /** The words in the order of their numbers. */
  List<AskedWord> words() {
    return words;
  }

  /** How many forms there are. */
  int size() {
    return wordOfForm.length;
  }

  /** The number of the word that a form is of. */
  int word(int form) {
    return wordOfForm[form];
  }

  /** Whether a form is closer to the word as typed than the level asked for. */
  boolean isCloser(int form) {
    return form > 0 && wordOfForm[form] == wordOfForm[form - 1];
  }

  /** How much a form counts: the weight of its word, times its rarity. */
  double formWeight(int form) {
    return formWeights[form];
  }

  /** How much a word counts at the level asked for. */
  double wordWeight(int word) {
    return wordWeights[word];
  }

  /** How much all words count. */
  double wholeWeight() {
    return Arrays.stream(wordWeights).sum();
  }

  /**
   * For each word the number of the next one that is no function word, -1 for a function word and
   * the last.
   */
  int[] followers() {
    int[] followers = new int[words.size()];
    Arrays.fill(followers, -1);
    int before = -1;
    for (int word = 0; word < followers.length; word++) {
      if (!words.get(word).function()) {
        if (before >= 0) {
          followers[before] = word;
        }
        before = word;
      }
    }
    return followers;
  }
}
