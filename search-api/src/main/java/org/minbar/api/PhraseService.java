package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.concordance.Line;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.vocabulary.Round;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.FacetCounts;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.PhraseLife;
import org.minbar.search.PhraseLife.Use;
import org.minbar.search.Scan;
import org.minbar.search.SearchAnswer;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Answers {@code GET /api/v1/phrases}: when a phrase was in use, and what stood in its stead. */
final class PhraseService {

  private static final List<String> OWN = List.of("text", "variants");
  private static final Set<String> NOT_OF_PHRASES =
      Set.of("q", "duplicates", "sort", "size", "cursor");
  private static final String FACET = "facet.";
  private static final List<String> KEYS =
      Stream.concat(
              OWN.stream(),
              SearchRequestReader.SUBCORPUS.stream().filter(key -> !key.equals("query")))
          .toList();

  /** Places told of a number. */
  private static final int EVIDENCE = 3;

  private final SearchEngine engine;
  private final Vocabularies vocabularies;
  private final SearchRequestReader reader;

  PhraseService(SearchEngine engine, Vocabularies vocabularies) {
    this.engine = engine;
    this.vocabularies = vocabularies;
    this.reader = new SearchRequestReader(new DimensionVocabulary(vocabularies));
  }

  /** The parameters there are. */
  static List<String> parameters() {
    return Stream.concat(
            OWN.stream(),
            AddressForm.searchParameters().stream()
                .filter(name -> !name.startsWith(FACET) && !NOT_OF_PHRASES.contains(name)))
        .toList();
  }

