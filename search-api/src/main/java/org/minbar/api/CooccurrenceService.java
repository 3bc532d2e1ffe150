package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.Cooccurrence;
import org.minbar.search.CooccurrenceAnswer;
import org.minbar.search.CooccurrenceAnswer.Edge;
import org.minbar.search.CooccurrenceAnswer.Node;
import org.minbar.search.CooccurrenceAnswer.Place;
import org.minbar.search.CooccurrenceAnswer.Value;
import org.minbar.search.CooccurrenceRequest;
import org.minbar.search.Scan;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.stats.Association;

/** Answers {@code POST /api/v1/cooccurrence}: what clauses name together, as a weighted graph. */
final class CooccurrenceService {

  private static final List<String> KEYS =
      Stream.concat(
              SearchRequestReader.SUBCORPUS.stream(),
              Stream.of("dimensions", "between", "minimum", "size", "evidence"))
          .toList();

  private static final Set<Dimension> USUAL =
      EnumSet.of(Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.PERSON, Dimension.TOPIC);

  private final SearchEngine engine;
  private final SearchService search;
  private final DimensionVocabulary names;
  private final SearchRequestReader reader;

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  CooccurrenceService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.search = search;
    this.names = new DimensionVocabulary(vocabularies);
    this.reader = new SearchRequestReader(names);
  }

  /**
   * Answers a body.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    Subcorpus subcorpus = reader.subcorpus(fields, problems);
    Set<Dimension> dimensions = dimensions(fields, problems);
    Set<Value> between = between(fields, problems);
    int minimum = fields.integer("minimum", 1, Limits.FLOOR).orElse(Limits.DEFAULT_TOGETHER);
    int size = fields.integer("size", 0, Limits.EDGES).orElse(Limits.DEFAULT_EDGES);
    int evidence = fields.integer("evidence", 0, Limits.CLAUSES).orElse(Limits.DEFAULT_CLAUSES);
    problems.throwIfAny();
    CooccurrenceRequest request =
        new CooccurrenceRequest(
            search.meant(subcorpus), dimensions, between, minimum, size, evidence);
    Cooccurrence counted = new Cooccurrence(request);
    Scan scan = ConcordanceService.bounded(() -> engine.scan(request.subcorpus(), counted::add));
    return write(counted.answer(scan));
  }

  private static Set<Dimension> dimensions(Fields fields, Problems problems) {
    Set<Dimension> dimensions = new LinkedHashSet<>();
    for (String id : fields.texts("dimensions", Dimension.values().length, Limits.VALUE)) {
      Dimension.find(id)
          .ifPresentOrElse(
              dimensions::add,
              () -> SearchRequestReader.unknownDimension("dimensions", id, problems));
    }
    return dimensions.isEmpty() ? USUAL : dimensions;
  }

  /** Values as {@code country:KZ}. */
  private static Set<Value> between(Fields fields, Problems problems) {
    Set<Value> between = new LinkedHashSet<>();
    for (String text : fields.texts("between", Limits.FILTER_VALUES, Limits.VALUE)) {
      int colon = text.indexOf(':');
      Optional<Dimension> dimension = Dimension.find(colon < 0 ? "" : text.substring(0, colon));
      if (dimension.isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_VALUE,
            "between",
            "unknown value "
                + Problem.quote(text)
                + ": write the id of a node, a dimension and a value, as country:KZ");
      } else {
        between.add(new Value(dimension.get(), text.substring(colon + 1)));
      }
    }
    return between;
  }

  private ObjectNode write(CooccurrenceAnswer answer) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.scan().snapshot().id());
    json.put("statements", answer.scan().read());
    json.put("clauses", answer.clauses());
    ArrayNode nodes = json.putArray("nodes");
    answer.nodes().forEach(node -> nodes.add(node(node)));
    json.putObject("total").put("value", answer.found());
    ArrayNode edges = json.putArray("edges");
    answer.edges().forEach(edge -> edges.add(edge(edge)));
    return Json.partial(json, answer.scan().leftOut());
  }

  private ObjectNode node(Node node) {
    Value value = node.value();
    ObjectNode json = Json.object();
    json.put("id", value.toString());
    json.put("dimension", value.dimension().id());
    json.put("value", value.id());
    json.set("label", names.label(value.dimension(), value.id()));
    json.put("clauses", node.clauses());
    return json.put("statements", node.statements());
  }

  private static ObjectNode edge(Edge edge) {
    ObjectNode json = Json.object();
    json.put("source", edge.source().toString());
    json.put("target", edge.target().toString());
    json.put("clauses", edge.table().both());
    json.put("statements", edge.statements());
    json.put("expected", edge.table().expectedBoth());
    json.put("logLikelihood", Association.logLikelihood(edge.table()));
    json.put("logDice", Association.logDice(edge.table()));
    json.put("mutualInformation", Association.mutualInformation(edge.table()));
    json.put("tooSmall", edge.tooSmall());
    ArrayNode evidence = json.putArray("evidence");
    edge.evidence().forEach(place -> evidence.add(place(place)));
    return json;
  }

  private static ObjectNode place(Place place) {
    ObjectNode json = Json.object();
    String date = place.date().toString();
    json.put("id", place.id());
    json.put("date", date.isEmpty() ? null : date);
    json.put("round", place.round().orElse(null));
    json.put("field", place.clause().field().id());
    json.set("span", SearchAnswerJson.span(place.clause().span()));
    return json.put("quote", place.clause().quote());
  }
}
