package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
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

  private final Map<Field, Map<Integer, Found>> found = new EnumMap<>(Field.class);

  /** The words found at positions of a field, which ascend; empty where there is none. */
  private static final class Found {

    private final int[] positions;
    private final String[] words;

    Found(BitSet positions) {
      this.positions = positions.stream().toArray();
      this.words = new String[this.positions.length];
      Arrays.fill(words, "");
    }

    /** Looks whether one of the positions of a word is among them. */
    void add(BytesRef key, PostingsEnum postings) throws IOException {
      int next = 0;
      for (int i = postings.freq(); i > 0; i--) {
        int position = postings.nextPosition();
        while (positions[next] < position) {
          next++;
          if (next == positions.length) {
            return;
          }
        }
        if (positions[next] == position) {
          words[next] = key.utf8ToString();
        }
      }
    }

    void read(String text) {
      Words each = new Words(text.toCharArray(), text.length());
      int next = 0;
      for (int i = 0; next < positions.length && each.next(); i++) {
        if (positions[next] == i) {
          words[next] = MatchLevel.NORMALIZED.key(text.substring(each.start(), each.end()));
          next++;
        }
      }
    }

    String at(int position) {
      int place = Arrays.binarySearch(positions, position);
      return place < 0 ? "" : words[place];
    }
  }

  /** Which words are asked for: positions of documents, some of which may have none. */
  static final class Asked {

    private final Map<Field, Map<Integer, BitSet>> places = new EnumMap<>(Field.class);

    /** Asks for the word at a position; there is none before the first. */
    void add(int doc, Field field, int position) {
      if (position >= 0) {
        places
            .computeIfAbsent(field, first -> new LinkedHashMap<>())
            .computeIfAbsent(doc, first -> new BitSet())
            .set(position);
      }
    }
  }

  private WordsAt(Asked asked) {
    asked.places.forEach((field, documents) -> {
      Map<Integer, Found> none = new LinkedHashMap<>();
      documents.forEach((doc, positions) -> none.put(doc, new Found(positions)));
      found.put(field, none);
    });
  }

  /**
   * Reads what is asked for.
   *
   * @throws TooSlowException if there is no time for all of it
   */
  static WordsAt read(Asked asked, OpenIndex index, Deadline deadline) throws IOException {
    WordsAt words = new WordsAt(asked);
    int documents = words.found.values().stream().mapToInt(Map::size).sum();
    if (documents > index.searcher().getIndexReader().maxDoc() / MANY) {
      words.pass(index, deadline);
    } else {
      words.texts(index, deadline);
    }
    return words;
  }

  /** The word at a place that was asked for; empty where there is none. */
  String get(int doc, Field field, int position) {
    Found there = found.getOrDefault(field, Map.of()).get(doc);
    return there == null ? "" : there.at(position);
  }

  private void texts(OpenIndex index, Deadline deadline) throws IOException {
    for (Map.Entry<Field, Map<Integer, Found>> field : found.entrySet()) {
      for (Map.Entry<Integer, Found> each : field.getValue().entrySet()) {
        if (deadline.isOver()) {
          throw new TooSlowException(
              "the lines cannot be put in order in time: filter, or sort by date");
        }
        each.getValue().read(index.field(each.getKey(), field.getKey()));
      }
    }
  }

  private void pass(OpenIndex index, Deadline deadline) throws IOException {
    Map<Field, int[]> numbers = new EnumMap<>(Field.class);
    List<Found> all = new ArrayList<>();
    for (Field field : Field.values()) {
      int[] ofField = new int[index.searcher().getIndexReader().maxDoc()];
      Arrays.fill(ofField, -1);
      found
          .getOrDefault(field, Map.of())
          .forEach((doc, places) -> {
            ofField[doc] = all.size();
            all.add(places);
          });
      numbers.put(field, ofField);
    }
    // the threads never meet: a position has one word
    TermPass.inTwo(
        index,
        MatchLevel.NORMALIZED,
        PostingsEnum.POSITIONS,
        deadline,
        (field, key, postings, base) -> {
          int[] ofField = numbers.getOrDefault(field, new int[0]);
          while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = ofField[base + postings.docID()];
            if (number >= 0) {
              all.get(number).add(key, postings);
            }
          }
        });
  }
}
