package org.minbar.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.Statement;
import org.minbar.search.Snapshot;

/** Writes one statement with everything known of it, and facts on their own. */
record StatementJson(DimensionVocabulary vocabularies, QuantityJson quantities) {

  private static final String PROVENANCE = "provenance";

  /**
   * The statement as given, with its facts and their evidence.
   *
   * @param duplicates how many other statements have the same text, or nearly so
   * @param listed the earliest of them
   */
  ObjectNode write(
      Snapshot snapshot, CodedStatement coded, int duplicates, List<Statement> listed) {
    Statement statement = coded.statement();
    ObjectNode json = Json.object();
    json.put("snapshot", snapshot.id());
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("text", statement.text());
    json.put("date", date(statement));
    json.put("kind", statement.kind().orElse(null));
    json.put("language", statement.language());
    ArrayNode sources = json.putArray("sources");
    statement
        .sources()
        .forEach(source ->
            sources.addObject().put("name", source.name()).put("url", source.url().orElse(null)));
    Map<String, Object> extra = new LinkedHashMap<>(statement.extra());
    Object provenance = extra.get(PROVENANCE) instanceof String ? extra.remove(PROVENANCE) : null;
    json.put(PROVENANCE, (String) provenance);
    ArrayNode facts = json.putArray("facts");
    coded.facts().forEach(fact -> facts.add(labelled(fact)));
    ArrayNode corrections = json.putArray("corrections");
    coded.corrections().forEach(correction -> corrections.add(correction(correction)));
    json.set("quantities", quantities.list(coded.quantities()));
    ObjectNode versions = json.putObject("duplicates").put("total", duplicates);
    ArrayNode earliest = versions.putArray("statements");
    listed.forEach(each -> earliest.add(version(each)));
    json.set("extra", Json.of(extra));
    return json;
  }

  private static ObjectNode version(Statement statement) {
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("date", date(statement));
    json.put("source", SearchAnswerJson.source(statement));
    return json;
  }

  /** The date in its canonical form, null if it is not known. */
  static @Nullable String date(Statement statement) {
    return Optional.of(statement.date().toString()).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** What was read out of a statement, without what its metadata asserts. */
  static ObjectNode facts(CodedStatement coded, QuantityJson quantities) {
    ObjectNode json = Json.object();
    ArrayNode facts = json.putArray("facts");
    coded.facts().stream()
        .filter(fact -> fact.basis() != Basis.ASSERTION)
        .forEach(fact -> facts.add(fact(fact)));
    json.set("quantities", quantities.list(coded.quantities()));
    return json;
  }

  private ObjectNode labelled(Fact fact) {
    ObjectNode json = fact(fact);
    json.set("label", vocabularies.label(fact.dimension(), fact.value()));
    json.set(
        "correction",
        fact.attribution().map(attribution -> attributed(Json.object(), attribution)).orElse(null));
    return json.put("asserted", fact.basis() == Basis.ASSERTION);
  }

  private ObjectNode correction(Correction correction) {
    Dimension dimension = correction.dimension();
    ObjectNode json = Json.object();
    json.put("action", correction.action().id());
    json.put("dimension", dimension.id());
    json.put("value", correction.value());
    json.set("label", vocabularies.label(dimension, correction.value()));
    json.put("with", correction.replacement().orElse(null));
    json.set(
        "withLabel",
        correction
            .replacement()
            .map(value -> vocabularies.label(dimension, value))
            .orElse(NullNode.instance));
    attributed(json, correction.attribution());
    ArrayNode removed = json.putArray("removed");
    correction.removed().forEach(fact -> removed.add(labelled(fact)));
    return json;
  }

  private static ObjectNode attributed(ObjectNode json, Attribution attribution) {
    json.put("author", attribution.author());
    json.put("reason", attribution.reason());
    return json.put("date", attribution.date().map(LocalDate::toString).orElse(null));
  }

  private static ObjectNode fact(Fact fact) {
    Optional<Evidence> evidence = fact.evidence();
    ObjectNode json = Json.object();
    json.put("dimension", fact.dimension().id());
    json.put("value", fact.value());
    json.put("field", evidence.map(words -> words.field().id()).orElse(null));
    json.set("span", evidence.map(words -> SearchAnswerJson.span(words.span())).orElse(null));
    json.put("quote", evidence.map(Evidence::quote).orElse(null));
    json.put("rule", fact.rule());
    json.put("confidence", fact.confidence());
    return json.put("inferred", fact.basis() == Basis.INFERENCE);
  }
}
