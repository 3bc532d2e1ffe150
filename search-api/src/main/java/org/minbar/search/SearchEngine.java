package org.minbar.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * A function from questions to answers over one snapshot of statements at a time.
 *
 * <p>Safe for use by many threads. Answers take no longer than the engine's {@link TimeLimit}: a
 * part of an answer says what it lacks. An answer speaks of one snapshot only, the one it names.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * Answers a search: hits in order, and counts for the facets asked for.
   *
   * @throws BadCursorException if the request's cursor continues no answer in its order
   * @throws StaleCursorException if the request continues an answer about a snapshot that is no
   *     longer served
   */
  SearchAnswer search(SearchRequest request);

  /**
   * The quantities in the statements of a subcorpus, as {@link QuantityAnswer} orders them.
   *
   * @throws BadCursorException if the request's cursor continues no answer
   * @throws StaleCursorException if the request continues an answer about a snapshot that is no
   *     longer served
   * @throws TooSlowException if they cannot be counted in time
   */
  QuantityAnswer quantities(QuantityRequest request);

  /**
   * The occurrences of the words of a query, as {@link ConcordanceRequest} describes them.
   *
   * @throws BadCursorException if the request's cursor continues no answer
   * @throws StaleCursorException if the request continues an answer about a snapshot that is no
   *     longer served
   * @throws TooManyLinesException if there are more than can be answered in bounded time
   */
  ConcordanceAnswer concordance(ConcordanceRequest request);

  /**
   * The words that are more, or less, frequent in some statements than in others.
   *
   * @throws TooSlowException if they cannot be counted in time
   */
  KeynessAnswer keyness(KeynessRequest request);

  /**
   * The words that stand near the words of a query more often than by chance.
   *
   * @throws TooManyLinesException if the query matches more often than can be counted in bounded
   *     time
   * @throws TooSlowException if they cannot be counted in time
   */
  CollocationAnswer collocations(CollocationRequest request);

  /**
   * The words, or runs of words next to each other, of some statements.
   *
   * @throws BadCursorException if the request's cursor continues no answer
   * @throws StaleCursorException if the request continues an answer about a snapshot that is no
   *     longer served
   * @throws TooManyLinesException if there are more words than can be counted in bounded memory
   * @throws TooSlowException if they cannot be counted in time
   */
  WordListAnswer words(WordListRequest request);

  /**
   * How the share of statements, or the rate of words, goes from period to period.
   *
   * @throws TooManyLinesException if words stand more often than can be counted in bounded time
   * @throws TooSlowException if they cannot be counted in time
   */
  TrendAnswer trends(TrendRequest request);

  /**
   * Shows every statement of a subcorpus, by date (undated last), then by id; when time is up, no
   * more of them.
   *
   * @param visitor called once for each, one after the other
   */
  Scan scan(Subcorpus subcorpus, Consumer<CodedStatement> visitor);

  /** The statement of that id in the current snapshot, with its facts. */
  Optional<CodedStatement> findStatement(String id);

  /**
   * The ids of the other statements in a statement's group of duplicates, the earliest first,
   * undated ones last; none for an id that no statement has.
   */
  List<String> duplicates(String id);

  /**
   * Titles and phrases of the current snapshot that continue what a user has begun to type.
   *
   * @param prefix what was typed, in any spelling; may be empty, which suggests nothing
   * @param size the most suggestions to return, > 0
   */
  List<Suggestion> suggest(String prefix, int size);

  /**
   * Whether the current snapshot has a word, and which of its words are spelled nearly like it.
   *
   * @param word a word as typed
   * @param level how alike a word of a statement must be to be the same word
   * @param most the most similar words to return, > 0
   */
  Spelling spelling(String word, MatchLevel level, int most);

  /** The snapshot that a request would be answered from now. */
  Snapshot snapshot();

  /**
   * From now on, and until what is returned is closed, all questions of this thread are answered
   * from one snapshot, even if a newer one is there. Engines that have but one need do nothing.
   */
  default Hold hold() {
    return () -> {};
  }

  /**
   * Answers from the newest snapshot from now on; requests under way are answered from the one they
   * began with.
   *
   * @throws java.io.UncheckedIOException if it cannot be read; the one before stays
   * @throws RuntimeException if it was made in another way than this program expects; the one
   *     before stays
   */
  default void refresh() {}

  /** A snapshot that is being held on to. */
  interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  @Override
  void close();
}
