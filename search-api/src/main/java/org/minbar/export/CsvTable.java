package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Values between commas, semicolons or tabs: RFC 4180, in UTF-8 with a byte order mark, by which
 * Excel knows the encoding. The last three columns tell the provenance in every row, so that a row
 * cut out still has it.
 *
 * <p>A text that a spreadsheet would take for a formula, since it begins with = + - @ (or their
 * full-width forms), a tab or a line end, gets an apostrophe before it (OWASP, CSV injection).
 */
final class CsvTable implements TableWriter {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Table table;
  private final CSVFormat format;
  private final Writer writer;
  private final List<String> provenance;

  CsvTable(Table table, char separator, OutputStream out) throws IOException {
    this.table = table;
    this.provenance =
        Stream.of(
                table.provenance().query(),
                table.provenance().snapshot(),
                table.provenance().command())
            .map(text -> unevaluated(Cell.clean(text)))
            .toList();
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setRecordSeparator("\r\n").get();
    this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BYTE_ORDER_MARK);
    List<String> names = new ArrayList<>(table.columns().stream().map(Column::name).toList());
    names.addAll(List.of("query", "snapshot", "command"));
    format.printRecord(writer, names.toArray());
  }

  @Override
  public void write(JsonNode row) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      JsonNode value = column.of(row);
      cells.add(value.isNumber() ? value.asText() : unevaluated(Cell.text(value)));
    }
    cells.addAll(provenance);
    format.printRecord(writer, cells.toArray());
  }

  private static String unevaluated(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
