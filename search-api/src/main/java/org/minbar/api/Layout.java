package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.export.Column;
import org.minbar.export.RowKind;

/**
 * How an answer is laid out as a table: the rows it has, and the columns of a row. An endpoint
 * whose answer has a layout can be exported.
 *
 * @param name of the answer, for the name of a file: lower-case letters
 * @param rows takes the rows out of an answer
 * @param columns of a row
 * @param pageSize how many rows to ask for at a time; 0 for an answer without pages
 * @param kind what a row is, which formats ask for
 */
public record Layout(
    String name,
    Function<ObjectNode, Iterable<JsonNode>> rows,
    List<Column> columns,
    int pageSize,
    RowKind kind) {

  /** Hits, one statement a row. */
  public static final Layout SEARCH =
      new Layout(
          "search",
          answer -> answer.path("hits"),
          columns("id title date kind language source url score", facts()),
          Limits.HITS,
          RowKind.STATEMENT);

  /** A statement, its text among the columns. */
  static final Layout STATEMENT =
      new Layout(
          "statement",
          List::of,
          columns("id title date kind language source=sources.0.name url=sources.0.url text"),
          0,
          RowKind.STATEMENT);

  /** Quantities with their sentences. */
  static final Layout QUANTITIES =
      new Layout(
          "quantities",
          answer -> answer.path("quantities"),
          columns(
              "id title date value upTo unit approximator thing field start=span.0 end=span.1 quote"
                  + " sentence topics"),
          Limits.HITS,
          RowKind.ANY);

  /** Lines of a concordance. */
  static final Layout CONCORDANCE =
      new Layout(
          "concordance",
          answer -> answer.path("lines"),
          columns("id date round field start=span.0 end=span.1 before match after", facts()),
          Limits.EXPORTED_LINES,
          RowKind.ANY);

  /** Key words with their measures. */
  static final Layout KEYNESS =
      new Layout(
          "keyness",
          answer -> answer.path("words"),
          columns(
              "word form target.count target.statements target.per10000 target.dispersion"
                  + " reference.count reference.statements reference.per10000 reference.dispersion"
                  + " logLikelihood chance adjustedChance logRatio logRatioLow=logRatioInterval.0"
                  + " logRatioHigh=logRatioInterval.1 percentDifference"
                  + " percentDifferenceLow=percentDifferenceInterval.0"
                  + " percentDifferenceHigh=percentDifferenceInterval.1 tooSmall significant"),
          0,
          RowKind.ANY);

  /** Collocates with their tables and measures. */
  static final Layout COLLOCATIONS =
      new Layout(
          "collocations",
          answer -> answer.path("collocates"),
          columns(
              "word form table.both table.wordOnly table.nearOnly table.neither table.expected"
                  + " logLikelihood logDice mutualInformation tScore logRatio"),
          0,
          RowKind.ANY);

  /** Words, or runs of words. */
  static final Layout WORDS =
      new Layout(
          "words",
          answer -> answer.path("runs"),
          columns("run form count per10000 statements rounds"),
          Limits.RUNS,
          RowKind.ANY);

  /** Each period of each series. */
  static final Layout TRENDS =
      new Layout(
          "trends",
          Layout::points,
          columns(
              "asked=of.query dimension=of.dimension facet=of.value facetLabel=of.label.ar period"
                  + " periodLabel=label.ar statements with words occurrences value low=interval.0"
                  + " high=interval.1 tooSmall"),
          0,
          RowKind.ANY);

  /** The clauses of two statements, in pairs. */
  static final Layout COMPARE =
      new Layout(
          "compare",
          answer -> answer.path("pairs"),
          columns(
              "status grade similarity from.number from.start=from.span.0 from.end=from.span.1"
                  + " from.quote to.number to.start=to.span.0 to.end=to.span.1 to.quote"),
          0,
          RowKind.ANY);

  /** Each clause of each statement of a series, with the chain it belongs to. */
  static final Layout DRIFT =
      new Layout(
          "drift",
          Layout::cells,
          columns(
              "chain novel id=in.id date=in.date rounds=in.rounds clause=number start=span.0"
                  + " end=span.1 quote similarity grade"),
          0,
          RowKind.ANY);

  /** Values named together, as edges of a graph. */
  static final Layout COOCCURRENCE =
      new Layout(
          "cooccurrence",
          Layout::edges,
          columns(
              "source.id source.dimension source.value source.label=source.name source.clauses"
                  + " source.statements target.id target.dimension target.value"
                  + " target.label=target.name target.clauses target.statements weight=clauses"
                  + " inStatements=statements expected logLikelihood logDice mutualInformation"
                  + " tooSmall evidence=evidence.0.quote evidenceId=evidence.0.id"),
          0,
          RowKind.EDGE);

  /** Each round with its use of a phrase. */
  static final Layout PHRASES =
      new Layout(
          "phrases",
          answer -> answer.path("rounds"),
          columns(
              "round date statements count with firstId=evidence.0.id"
                  + " firstStart=evidence.0.span.0 firstEnd=evidence.0.span.1"
                  + " firstQuote=evidence.0.quote"),
          0,
          RowKind.ANY);

  /** Copies. */
  public Layout {
    columns = List.copyOf(columns);
  }

  /** Columns as {@link Column#of} reads them, between blanks. */
  private static List<Column> columns(String texts, String... more) {
    return Stream.concat(Stream.of(texts.split(" ")), Stream.of(more).flatMap(Layout::words))
        .map(Column::of)
        .toList();
  }

  private static Stream<String> words(String texts) {
    return Stream.of(texts.split(" "));
  }

  /** A column for the values of each dimension. */
  private static String facts() {
    return String.join(
        " ",
        Arrays.stream(Dimension.values()).map(dimension -> "facts." + dimension.id()).toList());
  }

  /** Edges with their nodes in place of the nodes' ids, and these with one name. */
  private static Iterable<JsonNode> edges(ObjectNode answer) {
    ObjectNode nodes = Json.object();
    for (JsonNode each : answer.path("nodes")) {
      ObjectNode node = each.deepCopy();
      node.put("name", each.at("/label/ar").asText(each.path("value").asText()));
      nodes.set(each.path("id").asText(), node);
    }
    ArrayNode edges = Json.object().arrayNode();
    for (JsonNode each : answer.path("edges")) {
      ObjectNode edge = each.deepCopy();
      edge.set("source", nodes.path(each.path("source").asText()));
      edge.set("target", nodes.path(each.path("target").asText()));
      edges.add(edge);
    }
    return edges;
  }

  private static Iterable<JsonNode> points(ObjectNode answer) {
    ArrayNode points = Json.object().arrayNode();
    for (JsonNode series : answer.path("series")) {
      for (JsonNode each : series.path("points")) {
        ObjectNode point = each.deepCopy();
        point.set("of", series);
        points.add(point);
      }
    }
    return points;
  }

  private static Iterable<JsonNode> cells(ObjectNode answer) {
    ArrayNode cells = Json.object().arrayNode();
    int number = 0;
    for (JsonNode chain : answer.path("chains")) {
      for (JsonNode each : chain.path("cells")) {
        ObjectNode cell = Json.object().put("chain", number);
        cell.set("novel", chain.path("novel"));
        cell.set("in", answer.path("statements").path(each.path("statement").asInt()));
        cell.setAll((ObjectNode) each);
        cells.add(cell);
      }
      number++;
    }
    return cells;
  }
}
