package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import org.minbar.concordance.Reach;
import org.minbar.concordance.SentenceBounds;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.search.lucene.MatchReader.Stretch;

/**
 * The words of one document that are near matches, and those that are part of one, which are not
 * near any.
 */
final class NearMatches {

  private final Map<Field, BitSet> matched = new EnumMap<>(Field.class);
  private final Map<Field, BitSet> near = new EnumMap<>(Field.class);

  private NearMatches() {
    for (Field field : Field.values()) {
      matched.put(field, new BitSet());
      near.put(field, new BitSet());
    }
  }

  /** What is near these matches of a document; it is opened only if sentences are asked for. */
  static NearMatches of(
      SortedSet<Stretch> stretches, Reach reach, int doc, OpenIndex index, SentenceEnds ends) {
    NearMatches found = new NearMatches();
    Sentences sentences = new Sentences(doc, index, ends);
    for (Stretch stretch : stretches) {
      Span around = reach.around(stretch.words(), () -> sentences.of(stretch.field()));
      found.near(stretch.field()).set(around.start(), around.end());
      found.matched(stretch.field()).set(stretch.words().start(), stretch.words().end());
    }
    found.near.forEach((field, places) -> places.andNot(found.matched(field)));
    return found;
  }

  /** The words of a field that are near a match. */
  BitSet near(Field field) {
    return near.computeIfAbsent(field, absent -> new BitSet());
  }

  /** The words of a field that are part of a match. */
  BitSet matched(Field field) {
    return matched.computeIfAbsent(field, absent -> new BitSet());
  }

  /** Whether a stretch is near a match: a word of it is, and none is part of one. */
  boolean isNear(Stretch stretch) {
    return has(near(stretch.field()), stretch) && !has(matched(stretch.field()), stretch);
  }

  /** Whether a stretch is neither near a match nor has it a word of one. */
  boolean isOutside(Stretch stretch) {
    return !has(near(stretch.field()), stretch) && !has(matched(stretch.field()), stretch);
  }

  private static boolean has(BitSet words, Stretch stretch) {
    int next = words.nextSetBit(stretch.words().start());
    return next >= 0 && next < stretch.words().end();
  }

  /** The sentences of a document, read when they are asked for. */
  private static final class Sentences {

    private final int doc;
    private final OpenIndex index;
    private final SentenceEnds ends;
    private final Map<Field, SentenceBounds> known = new EnumMap<>(Field.class);

    Sentences(int doc, OpenIndex index, SentenceEnds ends) {
      this.doc = doc;
      this.index = index;
      this.ends = ends;
    }

    SentenceBounds of(Field field) {
      return known.computeIfAbsent(field, first -> SentenceBounds.of(text(first), ends));
    }

    private String text(Field field) {
      try {
        return index.field(doc, field);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
