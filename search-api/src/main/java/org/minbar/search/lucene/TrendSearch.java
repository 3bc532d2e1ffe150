package org.minbar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.minbar.arabic.MatchLevel;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.Deadline;
import org.minbar.search.TooManyLinesException;
import org.minbar.search.TooSlowException;
import org.minbar.search.TrendAnswer;
import org.minbar.search.TrendRequest;
import org.minbar.search.TrendRequest.Measure;
import org.minbar.search.TrendRequest.Series;
import org.minbar.search.Trends;
import org.minbar.search.lucene.SelectedDocuments.Document;

/** Counts each series in each statement of the base. */
final class TrendSearch {

  private final Function<MatchLevel, Analyzer> analyzers;

  TrendSearch(Function<MatchLevel, Analyzer> analyzers) {
    this.analyzers = analyzers;
  }

  TrendAnswer answer(TrendRequest request, OpenIndex index, Deadline deadline) throws IOException {
    List<Document> base = SelectedDocuments.of(request.base(), analyzers, index, deadline);
    int[] numbers = SelectedDocuments.numbers(base, index);
    List<long[]> counts = new ArrayList<>();
    for (Series series : request.series()) {
      List<Document> documents =
          SelectedDocuments.of(series.statements(), analyzers, index, deadline).stream()
              .filter(document -> numbers[document.doc()] >= 0)
              .toList();
      long[] count = new long[base.size()];
      switch (request.measure()) {
        case SHARE -> documents.forEach(document -> count[numbers[document.doc()]] = 1);
        case RATE -> countOccurrences(series, documents, numbers, count, index, deadline);
      }
      counts.add(count);
    }
    long[] words = new long[base.size()];
    if (request.measure() == Measure.RATE) {
      countWords(request.base().level(), numbers, words, index, deadline);
    }
    List<List<String>> periods =
        new ValueReader(request.by(), request.base().minConfidence()).read(base, index);
    return new Trends(request, periods).answer(index.snapshot(), words, counts);
  }

  private void countOccurrences(
      Series series,
      List<Document> documents,
      int[] numbers,
      long[] count,
      OpenIndex index,
      Deadline deadline)
      throws IOException {
    WordsToLucene words = new WordsToLucene(analyzers, series.statements().level());
    MatchReader matches = new MatchReader(words.matching(series.counted()), index);
    long all = 0;
    for (Document document : documents) {
      if (deadline.isOver()) {
        throw new TooSlowException(
            "the occurrences cannot be counted in time: filter, or ask for rarer words");
      }
      int found = matches.in(document.doc()).size();
      count[numbers[document.doc()]] = found;
      all += found;
      if (all > ConcordanceRequest.MOST_LINES) {
        throw new TooManyLinesException(
            "a query has more than "
                + ConcordanceRequest.MOST_LINES
                + " occurrences: ask for rarer words, or filter");
      }
    }
  }

  private static void countWords(
      MatchLevel level, int[] numbers, long[] words, OpenIndex index, Deadline deadline)
      throws IOException {
    TermPass.over(
        index,
        level,
        PostingsEnum.FREQS,
        deadline,
        (field, key, postings, docBase) -> {
          while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = numbers[docBase + postings.docID()];
            if (number >= 0) {
              words[number] += postings.freq();
            }
          }
        });
  }
}
