package org.minbar.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.minbar.api.Analysis.Token;
import org.minbar.api.Services;
import org.minbar.api.Writing;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Span;
import org.minbar.corpus.correction.CorrectionJournal;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.indexer.Ingest;
import org.minbar.search.EngineProvider;
import org.minbar.search.SearchEngine;
import org.minbar.search.TimeLimit;

/** What the server is made of: the one place where parts are chosen. */
public final class Wiring {

  private Wiring() {}

  /**
   * Opens what a configuration names.
   *
   * @throws UncheckedIOException if there is no index that can be used; the message says what to do
   * @throws org.minbar.index.IndexMismatchException if the index was made in another way
   * @throws org.minbar.corpus.vocabulary.VocabularyException if a vocabulary is not right
   * @throws org.minbar.corpus.correction.CorrectionsException if the corrections are not right
   */
  public static Services open(Configuration configuration) {
    Vocabularies vocabularies = Vocabularies.load(configuration.vocabulary());
    Executor background = task -> Thread.ofPlatform().daemon().name("background").start(task);
    FactExtractor extractor = new FactExtractor(vocabularies);
    return new Services(
        engine(
            configuration,
            new EngineProvider.Settings(
                vocabularies.fingerprint(),
                background,
                new TimeLimit(configuration.timeLimit(), System::nanoTime))),
        vocabularies,
        extractor::code,
        Wiring::tokens,
        InstantSource.system(),
        configuration
            .token()
            .map(token -> new Writing(token, ingest(configuration, vocabularies, extractor))));
  }

  private static Ingest ingest(
      Configuration configuration, Vocabularies vocabularies, FactExtractor extractor) {
    // What is wrong with the file is said when the server starts, not with the first statement.
    configuration.corrections().ifPresent(file -> CorrectionJournal.read(file, vocabularies));
    return new Ingest(
        configuration.index(), vocabularies, configuration.corrections(), extractor::code);
  }

  /**
   * An index made in another way is announced by a runtime exception, see {@link EngineProvider}.
   */
  private static SearchEngine engine(
      Configuration configuration, EngineProvider.Settings settings) {
    try {
      return EngineProvider.openAddress("lucene:" + configuration.index(), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The keys of the words, as the index has them. */
  private static List<Token> tokens(MatchLevel level, String text) {
    List<Token> tokens = new ArrayList<>();
    List<Word> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      tokens.add(new Token(level.key(word.text()), new Span(word.start(), word.end()), i));
    }
    return tokens;
  }
}
