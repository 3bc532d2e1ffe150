package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Reach;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * Writes bodies for {@code POST /api/v1/concordance} that open the occurrences behind a count: the
 * total of the answer is that count.
 */
final class LineLinks {

  private LineLinks() {}

  /**
   * The occurrences of a word, or of words next to each other, in a subcorpus: as they are written,
   * since a concept they name was not counted.
   */
  static ObjectNode of(StatementQuery counted, Subcorpus subcorpus) {
    return SearchRequestJson.subcorpus(subcorpus.withQuery(counted), counted.toString())
        .put("expand", false);
  }

  /**
   * The occurrences of words in statements that answer the subcorpus's query.
   *
   * @param typed that query as sent
   */
  static ObjectNode within(StatementQuery counted, Subcorpus subcorpus, String typed) {
    ObjectNode json = of(counted, subcorpus);
    if (!subcorpus.query().equals(StatementQuery.ALL)) {
      json.putObject("near").put("query", SearchRequestJson.query(subcorpus.query(), typed));
    }
    return json;
  }

  /**
   * The occurrences of a word near the matches of the subcorpus's query.
   *
   * @param typed that query as sent
   */
  static ObjectNode near(StatementQuery counted, Subcorpus subcorpus, String typed, Reach reach) {
    ObjectNode json = of(counted, subcorpus);
    json.putObject("near")
        .put("query", SearchRequestJson.query(subcorpus.query(), typed))
        .set("context", ReachJson.write(reach));
    int shown = Math.max(reach.before(), reach.after());
    ObjectNode context = json.putObject("context").put("unit", reach.unit().id());
    context.put("size", reach.unit() == Unit.WORD ? Math.max(shown, 1) : shown);
    return json;
  }
}