  /**
   * Answers the parameters of an address.
   *
   * @throws ProblemException with everything that is wrong with them
   */
  ObjectNode answer(QueryString query, Problems problems) {
    List<String> known = parameters();
    query.values().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> AddressForm.unknown(name, problems));
    ObjectNode own =
        AddressForm.simple(query.only(OWN), List.of("text"), List.of("variants"), problems);
    Fields fields = new Fields(own, OWN, problems);
    String text = text(fields, problems);
    int variants = variants(fields);
    QueryString others = query.only(known).without(OWN);
    Subcorpus all = reader.read(AddressForm.search(others, problems), problems).subcorpus();
    return answer(text, all, variants);
  }

  /**
   * Answers a body: {@code text}, {@code variants}, and what selects statements.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems) {
    Fields fields = new Fields(body, KEYS, problems);
    String text = text(fields, problems);
    int variants = variants(fields);
    Subcorpus all = reader.subcorpus(fields, problems);
    problems.throwIfAny();
    return answer(text, all, variants);
  }

  private static String text(Fields fields, Problems problems) {
    Optional<String> text = fields.requiredText("text", Limits.QUERY);
    if (text.isPresent() && Words.of(text.get()).isEmpty()) {
      problems.add(
          ProblemCode.MISSING_PARAMETER,
          fields.path("text"),
          "text has no words: give those of the phrase");
    }
    return text.orElse("");
  }

  private static int variants(Fields fields) {
    return fields.integer("variants", 0, Limits.VARIANTS).orElse(Limits.DEFAULT_VARIANTS);
  }

  private ObjectNode answer(String text, Subcorpus all, int variants) {
    StatementQuery phrase = phrase(Scope.ANYWHERE, text);
    ConcordanceAnswer found =
        ConcordanceService.bounded(() ->
            engine.concordance(
                new ConcordanceRequest(
                    all.withQuery(phrase),
                    List.of(SortKey.DATE),
                    Optional.empty(),
                    Limits.FOLLOWED,
                    Optional.empty())));
    if (found.total() > Limits.FOLLOWED) {
      throw ProblemException.of(
          400,
          Problem.of(
              ProblemCode.TOO_MANY_LINES,
              "text",
              "the phrase stands in "
                  + found.total()
                  + " places, of which at most "
                  + Limits.FOLLOWED
                  + " can be followed: filter, or give a longer one"));
    }
    Map<String, Long> statements = statementsByRound(all);
    List<Round> rounds =
        vocabularies.rounds().entries().stream()
            .filter(round -> statements.containsKey(round.id()))
            .toList();
    PhraseLife life =
        new PhraseLife(found.lines(), rounds.stream().map(Round::id).toList(), all.minConfidence());
    Optional<String> leftOut = found.leftOut();
    if (variants > 0 && !life.missing().isEmpty()) {
      Scan scan =
          SearchService.continuing(
              () -> engine.scan(in(life.missing(), all), coded -> life.readLater(coded, text)));
      leftOut = leftOut.or(() -> scan.leftOut().map(what -> "later " + what));
    }
    ObjectNode json = Json.object();
    json.put("snapshot", found.snapshot().id());
    json.put("text", text);
    json.put("level", all.level().id());
    json.putObject("total").put("value", found.total());
    json.put("statements", new Use(text, found.lines()).statements());
    json.set("first", place(found.lines().stream().findFirst(), all));
    json.set(
        "last",
        place(
            found.lines().stream()
                .filter(line -> line.coded().statement().date().first().isPresent())
                .reduce((one, other) -> other)
                .or(() -> found.lines().stream().findFirst()),
            all));
    write(life, rounds, statements, all, json);
    ArrayNode instead = json.putArray("variants");
    life.variants().stream()
        .limit(variants)
        .forEach(use -> instead.add(variant(use, in(life.missing(), all))));
    return Json.partial(json, leftOut);
  }

  /** Words next to each other. */
  private static StatementQuery phrase(Scope scope, String text) {
    return Words.of(text).size() == 1
        ? new StatementQuery.Word(scope, text)
        : new StatementQuery.Phrase(scope, text, 0);
  }

  /** How many statements of the subcorpus each round has. */
  private Map<String, Long> statementsByRound(Subcorpus all) {
    Map<Dimension, Integer> facets = new EnumMap<>(Dimension.class);
    facets.put(Dimension.ROUND, Limits.FACET_VALUES);
    SearchAnswer counted =
        engine.search(new SearchRequest(all, facets, Sort.DATE, 0, Optional.empty()));
    if (counted.leftOut().isPresent()) {
      throw SearchService.tooSlow("the rounds cannot be counted in time: filter");
    }
    Map<String, Long> statements = new HashMap<>();
    Set<String> asked = all.filters().getOrDefault(Dimension.ROUND, Set.of());
    FacetCounts rounds = Objects.requireNonNull(counted.facets().get(Dimension.ROUND), "asked for");
    for (ValueCount count : rounds.values()) {
      // counts leave out the filter on their own dimension
      if (asked.isEmpty() || asked.contains(count.value())) {
        statements.put(count.value(), count.count());
      }
    }
    return statements;
  }

  private static Subcorpus in(Set<String> rounds, Subcorpus all) {
    Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
    filters.putAll(all.filters());
    filters.put(Dimension.ROUND, rounds);
    return new Subcorpus(
        all.query(),
        all.level(),
        filters,
        all.exclusions(),
        all.from(),
        all.to(),
        all.minConfidence());
  }

  private static void write(
      PhraseLife life,
      List<Round> rounds,
      Map<String, Long> statements,
      Subcorpus all,
      ObjectNode json) {
    List<String> present = life.present();
    json.put("firstRound", present.isEmpty() ? null : present.getFirst());
    json.put("lastRound", present.isEmpty() ? null : present.getLast());
    ArrayNode listed = json.putArray("rounds");
    for (Round round : rounds) {
      ObjectNode written = listed.addObject();
      written.put("round", round.id());
      written.put("date", round.start().toString());
      written.put("statements", statements.getOrDefault(round.id(), 0L));
      use(new Use(round.id(), life.in(round.id())), all, written);
    }
    ArrayNode gaps = json.putArray("gaps");
    life.gaps()
        .forEach(gap -> {
          ObjectNode written = gaps.addObject();
          written.put("after", gap.after()).put("before", gap.before());
          gap.rounds().forEach(written.putArray("rounds")::add);
        });
    life.silent().forEach(json.putArray("silent")::add);
    ArrayNode dates = json.putArray("dates");
    life.dates()
        .forEach(each ->
            use(
                each,
                all,
                dates.addObject().put("date", each.value().isEmpty() ? null : each.value())));
    ArrayNode sources = json.putArray("sources");
    life.sources()
        .forEach(each ->
            use(
                each,
                all,
                sources.addObject().put("source", each.value().isEmpty() ? null : each.value())));
  }

  /** How often, in how many statements, and the first places. */
  private static void use(Use use, Subcorpus all, ObjectNode json) {
    json.put("count", use.lines().size());
    json.put("with", use.statements());
    ArrayNode evidence = json.putArray("evidence");
    use.lines().stream().limit(EVIDENCE).forEach(line -> evidence.add(place(line, all)));
  }

  /**
   * A wording.
   *
   * @param all the statements that were read for it
   */
  private ObjectNode variant(Use use, Subcorpus all) {
    Line first = use.lines().getFirst();
    String text = first.span().of(first.text());
    ObjectNode json = Json.object().put("text", text);
    ArrayNode rounds = json.putArray("rounds");
    use.lines().stream()
        .flatMap(line -> line.coded().values(Dimension.ROUND, all.minConfidence()))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .forEach(rounds::add);
    use(use, all, json);
    return json.set("concordance", lines(text, use, all));
  }

  /**
   * The request that opens the places of a wording; null where it would open others too, for a
   * wording may also stand within a longer one.
   */
  private JsonNode lines(String text, Use use, Subcorpus all) {
    StatementQuery words =
        phrase(new Scope(Optional.of(Field.TEXT), Optional.of(MatchLevel.NORMALIZED)), text);
    ConcordanceAnswer found =
        ConcordanceService.bounded(() ->
            engine.concordance(
                new ConcordanceRequest(
                    all.withQuery(words), List.of(), Optional.empty(), 0, Optional.empty())));
    boolean same = found.leftOut().isEmpty() && found.total() == use.lines().size();
    return same ? LineLinks.of(words, all) : NullNode.instance;
  }

  private static JsonNode place(Optional<Line> line, Subcorpus all) {
    return line.<JsonNode>map(found -> place(found, all)).orElse(NullNode.instance);
  }

  private static ObjectNode place(Line line, Subcorpus all) {
    Statement statement = line.coded().statement();
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("date", StatementJson.date(statement));
    json.put(
        "round",
        line.coded().values(Dimension.ROUND, all.minConfidence()).findFirst().orElse(null));
    json.put("field", line.field().id());
    json.set("span", SearchAnswerJson.span(line.span()));
    return json.put("quote", line.span().of(line.text()));
  }
}
