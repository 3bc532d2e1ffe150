package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;

/** Reads from an index where asked words stand in some of its documents. */
final class OccurrenceReader {

  private final List<LeafReaderContext> leaves;

  OccurrenceReader(IndexSearcher searcher) {
    leaves = searcher.getIndexReader().leaves();
  }

  /**
   * Where the forms of words stand.
   *
   * @param words forms are numbered in their order, word by word
   * @param docs numbers of documents, each once
   * @return one for each document, in the order of {@code docs}
   */
  List<Occurrences> read(List<AskedWord> words, int[] docs) throws IOException {
    int forms = words.stream().mapToInt(word -> word.forms().size()).sum();
    Occurrences[] found = new Occurrences[docs.length];
    Arrays.setAll(found, i -> new Occurrences(forms));
    List<Integer> order =
        IntStream.range(0, docs.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> docs[i]))
            .toList();
    int start = 0;
    while (start < order.size()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[order.get(start)], leaves));
      int leafEnd = leaf.docBase + leaf.reader().maxDoc();
      List<Candidate> candidates = new ArrayList<>();
      while (start < order.size() && docs[order.get(start)] < leafEnd) {
        int i = order.get(start++);
        candidates.add(new Candidate(docs[i] - leaf.docBase, found[i]));
      }
      read(leaf.reader(), words, candidates);
    }
    return List.of(found);
  }

  /** A document of a leaf, by its number there. */
  private record Candidate(int doc, Occurrences occurrences) {}

  private static void read(LeafReader leaf, List<AskedWord> words, List<Candidate> candidates)
      throws IOException {
    int form = 0;
    for (AskedWord word : words) {
      for (AskedWord.Form each : word.forms()) {
        for (Field field : word.fields()) {
          Term term = new Term(IndexFields.words(field, each.level()), each.key());
          read(leaf, term, field, form, candidates);
        }
        form++;
      }
    }
    NumericDocValues titles = norms(leaf, Field.TITLE);
    NumericDocValues texts = norms(leaf, Field.TEXT);
    for (Candidate candidate : candidates) {
      candidate
          .occurrences()
          .lengths(length(titles, candidate.doc()), length(texts, candidate.doc()));
      candidate.occurrences().sort();
    }
  }

  private static void read(
      LeafReader leaf, Term term, Field field, int form, List<Candidate> candidates)
      throws IOException {
    int wanted = field == Field.TEXT ? PostingsEnum.POSITIONS : PostingsEnum.FREQS;
    PostingsEnum postings = leaf.postings(term, wanted);
    if (postings == null) {
      return;
    }
    for (Candidate candidate : candidates) {
      if (postings.docID() < candidate.doc()) {
        postings.advance(candidate.doc());
      }
      if (postings.docID() == candidate.doc()) {
        if (field == Field.TITLE) {
          candidate.occurrences().addToTitle(form, postings.freq());
        } else {
          for (int i = postings.freq(); i > 0; i--) {
            candidate.occurrences().addToText(form, postings.nextPosition());
          }
        }
      }
    }
  }

  /** The lengths of a field; the same at every level, since every word gives one token. */
  private static @Nullable NumericDocValues norms(LeafReader leaf, Field field) throws IOException {
    return leaf.getNormValues(IndexFields.words(field, MatchLevel.NORMALIZED));
  }

  private static int length(@Nullable NumericDocValues norms, int doc) throws IOException {
    return norms != null && norms.advanceExact(doc)
        ? SmallFloat.byte4ToInt((byte) norms.longValue())
        : 0;
  }
}
