package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.api.TestServer.Reply;
import org.minbar.export.Format;
import org.minbar.export.Rfc4180;

/** Any answer as a file. */
class ExportEndpointTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestCorpus.engineWithQuantities());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<List<String>> rows(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    List<List<String>> rows = Rfc4180.read(reply.body().replace("\uFEFF", ""), ',');
    assertThat(rows.getFirst()).doesNotHaveDuplicates();
    return rows;
  }

  private static List<String> column(List<List<String>> rows, String name) {
    int column = rows.getFirst().indexOf(name);
    assertThat(column).as(name).isNotNegative();
    return rows.stream().skip(1).map(row -> row.get(column)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /search      | {"query":"كازاخستان","size":1}                  | /hits   | id      | id
          /concordance | {"query":"كازاخستان OR في","size":1}            | /lines  | before  | before
          /keyness     | {"target":{"query":"كازاخستان"},"minimum":1}    | /words  | word    | word
          /collocations | {"query":"كازاخستان OR عودة","minimum":1} | /collocates | form | form
          /collocations | {"query":"كازاخستان OR عودة","minimum":1} | /collocates | logDice | logDice
          /words       | {"minimum":2,"size":1}                          | /runs   | run     | run
          /words       | {"query":"كازاخستان","minimum":2,"size":1}      | /runs   | count   | count
          """)
  void aFileHasEveryRowOfTheAnswer(
      String path, String body, String array, String key, String column) {
    JsonNode whole = server.post("/api/v1" + path, body.replace(",\"size\":1", "")).json();
    List<String> answered = new ArrayList<>();
    whole.at(array).forEach(row -> answered.add(row.path(key).asText()));
    List<List<String>> rows = rows(server.post("/api/v1" + path + "?format=csv", body));
    assertThat(answered).isNotEmpty();
    assertThat(column(rows, column)).isEqualTo(answered);
    assertThat(column(rows, "snapshot")).containsOnly(whole.path("snapshot").asText());
    assertThat(column(rows, "query")).allMatch(each -> TestServer.tree(each).isObject());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /search?q=x%20OR%20astana, /hits
          /search, /hits
          /quantities, /quantities
          /compare?from=astana-20-joint-statement&to=astana-21-host-remarks, /pairs
          /statements/summit-tehran-2022, ''
          """)
  void addressesAreExportedToo(String path, String array) {
    JsonNode answer = server.get("/api/v1" + path).json();
    String joined = path + (path.contains("?") ? "&" : "?") + "format=csv";
    int expected = array.isEmpty() ? 1 : answer.at(array).size();
    assertThat(rows(server.get("/api/v1" + joined))).hasSize(expected + 1);
  }

  @Test
  void thePointsOfATrendAreRows() {
    String body =
        """
        {"queries":["كازاخستان","الألغام"],"values":{"topic":["demining"]},"by":"round"}\
        """;
    List<List<String>> points = new ArrayList<>();
    for (JsonNode series : server.post("/api/v1/trends", body).json().path("series")) {
      for (JsonNode point : series.path("points")) {
        points.add(
            Stream.of(
                    series.path("query"),
                    series.path("dimension"),
                    series.path("value"),
                    point.path("period"),
                    point.at("/label/ar"),
                    point.path("statements"),
                    point.path("with"),
                    point.path("value"),
                    point.at("/interval/0"),
                    point.at("/interval/1"),
                    point.path("tooSmall"))
                .map(each -> each.asText(""))
                .toList());
      }
    }
    List<List<String>> rows = rows(server.post("/api/v1/trends?format=csv", body));
    List<List<String>> columns =
        Stream.of(
                "asked",
                "dimension",
                "facet",
                "period",
                "periodLabel",
                "statements",
                "with",
                "value",
                "low",
                "high",
                "tooSmall")
            .map(name -> column(rows, name))
            .toList();
    List<List<String>> written = new ArrayList<>();
    for (int row = 0; row < rows.size() - 1; row++) {
      int at = row;
      written.add(columns.stream().map(column -> column.get(at)).toList());
    }
    assertThat(written).isEqualTo(points).hasSizeGreaterThan(20);
  }

  @Test
  void theClausesOfASeriesAreRows() {
    List<List<String>> rows = rows(server.get("/api/v1/drift?series=host-remarks&format=csv"));
    assertThat(column(rows, "id")).contains("aid-2017", "astana-21-host-remarks");
    assertThat(column(rows, "quote")).noneMatch(String::isEmpty);
  }

  @Test
  void theCommandInAFileMakesTheSameFile(@TempDir Path folder) throws Exception {
    String body = "{\"query\":\"كازاخستان OR \\\"it's\\\" OR '$(id)'\",\"order\":[\"-date\"]}";
    Reply reply = server.post("/api/v1/concordance?format=csv&rows=3", body);
    String command = column(rows(reply), "command").getFirst();
    assertThat(rows(reply)).hasSize(4);
    assertThat(command).startsWith("curl -g -o minbar-concordance.csv ");
    Assumptions.assumeTrue(
        Stream.of("/usr/bin/curl", "/bin/sh").allMatch(each -> Files.isExecutable(Path.of(each))),
        "no curl here");
    Process process =
        new ProcessBuilder("/bin/sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("minbar-concordance.csv"))).isEqualTo(reply.body());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          csv,           text/csv; charset=utf-8,                   csv
          csv-semicolon, text/csv; charset=utf-8,                   csv
          tsv,           text/tab-separated-values; charset=utf-8,  tsv
          jsonl,         application/x-ndjson,                      jsonl
          ris,           application/x-research-info-systems,       ris
          bibtex,        application/x-bibtex,                      bib
          """)
  void aFileSaysWhatItIs(String format, String type, String extension) {
    Reply reply = server.get("/api/v1/search?format=" + format);
    assertThat(reply.header("Content-Type")).isEqualToIgnoringCase(type);
    assertThat(reply.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"minbar-search." + extension + "\"");
  }

  @Test
  void headIsAnsweredLikeGetWithoutTheFile() {
    Reply head = server.send(server.request("/api/v1/search?format=csv").HEAD());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("Content-Disposition")).contains("minbar-search.csv");
  }

  @Test
  void aStatementIsCited() {
    Reply reply = server.get("/api/v1/statements/astana-20-joint-statement?format=ris");
    assertThat(reply.body())
        .contains("UR  - https://www.voltairenet.org/a.html", "PB  - Voltaire Network");
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    assertThat(server.get("/api/v1/search?format=doc&rows=0&x=1").problems())
        .containsExactlyInAnyOrder(
            "unknown-parameter x", "unknown-value format", "out-of-range rows");
    assertThat(server.get("/api/v1/quantities?format=ris").problems())
        .containsExactly("unknown-value format");
    assertThat(server.get("/api/v1/search?rows=5").problems())
        .containsExactly("unknown-value rows");
    assertThat(server.post("/api/v1/search?format=csv&format=tsv", "{}").problems())
        .containsExactly("repeated-parameter format");
    assertThat(server.post("/api/v1/concordance?format=csv", "{\"query\":\"(\"}").problems())
        .containsExactly("query-syntax query");
    assertThat(server.get("/api/v1/statements/x?format=csv").status()).isEqualTo(404);
  }

  @Test
  void pagesFollowEachOtherUpToTheLimit() throws IOException {
    Export.Pages pages =
        cursor -> {
          int page = Integer.parseInt(cursor.orElse("0"));
          ObjectNode answer = Json.object().put("snapshot", "s");
          for (int i = 0; i < 20_000; i++) {
            answer.withArray("hits").addObject().put("id", page + "-" + i);
          }
          return answer.put("next", page == 2 ? null : Integer.toString(page + 1));
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Format.JSONL, OptionalInt.of(45_000)).write(pages, Json.object(), out);
    assertThat(out.toString(UTF_8).lines()).hasSize(45_000).last().asString().contains("2-4999");
    assertThatThrownBy(() ->
            export(Format.JSONL, OptionalInt.empty())
                .write(pages, Json.object(), OutputStream.nullOutputStream()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("more than 50000 rows");
  }

  @Test
  void aPartOfAnAnswerIsNoExport() {
    Export.Pages pages = cursor -> Json.object().put("snapshot", "s").put("partial", true);
    assertThatThrownBy(() ->
            export(Format.CSV, OptionalInt.empty())
                .write(pages, Json.object(), OutputStream.nullOutputStream()))
        .isInstanceOf(ProblemException.class);
  }

  private static Export export(Format format, OptionalInt most) {
    return new Export(Layout.SEARCH, format, most, "c");
  }

  @Test
  void aWorkbookArrivesWhole() throws IOException, InterruptedException {
    byte[] bytes = server.bytes("/api/v1/search?format=xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheet("rows").getPhysicalNumberOfRows()).isEqualTo(7);
      assertThat(workbook.getSheet("source").getRow(2).getCell(1).getStringCellValue())
          .startsWith("curl -g -o minbar-search.xlsx 'http");
    }
  }
}
