package org.minbar.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML, an undirected graph: a row is an edge. Its columns that begin with {@code source.} and
 * {@code target.} are of the nodes at its ends, which are written when they are first met; the
 * others are its own. A column whose value in the first row is a number holds numbers. Gephi takes
 * {@code label} and {@code weight} for what they say. The provenance is data of the graph.
 */
final class GraphmlGraph implements TableWriter {

  private static final String SOURCE = "source.";
  private static final String TARGET = "target.";
  private static final String ID = "id";

  private final Table table;
  private final OutputStream out;
  private final XMLStreamWriter xml;
  private final List<Column> source;
  private final List<Column> target;
  private final List<Column> own;
  private final Set<String> nodes = new HashSet<>();
  private boolean begun;

  GraphmlGraph(Table table, OutputStream out) throws IOException {
    this.table = table;
    this.out = out;
    this.source = columns(SOURCE);
    this.target = columns(TARGET);
    this.own = new ArrayList<>(table.columns());
    own.removeAll(source);
    own.removeAll(target);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private List<Column> columns(String prefix) {
    return table.columns().stream().filter(column -> column.name().startsWith(prefix)).toList();
  }

  @Override
  public void write(JsonNode edge) throws IOException {
    try {
      if (!begun) {
        begin(edge);
      }
      String from = node(edge, source, SOURCE);
      String to = node(edge, target, TARGET);
      xml.writeStartElement("edge");
      xml.writeAttribute("source", from);
      xml.writeAttribute("target", to);
      for (Column column : own) {
        data(column.name(), column.of(edge));
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void begin(JsonNode first) throws XMLStreamException {
    begun = true;
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    xml.writeCharacters("\n");
    for (Column column : source) {
      key("node", column.name().substring(SOURCE.length()), column.of(first));
    }
    for (Column column : own) {
      key("edge", column.name(), column.of(first));
    }
    for (String name : List.of("query", "snapshot", "command")) {
      key("graph", name, first.path(""));
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    xml.writeCharacters("\n");
    data("query", table.provenance().query());
    data("snapshot", table.provenance().snapshot());
    data("command", table.provenance().command());
    xml.writeCharacters("\n");
  }

  private void key(String of, String name, JsonNode example) throws XMLStreamException {
    if (!name.equals(ID)) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key(of, name));
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", example.isNumber() ? "double" : "string");
      xml.writeCharacters("\n");
    }
  }

  private static String key(String of, String name) {
    return of.equals("node") ? "node." + name : name;
  }

  /** Writes the node at an end unless it was; its id. */
  private String node(JsonNode edge, List<Column> columns, String prefix)
      throws XMLStreamException {
    String id = "";
    for (Column column : columns) {
      if (column.name().equals(prefix + ID)) {
        id = Cell.line(column.of(edge));
      }
    }
    if (nodes.add(id)) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", id);
      for (Column column : columns) {
        String name = column.name().substring(prefix.length());
        if (!name.equals(ID)) {
          data(key("node", name), column.of(edge));
        }
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    return id;
  }

  private void data(String key, JsonNode value) throws XMLStreamException {
    data(key, Cell.text(value));
  }

  private void data(String key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(Cell.clean(value));
      xml.writeEndElement();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (!begun) {
        begin(MissingNode.getInstance());
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
