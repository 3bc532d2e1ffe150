package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Word;
import org.minbar.search.KeynessAnswer;
import org.minbar.search.KeynessAnswer.KeyWord;
import org.minbar.search.KeynessAnswer.Size;
import org.minbar.search.KeynessAnswer.Use;
import org.minbar.search.KeynessRequest;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.stats.Interval;

/** Answers {@code POST /api/v1/keyness}: the words that tell two groups of statements apart. */
final class KeynessService {

  private static final List<String> KEYS =
      List.of("target", "reference", "level", "minimum", "size", "seed");
  private static final double PER = 10_000;

  private final SearchEngine engine;
  private final SearchService search;
  private final SearchRequestReader reader;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  KeynessService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.search = search;
    this.reader = new SearchRequestReader(new DimensionVocabulary(vocabularies));
  }

  /**
   * Answers a body.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    Optional<Subcorpus> target = subcorpus("target", fields, problems);
    Optional<Subcorpus> reference = subcorpus("reference", fields, problems);
    if (!body.hasNonNull("target")) {
      problems.add(
          ProblemCode.MISSING_PARAMETER,
          "target",
          "target is missing: say which statements to look at, such as"
              + " {\"filters\":{\"round\":[\"20\"]}}");
    }
    MatchLevel level =
        fields
            .text("level", Limits.VALUE)
            .flatMap(id -> SearchRequestReader.level("level", id, problems))
            .orElse(MatchLevel.LEMMA);
    int minimum = fields.integer("minimum", 1, Limits.FLOOR).orElse(Limits.DEFAULT_FLOOR);
    int size = fields.integer("size", 0, Limits.WORDS).orElse(Limits.DEFAULT_WORDS);
    long seed = fields.seed("seed").orElse(0);
    problems.throwIfAny();
    Sides sides = new Sides(body, target.orElseThrow(), reference, level);
    KeynessRequest request =
        new KeynessRequest(
            search.meant(sides.target()), reference.map(search::meant), level, minimum, size, seed);
    return write(SearchService.continuing(() -> engine.keyness(request)), sides);
  }

  private Optional<Subcorpus> subcorpus(String name, Fields fields, Problems problems) {
    return fields
        .object(name)
        .map(object ->
            reader.subcorpus(fields.inner(name, object, SearchRequestReader.SUBCORPUS), problems));
  }

  /** The groups as they were asked for, and the level at which their words are counted. */
  private record Sides(
      ObjectNode body, Subcorpus target, Optional<Subcorpus> reference, MatchLevel level) {

    /** The request that opens the occurrences of a word in the target. */
    JsonNode inTarget(KeyWord word) {
      return lines(word, target, "target");
    }

    /** The same in the reference without the target; null where one request cannot say it. */
    JsonNode inReference(KeyWord word, KeynessAnswer answer) {
      Subcorpus whole = reference.orElseGet(this::everything);
      return (answer.target().statements() == 0
              ? Optional.of(whole)
              : new Difference(whole, target).subcorpus())
          .<JsonNode>map(there -> lines(word, there, "reference"))
          .orElse(NullNode.instance);
    }

    private Subcorpus everything() {
      return new Subcorpus(
          StatementQuery.ALL,
          target.level(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          target.minConfidence());
    }

    private ObjectNode lines(KeyWord word, Subcorpus there, String side) {
      Optional<MatchLevel> own = Optional.of(level).filter(each -> each != there.level());
      return LineLinks.within(
          new Word(new Scope(Optional.empty(), own), word.form()),
          there,
          body.path(side).path("query").asText());
    }
  }

  private static ObjectNode write(KeynessAnswer answer, Sides sides) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.set("target", size(answer.target()));
    json.set("reference", size(answer.reference()));
    json.put("tested", answer.tested());
    ArrayNode words = json.putArray("words");
    answer.words().forEach(word -> words.add(word(word, answer, sides)));
    return Json.partial(json, answer.leftOut());
  }

  private static ObjectNode size(Size size) {
    return Json.object().put("statements", size.statements()).put("words", size.words());
  }

  private static ObjectNode word(KeyWord word, KeynessAnswer answer, Sides sides) {
    ObjectNode json = Json.object();
    json.put("word", word.key());
    json.put("form", word.form());
    json.set("target", use(word.target(), answer.target(), sides.inTarget(word)));
    json.set(
        "reference", use(word.reference(), answer.reference(), sides.inReference(word, answer)));
    json.put("logLikelihood", finite(word.logLikelihood()));
    json.put("chance", finite(word.chance()));
    json.put("adjustedChance", finite(word.adjustedChance()));
    json.put("logRatio", finite(word.logRatio()));
    json.set("logRatioInterval", interval(word.logRatioInterval()));
    json.put("percentDifference", finite(word.percentDifference()));
    json.set("percentDifferenceInterval", interval(word.percentDifferenceInterval()));
    json.put("tooSmall", word.tooSmall());
    return json.put("significant", word.significant());
  }

  private static ObjectNode use(Use use, Size size, JsonNode concordance) {
    ObjectNode json = Json.object();
    json.put("count", use.count());
    json.put("statements", use.statements());
    json.put("per10000", finite(PER * use.count() / size.words()));
    json.put("dispersion", finite(use.dispersion()));
    return json.set("concordance", concordance);
  }

  /** Both ends, or null where nothing is known. */
  static JsonNode interval(Interval interval) {
    return Double.isFinite(interval.low()) && Double.isFinite(interval.high())
        ? Json.object().arrayNode().add(interval.low()).add(interval.high())
        : NullNode.instance;
  }

  /** JSON has no NaN: what cannot be told is null. */
  static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
