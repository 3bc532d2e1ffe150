package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is written is read back with other readers. */
class FormatsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Texts that break careless files. */
  private static final List<String> TEXTS =
      List.of(
          "وشدّد المشاركون على العودةِ الآمنة؛ «والطوعية»، لِلّاجئين ـــ ١٢٣",
          "a,b;c\td \"quoted\" 'x'",
          "سطر\nآخر\r\nوثالث",
          " blanks around ",
          "_x0041_ and _x005F_",
          "😀 \u200F\u2028 \uFEFF",
          "</t>&amp;<![CDATA[x]]>",
          "[[\"x\"]]",
          "",
          "7");

  private static final List<String> FORMULAS =
      List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1");

  private static final Provenance PROVENANCE =
      new Provenance("{\"query\":\"سلام\"}", "snap1", "curl 'x'");

  private static Table table(String... columns) {
    return new Table(Stream.of(columns).map(Column::of).toList(), PROVENANCE);
  }

  private static byte[] write(Format format, Table table, List<ObjectNode> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = format.open(table, out)) {
      for (ObjectNode row : rows) {
        writer.write(row);
      }
    }
    return out.toByteArray();
  }

  private static ObjectNode row(String text) {
    ObjectNode row = MAPPER.createObjectNode().put("text", text).put("number", -2.5);
    row.putArray("span").add(3).add(8);
    row.putArray("list").add("أ").add("ب");
    return row.put("flag", true).putNull("none");
  }

  private static final String[] COLUMNS = {
    "text", "number", "start=span.0", "list", "flag", "none", "missing"
  };

  @ParameterizedTest
  @EnumSource(names = {"CSV", "CSV_SEMICOLON", "TSV"})
  void textTablesAreReadBackByTheRulesOfRfc4180(Format format) throws IOException {
    byte[] bytes = write(format, table(COLUMNS), TEXTS.stream().map(FormatsTest::row).toList());
    assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
    char separator =
        switch (format) {
          case CSV -> ',';
          case CSV_SEMICOLON -> ';';
          default -> '\t';
        };
    List<List<String>> read = Rfc4180.read(new String(bytes, UTF_8).substring(1), separator);
    assertThat(read.getFirst())
        .containsExactly(
            "text",
            "number",
            "start",
            "list",
            "flag",
            "none",
            "missing",
            "query",
            "snapshot",
            "command");
    assertThat(read).hasSize(TEXTS.size() + 1);
    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(read.get(i + 1))
          .containsExactly(
              TEXTS.get(i),
              "-2.5",
              "3",
              "أ; ب",
              "true",
              "",
              "",
              PROVENANCE.query(),
              PROVENANCE.snapshot(),
              PROVENANCE.command());
    }
  }

  @Test
  void noTextIsAFormula() throws IOException {
    byte[] bytes =
        write(Format.CSV, table("text"), FORMULAS.stream().map(FormatsTest::row).toList());
    List<List<String>> read = Rfc4180.read(new String(bytes, UTF_8).substring(1), ',');
    assertThat(read.stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(FORMULAS.stream().map(text -> "'" + text).toList());
  }

  @Test
  void charactersThatNoSpreadsheetReadsAreReplaced() throws IOException {
    ObjectNode row = row("a\u0000b\u0007c\uD800d\uFFFE");
    String csv = new String(write(Format.CSV, table("text"), List.of(row)), UTF_8);
    assertThat(Rfc4180.read(csv.substring(1), ',').get(1).getFirst())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    assertThat(sheet(write(Format.XLSX, table("text"), List.of(row)), "rows").get(1))
        .containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  }

  @Test
  void aWorkbookHasTextsNumbersAndItsSource() throws IOException {
    List<String> texts = Stream.concat(TEXTS.stream(), FORMULAS.stream()).toList();
    byte[] bytes =
        write(Format.XLSX, table(COLUMNS), texts.stream().map(FormatsTest::row).toList());
    List<List<String>> rows = sheet(bytes, "rows");
    assertThat(rows.getFirst())
        .containsExactly("text", "number", "start", "list", "flag", "none", "missing");
    assertThat(rows).hasSize(texts.size() + 1);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(rows.get(i + 1)).startsWith(texts.get(i), "-2.5 number", "3.0 number", "أ; ب");
    }
    assertThat(sheet(bytes, "source"))
        .containsExactly(
            List.of("query", PROVENANCE.query()),
            List.of("snapshot", "snap1"),
            List.of("command", "curl 'x'"));
  }

  @Test
  void aCellOfAWorkbookIsCutAtAWholeCharacter() throws IOException {
    String text = "x".repeat(32_765) + "😀😀";
    List<List<String>> rows = sheet(write(Format.XLSX, table("text"), List.of(row(text))), "rows");
    assertThat(rows.get(1).getFirst()).isEqualTo("x".repeat(32_765) + "…");
  }

  /** Empty cells are empty texts; a number is told from a text. */
  private static List<List<String>> sheet(byte[] bytes, String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheet(name);
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
          Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          cells.add(
              cell.getCellType() == CellType.NUMERIC
                  ? cell.getNumericCellValue() + " number"
                  : cell.getCellType() == CellType.BOOLEAN
                      ? Boolean.toString(cell.getBooleanCellValue())
                      : cell.getStringCellValue());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void linesOfJsonKeepWhatTheyAre() throws IOException {
    byte[] bytes =
        write(Format.JSONL, table(COLUMNS), TEXTS.stream().map(FormatsTest::row).toList());
    List<String> lines = List.of(new String(bytes, UTF_8).split("\n", -1));
    assertThat(lines).hasSize(TEXTS.size() + 1).last().isEqualTo("");
    for (int i = 0; i < TEXTS.size(); i++) {
      JsonNode line = MAPPER.readTree(lines.get(i));
      assertThat(line.path("text").textValue()).isEqualTo(TEXTS.get(i));
      assertThat(line.path("list").isArray()).isTrue();
      assertThat(line.path("missing").isNull()).isTrue();
      assertThat(line.path("snapshot").textValue()).isEqualTo("snap1");
    }
  }

  private static ObjectNode statement() {
    ObjectNode statement =
        MAPPER
            .createObjectNode()
            .put("id", "أخبار/1 50%")
            .put("title", "بيان {ختامي} 50% & \\x\nER  - ~^_#$")
            .put("date", "2023-06-20/2023-06-21")
            .put("source", "Voltaire \"N\"")
            .put("url", "https://x.org/{a}\\b?q=50%25&c_d");
    statement.putObject("facts").putArray("topic").add("demining").add("return");
    return statement;
  }

  private static final String[] REFERENCE = {"id", "title", "date", "source", "url", "facts.topic"};

  @Test
  void referencesInRisAreTagsAndValues() throws IOException {
    String ris = new String(write(Format.RIS, table(REFERENCE), List.of(statement())), UTF_8);
    Map<String, List<String>> values = new TreeMap<>();
    for (String line : ris.strip().split("\r\n", -1)) {
      assertThat(line).matches("[A-Z][A-Z0-9] {2}-( .*)?");
      values
          .computeIfAbsent(line.substring(0, 2), tag -> new ArrayList<>())
          .add(line.substring(5).strip());
    }
    assertThat(ris).startsWith("TY  - GEN\r\n").endsWith("ER  - \r\n\r\n");
    assertThat(values.get("TI")).containsExactly("بيان {ختامي} 50% & \\x ER - ~^_#$");
    assertThat(values.get("PY")).containsExactly("2023");
    assertThat(values.get("DA")).containsExactly("2023/06/20/");
    assertThat(values.get("PB")).containsExactly("Voltaire \"N\"");
    assertThat(values.get("UR")).containsExactly("https://x.org/{a}\\b?q=50%25&c_d");
    assertThat(values.get("KW")).containsExactly("demining", "return");
    assertThat(String.join("", values.getOrDefault("N1", List.of())))
        .contains("snap1", "سلام", "curl 'x'");
    assertThat(values.get("ER")).hasSize(1);
  }

  @Test
  void referencesInBibtexBalanceAndUnescapeToWhatTheyWere() throws IOException {
    ObjectNode other = statement().put("id", "أنباء/1 50%");
    String bib =
        new String(write(Format.BIBTEX, table(REFERENCE), List.of(statement(), other)), UTF_8);
    String[] entries = bib.strip().split("\n\n");
    assertThat(entries).hasSize(2);
    String key = entries[0].substring("@misc{".length(), entries[0].indexOf(','));
    assertThat(key).matches("[A-Za-z0-9.-]+");
    assertThat(entries[1]).doesNotStartWith("@misc{" + key + ",");
    int depth = 0;
    for (int i = 0; i < bib.length(); i++) {
      boolean escaped = i > 0 && bib.charAt(i - 1) == '\\';
      depth += bib.charAt(i) == '{' && !escaped ? 1 : bib.charAt(i) == '}' && !escaped ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
    assertThat(field(entries[0], "title")).isEqualTo("{بيان {ختامي} 50% & \\x ER - ~^_#$}");
    assertThat(field(entries[0], "year")).isEqualTo("2023");
    assertThat(field(entries[0], "url")).isEqualTo("https://x.org/%7Ba%7D%5Cb?q=50%25&c_d");
    assertThat(field(entries[0], "note")).contains("snap1", "curl 'x'");
  }

  private static String field(String entry, String name) {
    return entry
        .lines()
        .filter(line -> line.startsWith("  " + name + " = {"))
        .map(line -> line.substring(name.length() + 6, line.length() - 2))
        .findFirst()
        .orElseThrow()
        .replace("\\textbackslash{}", "\u0001")
        .replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replaceAll("\\\\([{}%&$#_])", "$1")
        .replace('\u0001', '\\');
  }

  @Test
  void aGraphIsXmlWhoseEdgesLeadToItsNodes() throws Exception {
    String hostile = "<b>\"&'>]]> \u0000\u2028 كازاخستان";
    List<ObjectNode> edges = new ArrayList<>();
    for (String target : List.of("b", hostile)) {
      ObjectNode edge = MAPPER.createObjectNode().put("count", 7).put("quote", hostile);
      edge.putObject("source").put("id", "a").put("label", "ألف").put("clauses", 3);
      edge.putObject("target").put("id", target).put("label", target).put("clauses", 4);
      edges.add(edge);
    }
    Table table =
        table(
            "source.id",
            "source.label",
            "source.clauses",
            "target.id",
            "target.label",
            "target.clauses",
            "weight=count",
            "quote");
    Element graphml = xml(write(Format.GRAPHML, table, edges));
    List<Element> keys = children(graphml, "key");
    List<String> declared = keys.stream().map(key -> key.getAttribute("id")).toList();
    assertThat(declared).doesNotHaveDuplicates();
    assertThat(
            keys.stream()
                .map(key -> key.getAttribute("attr.name") + " " + key.getAttribute("attr.type")))
        .contains("label string", "clauses double", "weight double", "quote string");
    Element graph = children(graphml, "graph").getFirst();
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
    List<String> nodes =
        children(graph, "node").stream().map(node -> node.getAttribute("id")).toList();
    assertThat(nodes)
        .containsExactly("a", "b", "<b>\"&'>]]> \uFFFD كازاخستان")
        .doesNotHaveDuplicates();
    for (Element edge : children(graph, "edge")) {
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
    assertThat(children(graph, "edge")).hasSize(2);
    NodeList data = graph.getElementsByTagNameNS("*", "data");
    for (int i = 0; i < data.getLength(); i++) {
      assertThat(declared).contains(((Element) data.item(i)).getAttribute("key"));
    }
    assertThat(graph.getTextContent())
        .contains("<b>\"&'>]]> \uFFFD\u2028 كازاخستان", "snap1", "curl 'x'");
    assertThat(
            children(
                children(xml(write(Format.GRAPHML, table, List.of())), "graph").getFirst(), "node"))
        .isEmpty();
  }

  private static Element xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    return root;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
