package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;
import org.minbar.search.QuantityAnswer;
import org.minbar.search.QuantityAnswer.Found;

/** Writes quantities, on their own and as one page of many. */
record QuantityJson(Vocabulary<Concept> units) {

  /** The page, each quantity with its statement and the sentence around it. */
  ObjectNode write(QuantityAnswer answer) {
    ObjectNode json = Json.object();
    json.put("snapshot", answer.snapshot().id());
    json.put("total", answer.total());
    ArrayNode quantities = json.putArray("quantities");
    answer.quantities().forEach(found -> quantities.add(found(found)));
    return json.put("next", answer.next().orElse(null));
  }

  private ObjectNode found(Found found) {
    ObjectNode json = Json.object();
    json.put("id", found.statement().id());
    json.put("title", found.statement().title());
    json.put("date", StatementJson.date(found.statement()));
    json.setAll(quantity(found.quantity()));
    String field = found.statement().field(found.quantity().evidence().field());
    return json.put("sentence", found.quantity().sentence().of(field));
  }

  /** All quantities of a statement. */
  ArrayNode list(List<Quantity> quantities) {
    ArrayNode json = Json.object().arrayNode();
    quantities.forEach(each -> json.add(quantity(each)));
    return json;
  }

  private ObjectNode quantity(Quantity quantity) {
    ObjectNode json = Json.object();
    json.put("value", quantity.value());
    json.put("upTo", quantity.upTo().orElse(null));
    json.put("unit", quantity.unit().orElse(null));
    json.set(
        "unitLabel",
        quantity
            .unit()
            .flatMap(units::find)
            .map(unit -> DimensionVocabulary.label(unit.label()))
            .orElse(null));
    json.put("approximator", quantity.approximator().id());
    json.put("thing", quantity.thing());
    json.put("field", quantity.evidence().field().id());
    json.set("span", SearchAnswerJson.span(quantity.evidence().span()));
    json.put("quote", quantity.evidence().quote());
    json.set("topics", Json.of(quantity.topics()));
    return json;
  }
}
