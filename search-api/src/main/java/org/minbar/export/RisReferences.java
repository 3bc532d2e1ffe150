package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * RIS: lines of a tag, two blanks, a hyphen, a blank and a value, ended by CR and LF; from TY to ER
 * is a reference. The outlet is the publisher (PB), topics are keywords (KW), the provenance is the
 * note (N1).
 */
final class RisReferences implements TableWriter {

  private final Table table;
  private final String note;
  private final Writer writer;

  RisReferences(Table table, OutputStream out) {
    this.table = table;
    this.note = Reference.note(table.provenance());
    this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void write(JsonNode row) throws IOException {
    Reference reference = Reference.of(table, row);
    line("TY", "GEN");
    line("ID", reference.find("id").orElse(""));
    line("TI", reference.title());
    if (reference.year().isPresent()) {
      line("PY", reference.year().get());
      line(
          "DA",
          String.join(
              "/",
              reference.year().get(),
              reference.month().orElse(""),
              reference.day().orElse(""),
              ""));
    }
    line("PB", reference.find("source").orElse(""));
    line("M3", reference.find("kind").orElse(""));
    line("LA", reference.find("language").orElse(""));
    line("UR", reference.find("url").orElse(""));
    for (String topic : reference.topics()) {
      line("KW", topic);
    }
    line("N1", note);
    writer.write("ER  - \r\n\r\n");
  }

  private void line(String tag, String value) throws IOException {
    if (!value.isEmpty()) {
      writer.write(tag + "  - " + value + "\r\n");
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
