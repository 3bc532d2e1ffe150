package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.align.Chain;
import org.minbar.corpus.align.Chain.Appearance;
import org.minbar.corpus.align.Drift;
import org.minbar.corpus.align.Grade;
import org.minbar.corpus.align.Silence;
import org.minbar.corpus.align.Turn;
import org.minbar.search.Snapshot;

/** Writes how the clauses of a series came, changed and went. */
final class DriftJson {

  private DriftJson() {}

  static ObjectNode write(
      Snapshot snapshot, String series, List<CodedStatement> statements, Drift drift) {
    ObjectNode json = Json.object();
    json.put("snapshot", snapshot.id());
    json.put("series", series);
    ArrayNode columns = json.putArray("statements");
    for (int i = 0; i < statements.size(); i++) {
      columns.add(column(i, statements.get(i), drift));
    }
    ArrayNode chains = json.putArray("chains");
    drift.chains().forEach(chain -> chains.add(chain(chain, statements)));
    return json;
  }

  /** A statement, with the numbers of the chains that begin and fall silent there. */
  private static ObjectNode column(int place, CodedStatement coded, Drift drift) {
    ObjectNode json = ComparisonJson.statement(coded);
    ArrayNode novel = json.putArray("novel");
    ArrayNode silent = json.putArray("silent");
    for (int i = 0; i < drift.chains().size(); i++) {
      Chain chain = drift.chains().get(i);
      if (chain.isNovel() && chain.appearances().getFirst().statement() == place) {
        novel.add(i);
      }
      if (chain.silences().stream().anyMatch(silence -> silence.start() == place)) {
        silent.add(i);
      }
    }
    return json;
  }

  private static ObjectNode chain(Chain chain, List<CodedStatement> statements) {
    ObjectNode json = Json.object();
    json.put("novel", chain.isNovel());
    ArrayNode cells = json.putArray("cells");
    for (Appearance appearance : chain.appearances()) {
      String text = statements.get(appearance.statement()).statement().text();
      ObjectNode cell = cells.addObject();
      cell.put("statement", appearance.statement());
      cell.setAll(ComparisonJson.clause(appearance.clause(), text));
      cell.put("similarity", ComparisonJson.rounded(appearance.similarity()));
      cell.put("grade", appearance.grade().map(Grade::id).orElse(null));
      cell.set("edits", ComparisonJson.edits(appearance.edits()));
    }
    ArrayNode silences = json.putArray("silences");
    chain.silences().forEach(silence -> silences.add(silence(silence)));
    ArrayNode turns = json.putArray("turns");
    chain.turns().forEach(turn -> turns.add(turn(turn)));
    return json;
  }

  private static ObjectNode silence(Silence silence) {
    ObjectNode json = Json.object();
    json.put("statement", silence.start());
    json.put("length", silence.length());
    json.put("appeared", silence.appeared());
    json.put("chances", silence.chances());
    json.put("chance", silence.chance());
    return json.put("returned", silence.returned());
  }

  private static ObjectNode turn(Turn turn) {
    ObjectNode json = Json.object();
    json.put("word", turn.word());
    json.put("key", turn.key());
    json.put("direction", turn.direction().id());
    json.put("statement", turn.statement());
    json.put("before", turn.before());
    json.put("after", turn.after());
    return json.put("chance", turn.chance());
  }
}
