package org.minbar.corpus.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.yaml.YamlValue.Entry;
import org.minbar.corpus.yaml.YamlValue.Mapping;
import org.minbar.corpus.yaml.YamlValue.Scalar;
import org.minbar.corpus.yaml.YamlValue.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the plain part of YAML: one document of texts, lists and keys. Type tags, aliases and
 * repeated keys are errors, so that a file says what it seems to say.
 */
public final class YamlReader {
  private static final int DEEPEST_NESTING = 50;
  private static final int LONGEST_TEXT = 8 * 1024 * 1024;
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlReader() {}

  /**
   * The value of a YAML text; empty if it holds only blanks and comments.
   *
   * @param text at most 8 Mi characters, nested at most 50 deep
   * @throws YamlSyntaxException for anything that is not plain YAML
   */
  public static Optional<YamlValue> read(String text) throws YamlSyntaxException {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST_NESTING);
    limits.setCodePointLimit(LONGEST_TEXT);
    try {
      Node root = new Yaml(limits).compose(new StringReader(text));
      return root == null ? Optional.empty() : Optional.of(new YamlReader().value(root));
    } catch (MarkedYAMLException e) {
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlSyntaxException(line, "not YAML: " + context + e.getProblem());
    } catch (ReaderException e) {
      int end = Math.min(e.getPosition(), text.length());
      int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
      throw new YamlSyntaxException(
          line,
          String.format(
              Locale.ROOT, "remove the character U+%04X, YAML cannot hold it", e.getCodePoint()));
    } catch (YAMLException e) {
      throw new YamlSyntaxException(1, "not YAML: " + e.getMessage());
    }
  }

  private YamlValue value(Node node) throws YamlSyntaxException {
    int line = node.getStartMark().getLine() + 1;
    if (!seen.add(node)) {
      throw new YamlSyntaxException(line, "write the value again where the alias *… stands");
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      throw new YamlSyntaxException(line, "remove the type tag " + node.getTag().getValue());
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, line);
      case SequenceNode sequence -> sequence(sequence, line);
      case MappingNode mapping -> mapping(mapping, line);
      default -> throw new YamlSyntaxException(line, "not a value: " + node.getNodeId());
    };
  }

  private static Scalar scalar(ScalarNode node, int line) {
    return new Scalar(node.getValue(), node.getScalarStyle() == ScalarStyle.PLAIN, line);
  }

  private Sequence sequence(SequenceNode node, int line) throws YamlSyntaxException {
    List<YamlValue> items = new ArrayList<>();
    for (Node item : node.getValue()) {
      items.add(value(item));
    }
    return new Sequence(items, line);
  }

  private Mapping mapping(MappingNode node, int line) throws YamlSyntaxException {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(value(tuple.getKeyNode()) instanceof Scalar key)) {
        throw new YamlSyntaxException(
            tuple.getKeyNode().getStartMark().getLine() + 1, "a key must be one word or text");
      }
      Integer first = lines.putIfAbsent(key.text(), key.line());
      if (first != null) {
        throw new YamlSyntaxException(
            key.line(),
            "the key \"" + key.text() + "\" is already in line " + first + "; remove one of them");
      }
      entries.add(new Entry(key, value(tuple.getValueNode())));
    }
    return new Mapping(entries, line);
  }
}
