package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.minbar.concordance.Context;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Line;
import org.minbar.concordance.LineGroup;
import org.minbar.concordance.Sample;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Span;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.query.StatementQuery;
import org.minbar.search.ConcordanceAnswer;
import org.minbar.search.ConcordanceRequest;
import org.minbar.search.Near;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.search.TooManyLinesException;

/**
 * Answers {@code POST /api/v1/concordance}: every occurrence of a query's words, in its context.
 */
final class ConcordanceService {

  private static final List<String> KEYS =
      Stream.concat(
              SearchRequestReader.SUBCORPUS.stream(),
              Stream.of(
                  "context",
                  "order",
                  "group",
                  "sample",
                  "size",
                  "cursor",
                  "near",
                  "expand",
                  "statement"))
          .toList();

  private final SearchEngine engine;
  private final SearchService search;
  private final SearchRequestReader reader;
  private final SearchAnswerJson statements;
  private final SentenceEnds ends = SentenceEnds.load();

  /**
   * An answerer over an engine.
   *
   * @param search says what a query means
   */
  ConcordanceService(SearchEngine engine, Vocabularies vocabularies, SearchService search) {
    this.engine = engine;
    this.search = search;
    DimensionVocabulary names = new DimensionVocabulary(vocabularies);
    this.reader = new SearchRequestReader(names);
    this.statements = new SearchAnswerJson(names);
  }

  /**
   * Answers a body.
   *
   * @param most how many lines it may ask for at a time
   * @throws ProblemException with everything that is wrong with it
   */
  ObjectNode answer(ObjectNode body, Problems problems, int most) {
    Fields fields = new Fields(body, KEYS, problems);
    Subcorpus subcorpus = reader.subcorpus(fields, problems);
    requireWords(fields, subcorpus.query(), problems);
    Context context = context(fields, problems);
    List<SortKey> order = order(fields, problems);
    Optional<SortKey> group =
        fields.text("group", Limits.VALUE).flatMap(id -> key("group", id, problems));
    Optional<Sample> sample = sample(fields);
    int size = fields.integer("size", 0, most).orElse(Limits.DEFAULT_LINES);
    Optional<String> cursor = fields.text("cursor", Limits.CURSOR);
    Optional<Near> near = near(fields, problems);
    boolean expand = fields.flag("expand").orElse(true);
    List<String> ids = fields.texts("statement", Limits.FILTER_VALUES, Limits.ID);
    problems.throwIfAny();
    ConcordanceRequest request =
        new ConcordanceRequest(
            expand ? search.meant(subcorpus) : subcorpus,
            order,
            group,
            sample,
            size,
            cursor,
            near,
            Set.copyOf(ids));
    return write(
        bounded(() -> engine.concordance(request)),
        subcorpus.minConfidence(),
        context,
        group.isPresent());
  }

  /** A query that was read, and asks for no words; one that was not has its problem already. */
  static void requireWords(Fields fields, StatementQuery query, Problems problems) {
    boolean blank = fields.text("query", Limits.QUERY).filter(q -> !q.isBlank()).isEmpty();
    if (blank && query.equals(StatementQuery.ALL)) {
      problems.add(
          ProblemCode.MISSING_PARAMETER,
          fields.path("query"),
          fields.path("query") + " is missing: give the words whose occurrences are wanted");
    }
  }

  private static Context context(Fields fields, Problems problems) {
    Optional<ObjectNode> object = fields.object("context");
    if (object.isEmpty()) {
      return new Context(Unit.WORD, Limits.DEFAULT_CONTEXT);
    }
    Fields inner = fields.inner("context", object.get(), List.of("unit", "size"));
    Unit unit = unit(inner, problems);
    int usual =
        switch (unit) {
          case WORD -> Limits.DEFAULT_CONTEXT;
          case SENTENCE -> 0;
        };
    return new Context(unit, inner.integer("size", 0, Limits.CONTEXT).orElse(usual));
  }

