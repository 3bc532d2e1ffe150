package org.minbar.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.Statement.Field;
import org.minbar.index.IndexFields;
import org.minbar.search.Deadline;
import org.minbar.search.KeyWords;
import org.minbar.search.KeyWords.Counts;
import org.minbar.search.KeyWords.Tally;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessRequest;
import org.minbar.search.lucene.SelectedDocuments.Document;

/**
 * Counts the words of two groups of statements: totals in one pass over the terms of the index, and
 * of the words listed their postings again.
 */
final class KeynessSearch {

  private final Function<MatchLevel, Analyzer> analyzers;

  KeynessSearch(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  KeynessAnswer answer(KeynessRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    List<Document> target = SelectedDocuments.of(request.target(), analyzers, index, deadline);
    Set<Integer> taken = target.stream().map(Document::doc).collect(Collectors.toSet());
    List<Document> others =
        request.reference().isPresent()
            ? SelectedDocuments.of(request.reference().get(), analyzers, index, deadline)
            : SelectedDocuments.of(MatchAllDocsQuery.INSTANCE, index, deadline);
    List<Document> reference =
        others.stream().filter(document -> !taken.contains(document.doc())).toList();
    Groups groups = new Groups(index, request.level(), target, reference);
    KeyWords words = groups.words(request, deadline);
    return words.answer(index.snapshot(), groups::counts, deadline);
  }

  /** Two groups of documents that share none. */
  private static final class Groups {

    private final OpenIndex index;
    private final MatchLevel level;
    private final List<Document> target;
    private final List<Document> reference;
    private final int[] inTarget;
    private final int[] inReference;
    private final long[] targetWords;
    private final long[] referenceWords;

    Groups(OpenIndex index, MatchLevel level, List<Document> target, List<Document> reference) {
      this.index = index;
      this.level = level;
      this.target = target;
      this.reference = reference;
      this.inTarget = SelectedDocuments.numbers(target, index);
      this.inReference = SelectedDocuments.numbers(reference, index);
      this.targetWords = new long[target.size()];
      this.referenceWords = new long[reference.size()];
    }

    KeyWords words(KeynessRequest request, Deadline deadline) throws IOException {
      Map<String, Tally> tallies = new HashMap<>();
      TermPass.over(
          index,
          level,
          PostingsEnum.FREQS,
          deadline,
          (field, key, postings, base) -> {
            Tally tally = add(key.utf8ToString(), postings, base, targetWords, referenceWords);
            if (tally.target() + tally.reference() > 0) {
              tallies.merge(tally.key(), tally, Groups::sum);
            }
          });
      return new KeyWords(request, targetWords, referenceWords, tallies.values());
    }

    private static Tally sum(Tally one, Tally other) {
      return new Tally(
          one.key(), one.target() + other.target(), one.reference() + other.reference());
    }

    Counts counts(String key) throws IOException {
      long[] inTargets = new long[targetWords.length];
      long[] inReferences = new long[referenceWords.length];
      for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
        for (Field field : Field.values()) {
          @Nullable PostingsEnum postings =
              leaf.reader()
                  .postings(new Term(IndexFields.words(field, level), key), PostingsEnum.FREQS);
          if (postings != null) {
            add(key, postings, leaf.docBase, inTargets, inReferences);
          }
        }
      }
      Document first =
          first(target, inTargets).or(() -> first(reference, inReferences)).orElseThrow();
      return new Counts(inTargets, inReferences, form(key, first.doc()));
    }

    /** The first document of a group that has some. */
    private static Optional<Document> first(List<Document> group, long[] counts) {
      return IntStream.range(0, counts.length)
          .filter(i -> counts[i] > 0)
          .mapToObj(group::get)
          .findFirst();
    }

    /** How a word is written in a document that has it, for the first time. */
    private String form(String key, int doc) throws IOException {
      List<LeafReaderContext> leaves = index.searcher().getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      for (Field field : Field.values()) {
        PostingsEnum postings =
            leaf.reader()
                .postings(new Term(IndexFields.words(field, level), key), PostingsEnum.POSITIONS);
        if (postings != null && postings.advance(doc - leaf.docBase) == doc - leaf.docBase) {
          return Words.of(index.field(doc, field)).get(postings.nextPosition()).text();
        }
      }
      throw new IllegalStateException("counted in a document that lacks it: " + doc);
    }

    /** Adds a word's occurrences in each document to the counts of its group. */
    private Tally add(
        String key, PostingsEnum postings, int base, long[] toTarget, long[] toReference)
        throws IOException {
      long target = 0;
      long reference = 0;
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = base + postings.docID();
        if (inTarget[doc] >= 0) {
          toTarget[inTarget[doc]] += postings.freq();
          target += postings.freq();
        } else if (inReference[doc] >= 0) {
          toReference[inReference[doc]] += postings.freq();
          reference += postings.freq();
        }
      }
      return new Tally(key, target, reference);
    }
  }
}
