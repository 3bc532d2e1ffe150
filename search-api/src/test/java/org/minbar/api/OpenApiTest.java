package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minbar.api.TestServer.Reply;
import org.minbar.export.Format;

/** The description of the API is true. */
class OpenApiTest {

  private static TestServer server;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    server = new TestServer();
    document = server.get("/openapi.json").json();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A path and method of the document. */
  private record Operation(String path, String method, JsonNode node) {
    ArrayNode parameters(String place) {
      ArrayNode found = Json.object().arrayNode();
      node.path("parameters")
          .forEach(each -> {
            String reference = each.path("$ref").asText();
            JsonNode parameter = reference.isEmpty() ? each : document.at(reference.substring(1));
            if (parameter.path("in").asText().equals(place)) {
              found.add(parameter);
            }
          });
      return found;
    }
  }

  private static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    operations.add(
                        new Operation(path.getKey(), method.getKey(), method.getValue()))));
    return operations;
  }

  @Test
  void itsPathsAndMethodsAreTheRoutes() {
    Set<String> routes =
        server.javalin().unsafe.internalRouter.allHttpHandlers().stream()
            .map(handler -> handler.endpoint)
            .filter(endpoint -> endpoint.method.isHttpMethod())
            // HEAD goes with every GET.
            .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
            .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented =
        operations().stream()
            .map(each -> each.method().toUpperCase(Locale.ROOT) + " " + each.path())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).isEqualTo(routes).hasSize(23);
  }

  @Test
  void itsParametersOfASearchAreThoseThatAreRead() {
    Operation search =
        operations().stream()
            .filter(each -> each.path().endsWith("/search") && each.method().equals("get"))
            .findFirst()
            .orElseThrow();
    List<String> documented = names(search);
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(exported(AddressForm.searchParameters()));
  }

  @Test
  void itsParametersOfQuantitiesAreThoseThatAreRead() {
    Operation quantities =
        operations().stream()
            .filter(each -> each.path().endsWith("/quantities"))
            .findFirst()
            .orElseThrow();
    assertThat(names(quantities))
        .containsExactlyInAnyOrderElementsOf(exported(QuantityService.parameters()));
  }

  @Test
  void itsParametersOfPhrasesAreThoseThatAreRead() {
    Operation phrases =
        operations().stream()
            .filter(each -> each.path().endsWith("/phrases"))
            .findFirst()
            .orElseThrow();
    assertThat(names(phrases))
        .containsExactlyInAnyOrderElementsOf(exported(PhraseService.parameters()));
  }

  private static List<String> exported(List<String> parameters) {
    List<String> all = new ArrayList<>(parameters);
    all.addAll(Download.PARAMETERS);
    return all;
  }

  @Test
  void itsFormatsAreThoseThatAreWritten() {
    List<String> documented = new ArrayList<>();
    document
        .at("/components/parameters/format/schema/enum")
        .forEach(each -> documented.add(each.asText()));
    List<String> written = new ArrayList<>(Arrays.stream(Format.values()).map(Format::id).toList());
    written.addFirst("json");
    assertThat(documented).isEqualTo(written);
  }

  @Test
  void everyDocumentedParameterIsKnownAndAnyOtherIsNot() {
    for (Operation operation : operations()) {
      if (operation.method().equals("get")) {
        for (String name : names(operation)) {
          assertThat(server.get(path(operation) + "?" + name + "=1").problems())
              .as(name)
              .noneMatch(problem -> problem.startsWith("unknown-parameter"));
        }
        assertThat(server.get(path(operation) + "?zz=1").problems())
            .as(operation.path())
            .contains("unknown-parameter zz");
      }
    }
  }

  @Test
  void itsExamplesAreAnswered() {
    for (Operation operation : operations()) {
      if (operation.node().has("security")) {
        // Answered to those who may write, see IngestTest.
        continue;
      }
      Reply reply =
          operation.method().equals("get")
              ? server.get(path(operation) + "?" + exampleQuery(operation))
              : server.post(
                  operation.path(),
                  operation.node().at("/requestBody/content/application~1json/example").toString());
      assertThat(reply.status()).as(operation + " " + reply.body()).isEqualTo(200);
      JsonNode schema = operation.node().at("/responses/200/content/application~1json/schema");
      assertThat(new SchemaCheck(document).problems(reply.json(), schema))
          .as(operation.path())
          .isEmpty();
    }
  }

  @Test
  void itsKeysOfASearchAreThoseThatAreAnswered() {
    JsonNode understood = server.search("{}").json().path("request");
    assertThat(new SchemaCheck(document).problems(understood, schema("SearchRequest"))).isEmpty();
    assertThat(names(schema("SearchRequest").path("properties"))).isEqualTo(names(understood));
  }

  @Test
  void problemsAreAsDescribed() {
    Reply reply = server.search("{\"x\":1,\"query\":\"(\"}");
    assertThat(new SchemaCheck(document).problems(reply.json(), schema("Problem"))).isEmpty();
    List<String> codes = new ArrayList<>();
    schema("Problem")
        .at("/properties/problems/items/properties/code/enum")
        .forEach(each -> codes.add(each.asText()));
    assertThat(codes)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (String reference : document.findValuesAsText("$ref")) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void theCheckOfSchemasFindsWhatIsWrong() {
    JsonNode wrong = TestServer.tree("{\"status\":\"bad\",\"snapshot\":1,\"more\":true}");
    assertThat(new SchemaCheck(document).problems(wrong, schema("Health")))
        .containsExactlyInAnyOrder(
            "/statements is missing",
            "/more is not described",
            "/status is none of the values",
            "/snapshot is no string");
  }

  private static JsonNode schema(String name) {
    return document.path("components").path("schemas").path(name);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> names(Operation operation) {
    List<String> names = new ArrayList<>();
    operation.parameters("query").forEach(each -> names.add(each.path("name").asText()));
    return names;
  }

  private static String path(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : operation.parameters("path")) {
      path =
          path.replace(
              "{" + parameter.path("name").asText() + "}", parameter.path("example").asText());
    }
    return path;
  }

  private static String exampleQuery(Operation operation) {
    List<String> parts = new ArrayList<>();
    for (JsonNode parameter : operation.parameters("query")) {
      JsonNode example = parameter.path("example");
      String name = parameter.path("name").asText();
      if (example.isArray()) {
        example.forEach(each -> parts.add(name + "=" + URLEncoder.encode(each.asText(), UTF_8)));
      } else if (!example.isMissingNode()) {
        parts.add(name + "=" + URLEncoder.encode(example.asText(), UTF_8));
      }
    }
    return String.join("&", parts);
  }
}
