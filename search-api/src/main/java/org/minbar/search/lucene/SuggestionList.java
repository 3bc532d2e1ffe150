package org.minbar.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minbar.search.Suggestion;
import org.minbar.search.Suggestion.Kind;

/** Texts of one kind, found by whole words and the beginning of one more. Kept in memory. */
final class SuggestionList implements Closeable {

  private static final boolean ALL_WORDS = true;
  private static final boolean HIGHLIGHT = false;

  private final AnalyzingInfixSuggester suggester;
  private final Kind kind;

  private SuggestionList(AnalyzingInfixSuggester suggester, Kind kind) {
    this.suggester = suggester;
    this.kind = kind;
  }

  /**
   * The texts that have all words typed, the last as the beginning of a word unless a blank follows
   * it; those of most weight first.
   */
  List<Suggestion> lookup(String typed, int size) throws IOException {
    return suggester.lookup(typed, size, ALL_WORDS, HIGHLIGHT).stream()
        .map(found -> new Suggestion(found.key.toString(), kind, found.payload.utf8ToString()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    suggester.close();
  }

  /** Collects the texts of a list. */
  static final class Builder {
    private final Analyzer analyzer;
    private final Kind kind;
    private final List<Item> items = new ArrayList<>();

    Builder(Analyzer analyzer, Kind kind) {
      this.analyzer = analyzer;
      this.kind = kind;
    }

    void add(String text, String id, long weight) {
      items.add(new Item(text, id, weight));
    }

    SuggestionList build() throws IOException {
      AnalyzingInfixSuggester suggester =
          new AnalyzingInfixSuggester(
              new ByteBuffersDirectory(),
              analyzer,
              analyzer,
              AnalyzingInfixSuggester.DEFAULT_MIN_PREFIX_CHARS,
              true,
              ALL_WORDS,
              HIGHLIGHT);
      suggester.build(new Items(items.iterator()));
      return new SuggestionList(suggester, kind);
    }
  }

  private record Item(String text, String id, long weight) {}

  /** The items as Lucene's suggester asks for them, one after the other. */
  private static final class Items implements InputIterator {
    private final Iterator<Item> items;
    private @Nullable Item current;

    Items(Iterator<Item> items) {
      this.items = items;
    }

    @Override
    public @Nullable BytesRef next() {
      current = items.hasNext() ? items.next() : null;
      return current == null ? null : new BytesRef(current.text());
    }

    @Override
    public long weight() {
      return item().weight();
    }

    @Override
    public BytesRef payload() {
      return new BytesRef(item().id());
    }

    @Override
    public boolean hasPayloads() {
      return true;
    }

    @Override
    public @Nullable Set<BytesRef> contexts() {
      return null;
    }

    @Override
    public boolean hasContexts() {
      return false;
    }

    private Item item() {
      if (current == null) {
        throw new IllegalStateException("there is no item before next()");
      }
      return current;
    }
  }
}
