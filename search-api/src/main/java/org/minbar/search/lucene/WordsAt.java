package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.Statement.Field;
import org.minbar.search.Deadline;
import org.minbar.search.TooSlowException;

/**
 * The words at some places of documents, as they are compared in any orthography.
 *
 * <p>Those of many documents are read in one pass over the positions of all words; those of a few,
 * for which a pass over a whole index would be long, from their texts.
 */
final class WordsAt {

  /** A pass takes as long as the texts of a tenth of the documents. */
  private static final int MANY = 10;

  private final Map<Integer, Map<Field, Wanted>> documents = new LinkedHashMap<>();

  /** The places of a field, and the words found at them. */
  private static final class Wanted {
    private final BitSet positions = new BitSet();
    private final Map<Integer, String> words = new HashMap<>();
  }

  /** Asks for the word at a position, if there is one. */
  void want(int doc, Field field, int position) {
    if (position >= 0) {
      documents
          .computeIfAbsent(doc, first -> new EnumMap<>(Field.class))
          .computeIfAbsent(field, first -> new Wanted())
          .positions
          .set(position);
    }
  }

  /** The word at a place that was read; empty where there is none. */
  String get(int doc, Field field, int position) {
    return documents
        .getOrDefault(doc, Map.of())
        .getOrDefault(field, new Wanted())
        .words
        .getOrDefault(position, "");
  }

  /** Reads what was asked for, and tells whether there was time for all of it. */
  boolean read(OpenIndex index, Deadline deadline) throws IOException {
    int all = index.searcher().getIndexReader().maxDoc();
    if (documents.size() > all / MANY) {
      return pass(index, all, deadline);
    }
    for (Map.Entry<Integer, Map<Field, Wanted>> each : documents.entrySet()) {
      if (deadline.isOver()) {
        return false;
      }
      for (Map.Entry<Field, Wanted> field : each.getValue().entrySet()) {
        read(index.field(each.getKey(), field.getKey()), field.getValue());
      }
    }
    return true;
  }

  private static void read(String text, Wanted wanted) {
    Words words = new Words(text.toCharArray(), text.length());
    for (int i = 0; i < wanted.positions.length() && words.next(); i++) {
      if (wanted.positions.get(i)) {
        String word = text.substring(words.start(), words.end());
        wanted.words.put(i, MatchLevel.NORMALIZED.key(word));
      }
    }
  }

  private boolean pass(OpenIndex index, int all, Deadline deadline) throws IOException {
    int[] numbers = new int[all];
    Arrays.fill(numbers, -1);
    List<Map<Field, Wanted>> wanted = new ArrayList<>();
    documents.forEach((doc, fields) -> {
      numbers[doc] = wanted.size();
      wanted.add(fields);
    });
    try {
      TermPass.over(
          index,
          MatchLevel.NORMALIZED,
          PostingsEnum.POSITIONS,
          deadline,
          (field, key, postings, base) -> {
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
              int number = numbers[base + postings.docID()];
              if (number >= 0) {
                add(key, postings, wanted.get(number).get(field));
              }
            }
          });
      return true;
    } catch (TooSlowException e) {
      return false; // the answer says how many lines it lacks
    }
  }

  /** Looks whether a word stands at one of the places of a document. */
  private static void add(BytesRef key, PostingsEnum postings, @Nullable Wanted wanted)
      throws IOException {
    if (wanted == null) {
      return;
    }
    int position = 0;
    for (int i = postings.freq(); i > 0 && position < wanted.positions.length(); i--) {
      position = postings.nextPosition();
      if (wanted.positions.get(position)) {
        wanted.words.put(position, key.utf8ToString());
      }
    }
  }
}
