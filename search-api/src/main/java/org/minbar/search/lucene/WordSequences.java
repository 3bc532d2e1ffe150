package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.search.Deadline;
import org.minbar.search.TooManyLinesException;
import org.minbar.search.WordListRequest;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * The words of some documents in text order, read back from the positions of an index: a number for
 * each word, fields and documents one after the other. Numbers follow the alphabet.
 */
final class WordSequences {

  private static final List<Field> FIELDS = List.of(Field.values());

  private final List<String> keys;
  private final int[] words;
  private final int[] starts;

  private WordSequences(List<String> keys, int[] words, int[] starts) {
    this.keys = keys;
    this.words = words;
    this.starts = starts;
  }

  /**
   * Reads the words of documents.
   *
   * @throws TooManyLinesException if there are too many to be held
   * @throws org.minbar.search.TooSlowException if they are not read in time
   */
  static WordSequences read(
      List<Document> documents, MatchLevel level, OpenIndex index, Deadline deadline)
      throws IOException {
    int[] numbers = SelectedDocuments.numbers(documents, index);
    long[] lengths = new long[documents.size() * FIELDS.size()];
    TreeSet<String> found = new TreeSet<>();
    TermPass.over(
        index,
        level,
        PostingsEnum.FREQS,
        deadline,
        (field, key, postings, base) -> {
          boolean any = false;
          while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = numbers[base + postings.docID()];
            if (number >= 0) {
              lengths[sequence(number, field)] += postings.freq();
              any = true;
            }
          }
          if (any) {
            found.add(key.utf8ToString());
          }
        });
    int[] starts = starts(lengths);
    List<String> keys = new ArrayList<>(found);
    Map<String, Integer> ids = new HashMap<>();
    keys.forEach(key -> ids.put(key, ids.size()));
    int[] words = new int[starts[lengths.length]];
    TermPass.over(
        index,
        level,
        PostingsEnum.POSITIONS,
        deadline,
        (field, key, postings, base) -> {
          int id = ids.getOrDefault(key.utf8ToString(), -1);
          while (id >= 0 && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = numbers[base + postings.docID()];
            for (int i = number < 0 ? 0 : postings.freq(); i > 0; i--) {
              words[starts[sequence(number, field)] + postings.nextPosition()] = id;
            }
          }
        });
    return new WordSequences(keys, words, starts);
  }

  private static int[] starts(long[] lengths) {
    int[] starts = new int[lengths.length + 1];
    long total = 0;
    for (int i = 0; i < lengths.length; i++) {
      total += lengths[i];
      if (total > WordListRequest.MOST_WORDS) {
        throw new TooManyLinesException(
            "the statements have more than " + WordListRequest.MOST_WORDS + " words: filter");
      }
      starts[i + 1] = (int) total;
    }
    return starts;
  }

  /** How many words there are. */
  int size() {
    return words.length;
  }

  /** The words themselves; not to be changed. */
  int[] words() {
    return words;
  }

  /** The words by their numbers. */
  List<String> keys() {
    return keys;
  }

  /** How many fields there are: each has its sequence, be it empty. */
  int sequences() {
    return starts.length - 1;
  }

  /** Where a sequence begins among the words; that of the next is where it ends. */
  int start(int sequence) {
    return starts[sequence];
  }

  private static int sequence(int document, Field field) {
    return document * FIELDS.size() + FIELDS.indexOf(field);
  }

  /** Which of the documents a sequence belongs to. */
  static int document(int sequence) {
    return sequence / FIELDS.size();
  }

  /** Which field of its document a sequence is. */
  static Field field(int sequence) {
    return FIELDS.get(sequence % FIELDS.size());
  }

  /** The words from a place on, with blanks between them. */
  String key(int place, int n) {
    StringBuilder key = new StringBuilder(keys.get(words[place]));
    for (int i = 1; i < n; i++) {
      key.append(' ').append(keys.get(words[place + i]));
    }
    return key.toString();
  }
}
