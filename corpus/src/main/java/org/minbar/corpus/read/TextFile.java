package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.document.Encoding;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.yaml.YamlReader;
import org.minbar.corpus.yaml.YamlSyntaxException;
import org.minbar.corpus.yaml.YamlValue;
import org.minbar.corpus.yaml.YamlValue.Mapping;

/**
 * Reads a file that holds one statement.
 *
 * <pre>
 * ---
 * id: astana-20-joint-statement
 * date: 2023-06-21
 * ---
 * the text
 * </pre>
 *
 * <p>A file without front matter is a statement too: its title is the first line if more follows,
 * its text the rest. Where no id is given, it is the file name without ending. Line ends become
 * {@code \n}; blank lines around the text are dropped.
 */
final class TextFile implements RecordStream {
  private static final String FENCE = "---";

  private final InputStream in;
  private final String path;
  private final String name;
  private final Map<String, Object> sideCar;
  private final ReadLimits limits;
  private boolean done;

  /**
   * The stream delivers the file; path is its name in outcomes, name its id if it says none.
   *
   * @param sideCar keys that a file beside it says; the front matter knows better
   */
  TextFile(
      InputStream in, String path, String name, Map<String, Object> sideCar, ReadLimits limits) {
    this.sideCar = sideCar;
    this.in = in;
    this.path = path;
    this.name = name;
    this.limits = limits;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try {
      byte[] bytes = in.readNBytes(limits.recordBytes());
      if (in.read() >= 0) {
        throw new BadRecordException(
            ReadCode.TOO_LONG,
            1,
            "the file is longer than " + limits.recordBytes() + " bytes; split it");
      }
      String content = decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
      boolean fenced = content.lines().findFirst().filter(TextFile::isFence).isPresent();
      Fields fields = fenced ? withFrontMatter(content) : plain(content);
      return Optional.of(
          new Accepted(
              new StatementRecord(fields, limits).statement(),
              Origin.of(path),
              name.equals(fields.values().get("id"))));
    } catch (BadRecordException e) {
      return Optional.of(e.in(path));
    } catch (IOException e) {
      return Optional.of(UnpackedStream.rejected(Origin.of(path), e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static String decode(byte[] bytes) throws BadRecordException {
    Optional<String> text = Encoding.decode(bytes);
    // What is in no encoding that we know is told by the line of its first bad byte.
    return text.isPresent() ? text.get() : Utf8.decode(bytes, 1);
  }

  private Fields plain(String content) {
    Map<String, Object> values = new LinkedHashMap<>();
    Headline headline = Headline.of(content);
    boolean titled = sideCar.containsKey("title");
    values.put("id", name);
    values.put("title", titled ? "" : headline.title());
    values.put("text", titled ? content.strip() : headline.text());
    values.putAll(sideCar);
    return new Fields(values, key -> 1);
  }

  private Fields withFrontMatter(String content) throws BadRecordException {
    int start = content.indexOf('\n') + 1;
    int end = start;
    int fenceLine = 2;
    while (start > 0 && end < content.length() && !isFence(lineAt(content, end))) {
      end = endOfLine(content, end);
      fenceLine++;
    }
    if (start == 0 || end >= content.length()) {
      throw new BadRecordException(
          ReadCode.BAD_FRONT_MATTER, 1, "close the front matter with a line of ---");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    Optional<Mapping> keys = keys(content.substring(start, end));
    if (keys.isPresent()) {
      values.putAll(keys.get().jsonMap());
      // The first line of the front matter is the second of the file.
      keys.get().entries().forEach(e -> lines.put(e.key().text(), e.key().line() + 1));
    }
    if (values.containsKey("text")) {
      throw new BadRecordException(
          ReadCode.BAD_FRONT_MATTER,
          lines.getOrDefault("text", 1),
          "remove the key text; the text stands below the second ---");
    }
    sideCar.forEach(values::putIfAbsent);
    values.putIfAbsent("id", name);
    int bodyLine = fenceLine;
    values.put("text", content.substring(endOfLine(content, end)).strip());
    lines.put("text", bodyLine);
    return new Fields(values, key -> lines.getOrDefault(key, 1));
  }

  private static Optional<Mapping> keys(String frontMatter) throws BadRecordException {
    try {
      Optional<YamlValue> value = YamlReader.read(frontMatter);
      if (value.isEmpty()) {
        return Optional.empty();
      } else if (value.get() instanceof Mapping keys) {
        return Optional.of(keys);
      }
      throw new BadRecordException(
          ReadCode.BAD_FRONT_MATTER, value.get().line() + 1, "write keys with values, id: …");
    } catch (YamlSyntaxException e) {
      throw new BadRecordException(
          ReadCode.BAD_FRONT_MATTER,
          e.line() + 1,
          e.getMessage() + "; put quotes around a value with a colon or #");
    }
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static String lineAt(String content, int start) {
    return content.substring(start, endOfLine(content, start));
  }

  /** The index after the line end of the line that starts at an index. */
  private static int endOfLine(String content, int start) {
    int end = content.indexOf('\n', start);
    return end < 0 ? content.length() : end + 1;
  }
}
