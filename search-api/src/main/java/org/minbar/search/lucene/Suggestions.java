package org.minbar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.minbar.arabic.MatchLevel;
import org.minbar.index.IndexFields;
import org.minbar.search.Suggestion;
import org.minbar.search.Suggestion.Kind;
import org.minbar.search.lucene.FrequentPhrases.Title;

/**
 * Titles and frequent phrases that continue what was typed.
 *
 * <p>They are gathered in the background once an index is open. Who asks before that waits, but not
 * longer than {@value #LONGEST_WAIT_MILLIS} ms, and is then answered with none: a search box can do
 * without them, and asks again with the next letter.
 */
final class Suggestions implements AutoCloseable {

  private static final int LONGEST_WAIT_MILLIS = 300;

  /** Longer ones are no headlines, and Lucene's suggester cannot keep very long ones. */
  private static final int LONGEST_TITLE = 500;

  private final CompletableFuture<Lists> lists;

  private Suggestions(CompletableFuture<Lists> lists) {
    this.lists = lists;
  }

  /** Begins to gather the suggestions of an index. */
  static Suggestions of(
      OpenIndex index, Function<MatchLevel, Analyzer> analyzers, Executor background) {
    Analyzer analyzer = analyzers.apply(MatchLevel.NORMALIZED);
    CompletableFuture<Lists> lists = new CompletableFuture<>();
    background.execute(() -> {
      try {
        lists.complete(index.with(open -> gather(open, analyzer)));
      } catch (IOException | RuntimeException e) {
        lists.completeExceptionally(e);
      }
    });
    return new Suggestions(lists);
  }

  /** Up to half the list phrases, then titles, then more phrases if there is room. */
  List<Suggestion> list(String prefix, int size) throws IOException {
    try {
      Lists ready = lists.get(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
      List<Suggestion> phrases = ready.phrases().lookup(prefix, size);
      List<Suggestion> titles = ready.titles().lookup(prefix, size);
      int first = Math.min(phrases.size(), Math.max(size / 2, size - titles.size()));
      return Stream.concat(phrases.stream().limit(first), titles.stream()).limit(size).toList();
    } catch (TimeoutException e) {
      return List.of();
    } catch (ExecutionException e) {
      throw new IOException("suggestions could not be gathered: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /** Gives up the memory of the lists, once they are gathered. */
  @Override
  public void close() {
    var unused = lists.thenAccept(Lists::close);
  }

  private static Lists gather(OpenIndex index, Analyzer analyzer) throws IOException {
    Map<String, String> idByTitle = new TreeMap<>();
    List<Title> titles = new ArrayList<>();
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
      BinaryDocValues stored = DocValues.getBinary(leaf.reader(), IndexFields.TITLE);
      for (int doc = stored.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = stored.nextDoc()) {
        String title = stored.binaryValue().utf8ToString().strip();
        boolean fits = !title.isEmpty() && title.length() <= LONGEST_TITLE;
        if (fits && (live == null || live.get(doc)) && ids.advanceExact(doc)) {
          String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
          idByTitle.merge(title, id, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          titles.add(new Title(title, Token.listIn(title, analyzer)));
        }
      }
    }
    SuggestionList.Builder byTitle = new SuggestionList.Builder(analyzer, Kind.TITLE);
    for (Map.Entry<String, String> title : idByTitle.entrySet()) {
      byTitle.add(title.getKey(), title.getValue(), 1);
    }
    SuggestionList.Builder byPhrase = new SuggestionList.Builder(analyzer, Kind.PHRASE);
    for (FrequentPhrases.Phrase phrase : FrequentPhrases.find(titles, functionWords(analyzer))) {
      byPhrase.add(phrase.text(), phrase.text(), phrase.titles());
    }
    return new Lists(byPhrase.build(), byTitle.build());
  }

  /** Lucene's list is not normalised, so its words go the way of all others first. */
  static Set<String> functionWords(Analyzer analyzer) {
    Set<String> keys = new HashSet<>();
    for (Object word : ArabicAnalyzer.getDefaultStopSet()) {
      Token.listIn(new String((char[]) word), analyzer).forEach(token -> keys.add(token.term()));
    }
    return keys;
  }

  private record Lists(SuggestionList phrases, SuggestionList titles) {
    void close() {
      try {
        phrases.close();
        titles.close();
      } catch (IOException e) {
        throw new UncheckedIOException("suggestions could not be closed", e);
      }
    }
  }
}
