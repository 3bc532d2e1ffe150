package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;

/**
 * Answers the questions that count and compare from JSON to JSON, whoever asks: a browser, or a
 * person at a terminal.
 *
 * <p>Safe for use by many threads.
 */
public final class AnalysisService {

  private final ConcordanceService concordance;
  private final CollocationService collocations;
  private final KeynessService keyness;
  private final TrendService trends;
  private final WordListService words;
  private final CooccurrenceService cooccurrence;
  private final PhraseService phrases;

  /** Parameters as in {@link Services}. */
  public AnalysisService(SearchEngine engine, Vocabularies vocabularies, InstantSource clock) {
    this(engine, vocabularies, new SearchService(engine, vocabularies, clock));
  }

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  AnalysisService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.concordance = new ConcordanceService(engine, vocabularies, search);
    this.collocations = new CollocationService(engine, vocabularies, search);
    this.keyness = new KeynessService(engine, vocabularies, search);
    this.trends = new TrendService(engine, vocabularies, search);
    this.words = new WordListService(engine, vocabularies, search);
    this.cooccurrence = new CooccurrenceService(engine, vocabularies, search);
    this.phrases = new PhraseService(engine, vocabularies);
  }

  /** A question that counts or compares. */
  public enum Question {
    CONCORDANCE,
    COLLOCATIONS,
    KEYNESS,
    TRENDS,
    WORDS,
    COOCCURRENCE;

    /** The last part of its path in the API. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** How its answer is laid out as a table. */
    Layout layout() {
      return switch (this) {
        case CONCORDANCE -> Layout.CONCORDANCE;
        case COLLOCATIONS -> Layout.COLLOCATIONS;
        case KEYNESS -> Layout.KEYNESS;
        case TRENDS -> Layout.TRENDS;
        case WORDS -> Layout.WORDS;
        case COOCCURRENCE -> Layout.COOCCURRENCE;
      };
    }
  }

  /**
   * Answers the body of {@code POST /api/v1/} and the question's id.
   *
   * @param naming maps the path of a parameter in the body, {@code filters.round}, to the name its
   *     sender knows it by
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode answer(Question question, ObjectNode body, UnaryOperator<String> naming) {
    return answer(question, body, new Problems(naming), Limits.LINES);
  }

  /**
   * When a phrase was in use: as {@code GET /api/v1/phrases} answers.
   *
   * @param body {@code text}, {@code variants}, and what selects statements
   * @param naming what the sender calls what a path in the body names
   * @throws ProblemException with everything that is wrong with the request
   */
  public ObjectNode phrase(ObjectNode body, UnaryOperator<String> naming) {
    return phrases.answer(body, new Problems(naming));
  }

  /** Answers a body as its sender names things. */
  ObjectNode answer(Question question, ObjectNode body) {
    return answer(question, body, new Problems(), Limits.LINES);
  }

  /** Answers a body for a file, which may ask for more lines at a time. */
  ObjectNode page(Question question, ObjectNode body) {
    return answer(question, body, new Problems(), Limits.EXPORTED_LINES);
  }

  private ObjectNode answer(Question question, ObjectNode body, Problems problems, int lines) {
    return switch (question) {
      case CONCORDANCE -> concordance.answer(body, problems, lines);
      case COLLOCATIONS -> collocations.answer(body, problems);
      case KEYNESS -> keyness.answer(body, problems);
      case TRENDS -> trends.answer(body, problems);
      case WORDS -> words.answer(body, problems);
      case COOCCURRENCE -> cooccurrence.answer(body, problems);
    };
  }
}
