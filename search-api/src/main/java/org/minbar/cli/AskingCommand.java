package org.minbar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.minbar.api.AnalysisService;
import org.minbar.api.AnalysisService.Question;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.SearchEngine;

/** What the subcommands of {@code analysis} share: a question of the API. */
abstract class AskingCommand extends IndexCommand {

  private final Question question;
  private final InstantSource clock;

  AskingCommand(
      Question question,
      BiFunction<Path, Vocabularies, SearchEngine> engines,
      InstantSource clock) {
    super(engines);
    this.question = question;
    this.clock = clock;
  }

  /** Puts what was given into a body of the API. */
  abstract void ask(ObjectNode body);

  @Override
  final ObjectNode answer(SearchEngine engine, Vocabularies vocabularies) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ask(body);
    return new AnalysisService(engine, vocabularies, clock).answer(question, body, OptionNames::of);
  }
}