  /** What a context is measured in, words unless told; what is wrong is noted. */
  static Unit unit(Fields context, Problems problems) {
    return context
        .text("unit", Limits.VALUE)
        .flatMap(id -> {
          Optional<Unit> found = Unit.find(id);
          if (found.isEmpty()) {
            problems.add(
                ProblemCode.UNKNOWN_VALUE,
                context.path("unit"),
                "unknown unit " + Problem.quote(id) + ": use one of word, sentence");
          }
          return found;
        })
        .orElse(Unit.WORD);
  }

  private Optional<Near> near(Fields fields, Problems problems) {
    return fields
        .object("near")
        .map(object -> {
          Fields inner = fields.inner("near", object, List.of("query", "context", "outside"));
          StatementQuery query = reader.query(inner, problems);
          requireWords(inner, query, problems);
          return new Near(
              search.meant(query),
              ReachJson.read(inner, problems),
              inner.flag("outside").orElse(false));
        });
  }

  private static List<SortKey> order(Fields fields, Problems problems) {
    List<SortKey> order = new ArrayList<>();
    for (String id : fields.texts("order", Limits.ORDER, Limits.VALUE)) {
      key("order", id, problems).ifPresent(order::add);
    }
    return order;
  }

  private static Optional<SortKey> key(String path, String id, Problems problems) {
    Optional<SortKey> key = SortKey.find(id);
    if (key.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_SORT,
          path,
          "unknown order "
              + Problem.quote(id)
              + ": use any of "
              + String.join(", ", Arrays.stream(SortKey.values()).map(SortKey::id).toList()));
    }
    return key;
  }

  private static Optional<Sample> sample(Fields fields) {
    return fields
        .object("sample")
        .map(object -> {
          Fields inner = fields.inner("sample", object, List.of("size", "seed"));
          return new Sample(
              inner.integer("size", 1, Limits.SAMPLE).orElse(Limits.DEFAULT_SAMPLE),
              inner.seed("seed").orElse(0));
        });
  }

  /** An answer of the engine, what it refuses being faults of the request. */
  static <T> T bounded(Supplier<T> answer) {
    try {
      return SearchService.continuing(answer);
    } catch (TooManyLinesException e) {
      String message = String.valueOf(e.getMessage());
      throw ProblemException.of(400, Problem.of(ProblemCode.TOO_MANY_LINES, "query", message));
    }
  }

  private ObjectNode write(
      ConcordanceAnswer answer, double minConfidence, Context context, boolean grouped) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.putObject("total").put("value", answer.total());
    ArrayNode lines = json.putArray("lines");
    answer.lines().forEach(line -> lines.add(line(line, minConfidence, context)));
    if (grouped) {
      groups(answer.groups(), json.putObject("groups"));
    }
    return Json.partial(json.put("next", answer.next().orElse(null)), answer.leftOut());
  }

  /** The largest groups, and how many lines the others have together. */
  private static void groups(List<LineGroup> groups, ObjectNode json) {
    ArrayNode values = json.putArray("values");
    groups.stream()
        .limit(Limits.GROUPS)
        .forEach(
            group -> values.addObject().put("value", group.value()).put("count", group.count()));
    json.put("other", groups.stream().skip(Limits.GROUPS).mapToLong(LineGroup::count).sum());
  }

  private ObjectNode line(Line line, double minConfidence, Context context) {
    String text = line.text();
    Span shown = context.around(text, line.span(), ends);
    ObjectNode json = Json.object();
    json.put("id", line.coded().statement().id());
    json.put("field", line.field().id());
    json.set("span", SearchAnswerJson.span(line.span()));
    json.put("before", text.substring(shown.start(), line.span().start()));
    json.put("match", line.span().of(text));
    json.put("after", text.substring(line.span().end(), shown.end()));
    json.put("date", StatementJson.date(line.coded().statement()));
    json.put("round", line.coded().values(Dimension.ROUND, minConfidence).findFirst().orElse(null));
    json.set("facts", statements.values(line.coded(), minConfidence));
    return json;
  }
}
