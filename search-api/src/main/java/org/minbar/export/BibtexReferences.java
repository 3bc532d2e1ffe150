package org.minbar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HexFormat;

/**
 * BibTeX in UTF-8, for biber or a BibTeX that knows it: a {@code @misc} a statement. The signs that
 * mean something to TeX are escaped, in addresses by %; braces balance. Keys are letters, digits,
 * hyphen and dot of ASCII: an id of others is replaced by what it has of these and a hash.
 */
final class BibtexReferences implements TableWriter {

  private final Table table;
  private final String note;
  private final Writer writer;

  BibtexReferences(Table table, OutputStream out) {
    this.table = table;
    this.note = Reference.note(table.provenance());
    this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void write(JsonNode row) throws IOException {
    Reference reference = Reference.of(table, row);
    writer.write("@misc{" + key(reference.find("id").orElse("")) + ",\n");
    field("title", "{" + escaped(reference.title()) + "}");
    field("year", reference.year().orElse(""));
    field("month", reference.month().orElse(""));
    field("day", reference.day().orElse(""));
    field("publisher", escaped(reference.find("source").orElse("")));
    field("type", escaped(reference.find("kind").orElse("")));
    field("language", escaped(reference.find("language").orElse("")));
    field("url", address(reference.find("url").orElse("")));
    field("keywords", escaped(String.join(", ", reference.topics())));
    field("note", escaped(note));
    writer.write("}\n\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      writer.write("  " + name + " = {" + value + "},\n");
    }
  }

  /** Two ids have two keys, but for hashes that meet by chance. */
  private static String key(String id) {
    String kept = id.replaceAll("[^A-Za-z0-9.-]+", "-");
    return kept.equals(id) ? id : kept + "-" + HexFormat.of().toHexDigits(id.hashCode());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(
          switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '%', '&', '$', '#', '_' -> "\\" + c;
            default -> String.valueOf(c);
          });
    }
    return escaped.toString();
  }

  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
