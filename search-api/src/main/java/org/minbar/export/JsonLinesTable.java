package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * A JSON object a line: the columns by name, lists as lists, what is missing as null, and the
 * provenance in every line.
 */
final class JsonLinesTable implements TableWriter {

  private final Table table;
  private final Writer writer;

  JsonLinesTable(Table table, OutputStream out) {
    this.table = table;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void write(JsonNode row) throws IOException {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    for (Column column : table.columns()) {
      JsonNode value = column.of(row);
      line.set(column.name(), value.isMissingNode() ? null : value);
    }
    line.put("query", table.provenance().query());
    line.put("snapshot", table.provenance().snapshot());
    line.put("command", table.provenance().command());
    writer.write(line.toString());
    writer.write('\n');
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
