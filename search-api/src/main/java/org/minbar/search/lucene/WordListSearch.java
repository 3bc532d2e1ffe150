package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Dimension;
import org.minbar.search.Deadline;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.WordListAnswer;
import org.minbar.search.WordListAnswer.Run;
import org.minbar.search.WordListRequest;
import org.minbar.search.lucene.SelectedDocuments.Document;

/** Counts the runs of words of some documents, and looks closer at those of a page. */
final class WordListSearch {

  private static final long LOW = 0xFFFF_FFFFL;

  private final Function<MatchLevel, Analyzer> analyzers;

  WordListSearch(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  WordListAnswer answer(WordListRequest request, OpenIndex index, Deadline deadline)
      throws IOException {
    String snapshot = index.snapshot().id();
    long start =
        request
            .cursor()
            .map(text -> OffsetCursor.parse(text, OffsetCursor.WORDS, snapshot))
            .orElse(0L);
    Subcorpus subcorpus = request.subcorpus();
    List<Document> documents = SelectedDocuments.of(subcorpus, analyzers, index, deadline);
    WordSequences sequences = WordSequences.read(documents, subcorpus.level(), index, deadline);
    Runs runs = Runs.of(sequences, request.n(), request.minimum());
    int[] order = order(request, sequences, runs);
    int from = (int) Math.min(order.length, start);
    int to = (int) Math.min(order.length, (long) from + request.size());
    List<Run> page =
        new Page(sequences, runs, request, documents, index)
            .of(Arrays.copyOfRange(order, from, to));
    return new WordListAnswer(
        index.snapshot(),
        documents.size(),
        sequences.size(),
        order.length,
        page,
        to < order.length && to > from
            ? Optional.of(new OffsetCursor(snapshot, OffsetCursor.WORDS, to).toString())
            : Optional.empty());
  }

  /** The runs wanted, the most frequent first; numbers are in the order of the alphabet. */
  private static int[] order(WordListRequest request, WordSequences sequences, Runs runs) {
    long[] keyed = new long[runs.size()];
    int size = 0;
    for (int run = 0; run < runs.size(); run++) {
      if (runs.count(run) >= request.minimum()
          && (request.wantsAll() || request.wants(sequences.key(runs.first(run), request.n())))) {
        keyed[size++] = ((long) -runs.count(run) << Integer.SIZE) | run;
      }
    }
    Arrays.sort(keyed, 0, size);
    return Arrays.stream(keyed, 0, size).mapToInt(each -> (int) (each & LOW)).toArray();
  }

  /** Finds where the runs of a page stand. */
  private static final class Page {

    private final WordSequences sequences;
    private final Runs runs;
    private final WordListRequest request;
    private final List<Document> documents;
    private final OpenIndex index;

    Page(
        WordSequences sequences,
        Runs runs,
        WordListRequest request,
        List<Document> documents,
        OpenIndex index) {
      this.sequences = sequences;
      this.runs = runs;
      this.request = request;
      this.documents = documents;
      this.index = index;
    }

    /** Where a run stands first, and in which statements and rounds at all. */
    private static final class Range {
      private int sequence = -1;
      private int document = -1;
      private int statements;
      private final Set<String> rounds = new HashSet<>();
    }

    List<Run> of(int[] page) throws IOException {
      Range[] ranges = new Range[runs.size()];
      for (int run : page) {
        ranges[run] = new Range();
      }
      List<List<String>> rounds =
          new ValueReader(Dimension.ROUND, request.subcorpus().minConfidence())
              .read(documents, index);
      for (int sequence = 0; sequence < sequences.sequences(); sequence++) {
        int document = WordSequences.document(sequence);
        for (int at = sequences.start(sequence); at < sequences.start(sequence + 1); at++) {
          @Nullable Range range = runs.at(at) < 0 ? null : ranges[runs.at(at)];
          if (range != null && range.document != document) {
            range.sequence = range.statements == 0 ? sequence : range.sequence;
            range.document = document;
            range.statements++;
            range.rounds.addAll(rounds.get(document));
          }
        }
      }
      List<Run> found = new ArrayList<>();
      for (int run : page) {
        Range range = ranges[run];
        found.add(
            new Run(
                sequences.key(runs.first(run), request.n()),
                form(runs.first(run), range.sequence),
                runs.count(run),
                range.statements,
                range.rounds.size()));
      }
      return found;
    }

    private String form(int place, int sequence) throws IOException {
      int doc = documents.get(WordSequences.document(sequence)).doc();
      String text = index.field(doc, WordSequences.field(sequence));
      int first = place - sequences.start(sequence);
      return Words.of(text).subList(first, first + request.n()).stream()
          .map(Word::text)
          .collect(Collectors.joining(" "));
    }
  }
}
