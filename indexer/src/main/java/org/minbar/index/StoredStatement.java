package org.minbar.index;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

/**
 * A statement with its facts as JSON, as it is stored in an index.
 *
 * <p>Reading what was written gives an equal statement, provided that the numbers of {@link
 * Statement#extra} are such as JSON reading gives (Integer before Long, Double). Equal statements
 * are written alike, so that the text can be hashed. Quotes are not written: they are cut from the
 * text again.
 */
public final class StoredStatement {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final TypeReference<Map<String, Object>> EXTRA = new TypeReference<>() {};

  private StoredStatement() {}

  /** The stored form. */
  static String write(CodedStatement coded) {
    Statement statement = coded.statement();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", statement.id());
    json.put("title", statement.title());
    json.put("date", statement.date().toString());
    statement.kind().ifPresent(kind -> json.put("kind", kind));
    json.put("language", statement.language());
    ArrayNode sources = json.putArray("sources");
    for (Source source : statement.sources()) {
      ObjectNode node = sources.addObject().put("name", source.name());
      source.url().ifPresent(url -> node.put("url", url));
    }
    statement.rounds().forEach(json.putArray("rounds")::add);
    json.put("text", statement.text());
    json.putPOJO("extra", statement.extra());
    ArrayNode facts = json.putArray("facts");
    coded.facts().forEach(fact -> write(fact, facts.addObject()));
    if (!coded.corrections().isEmpty()) {
      ArrayNode corrections = json.putArray("corrections");
      coded.corrections().forEach(correction -> write(correction, corrections.addObject()));
    }
    ArrayNode quantities = json.putArray("quantities");
    coded.quantities().forEach(quantity -> write(quantity, quantities.addObject()));
    try {
      return LoneSurrogates.escape(JSON.writeValueAsString(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "extra of " + statement.id() + " holds something that is not like JSON", e);
    }
  }

  /**
   * The statement that was stored.
   *
   * @throws IllegalArgumentException if the text is not what {@link #write} writes
   */
  public static CodedStatement read(String stored) {
    try {
      JsonNode json = JSON.readTree(stored);
      Statement statement =
          new Statement(
              json.required("id").textValue(),
              json.required("title").textValue(),
              StatementDate.parse(json.required("date").textValue()),
              find(json, "kind"),
              json.required("language").textValue(),
              sources(json.required("sources")),
              texts(json.required("rounds")),
              json.required("text").textValue(),
              JSON.convertValue(json.required("extra"), EXTRA));
      List<Fact> facts = new ArrayList<>();
      json.required("facts").forEach(fact -> facts.add(readFact(fact, statement)));
      List<Correction> corrections = new ArrayList<>();
      json.path("corrections").forEach(node -> corrections.add(readCorrection(node, statement)));
      List<Quantity> quantities = new ArrayList<>();
      json.required("quantities").forEach(each -> quantities.add(readQuantity(each, statement)));
      return new CodedStatement(statement, facts, quantities, corrections);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a stored statement: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * One field of the statement that was stored, without reading what comes after it: several times
   * as fast as {@link #read}.
   *
   * @throws IllegalArgumentException if the text is not what {@link #write} writes
   */
  public static String readField(String stored, Statement.Field field) {
    try (JsonParser parser = JSON.createParser(stored)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(field.id())) {
          return parser.getText();
        }
        parser.skipChildren();
      }
      throw new IllegalArgumentException("not a stored statement: it has no " + field.id());
    } catch (IOException e) {
      throw new IllegalArgumentException("not a stored statement: " + e.getMessage(), e);
    }
  }

  private static void write(Quantity quantity, ObjectNode json) {
    json.put("value", quantity.value().toPlainString());
    quantity.upTo().ifPresent(end -> json.put("upTo", end.toPlainString()));
    quantity.unit().ifPresent(unit -> json.put("unit", unit));
    json.put("approximator", quantity.approximator().id());
    json.put("thing", quantity.thing());
    json.put("field", quantity.evidence().field().id());
    json.put("start", quantity.evidence().span().start());
    json.put("end", quantity.evidence().span().end());
    json.put("sentenceStart", quantity.sentence().start());
    json.put("sentenceEnd", quantity.sentence().end());
    quantity.topics().forEach(json.putArray("topics")::add);
  }

  private static Quantity readQuantity(JsonNode json, Statement statement) {
    Statement.Field field = Statement.Field.find(json.required("field").textValue()).orElseThrow();
    return new Quantity(
        new BigDecimal(json.required("value").textValue()),
        find(json, "upTo").map(BigDecimal::new),
        find(json, "unit"),
        Approximator.find(json.required("approximator").textValue()).orElseThrow(),
        json.required("thing").textValue(),
        Evidence.of(field, statement.field(field), span(json, "start", "end")),
        span(json, "sentenceStart", "sentenceEnd"),
        texts(json.required("topics")));
  }

  private static Span span(JsonNode json, String start, String end) {
    return new Span(json.required(start).intValue(), json.required(end).intValue());
  }

  private static void write(Fact fact, ObjectNode json) {
    json.put("dimension", fact.dimension().id());
    json.put("value", fact.value());
    json.put("basis", fact.basis().name());
    fact.evidence()
        .ifPresent(evidence ->
            json.put("field", evidence.field().id())
                .put("start", evidence.span().start())
                .put("end", evidence.span().end()));
    json.put("rule", fact.rule());
    json.put("confidence", fact.confidence());
    fact.attribution().ifPresent(attribution -> write(attribution, json.putObject("attribution")));
  }

  private static void write(Attribution attribution, ObjectNode json) {
    json.put("author", attribution.author());
    json.put("reason", attribution.reason());
    attribution.date().ifPresent(date -> json.put("date", date.toString()));
  }

  private static void write(Correction correction, ObjectNode json) {
    json.put("action", correction.action().id());
    json.put("dimension", correction.dimension().id());
    json.put("value", correction.value());
    correction.replacement().ifPresent(value -> json.put("replacement", value));
    write(correction.attribution(), json.putObject("attribution"));
    ArrayNode removed = json.putArray("removed");
    correction.removed().forEach(fact -> write(fact, removed.addObject()));
  }

  private static Fact readFact(JsonNode json, Statement statement) {
    Optional<Evidence> evidence =
        find(json, "field")
            .flatMap(Statement.Field::find)
            .map(field ->
                Evidence.of(
                    field,
                    statement.field(field),
                    new Span(json.required("start").intValue(), json.required("end").intValue())));
    return new Fact(
        Dimension.find(json.required("dimension").textValue()).orElseThrow(),
        json.required("value").textValue(),
        Fact.Basis.valueOf(json.required("basis").textValue()),
        evidence,
        json.required("rule").textValue(),
        json.required("confidence").doubleValue(),
        Optional.ofNullable(json.get("attribution")).map(StoredStatement::readAttribution));
  }

  private static Attribution readAttribution(JsonNode json) {
    return new Attribution(
        json.required("author").textValue(),
        json.required("reason").textValue(),
        find(json, "date").map(LocalDate::parse));
  }

  private static Correction readCorrection(JsonNode json, Statement statement) {
    List<Fact> removed = new ArrayList<>();
    json.required("removed").forEach(fact -> removed.add(readFact(fact, statement)));
    return new Correction(
        Correction.Action.find(json.required("action").textValue()).orElseThrow(),
        Dimension.find(json.required("dimension").textValue()).orElseThrow(),
        json.required("value").textValue(),
        find(json, "replacement"),
        readAttribution(json.required("attribution")),
        removed);
  }

  private static List<Source> sources(JsonNode json) {
    List<Source> sources = new ArrayList<>();
    json.forEach(
        node -> sources.add(new Source(node.required("name").textValue(), find(node, "url"))));
    return sources;
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  private static Optional<String> find(JsonNode json, String key) {
    return Optional.ofNullable(json.get(key)).map(JsonNode::textValue);
  }
}
