package org.minbar.corpus.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.read.ReadOutcome.Accepted;

/** Reads one JSON object a line; blank lines are nothing. Holds one line at a time in memory. */
final class JsonLines implements RecordStream {
  private static final int DEEPEST_NESTING = 100;

  private final InputStream in;
  private final String path;
  private final ReadLimits limits;
  private final ByteLines lines;
  private final ObjectReader json;
  private final FieldMap map;
  private boolean broken;

  /** The stream delivers the lines, unpacked; path is its name in outcomes. */
  JsonLines(InputStream in, String path, ReadLimits limits) {
    this(in, path, limits, FieldMap.NONE);
  }

  /** As the other; the keys of records stand for fields as the map says. */
  JsonLines(InputStream in, String path, ReadLimits limits, FieldMap map) {
    this.map = map;
    this.in = in;
    this.path = path;
    this.limits = limits;
    this.lines = new ByteLines(in, limits.recordBytes());
    this.json = reader(limits);
  }

  @Override
  public Optional<ReadOutcome> next() {
    Optional<ReadOutcome> outcome = Optional.empty();
    try {
      Optional<ByteLines.Line> line = broken ? Optional.empty() : lines.next();
      while (line.isPresent() && outcome.isEmpty()) {
        outcome = outcome(line.get());
        line = outcome.isPresent() ? line : lines.next();
      }
    } catch (IOException e) {
      broken = true;
      outcome = Optional.of(UnpackedStream.rejected(Origin.of(path, lines.number()), e));
    }
    return outcome;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<ReadOutcome> outcome(ByteLines.Line line) {
    try {
      if (line.bytes().isEmpty()) {
        throw new BadRecordException(
            ReadCode.TOO_LONG,
            line.number(),
            "the line is longer than " + limits.recordBytes() + " bytes; split the record");
      }
      String text = Utf8.decodeAny(line.bytes().get(), line.number());
      if (text.isBlank()) {
        return Optional.empty();
      }
      Fields fields =
          new Fields(map.apply(object(json, limits, text, line.number())), key -> line.number());
      return Optional.of(
          new Accepted(
              new StatementRecord(fields, limits).statement(),
              Origin.of(path, line.number()),
              false));
    } catch (BadRecordException e) {
      return Optional.of(e.in(path));
    }
  }

  /** The keys of a text that is one JSON object; line is where it starts. */
  static Map<String, Object> object(ReadLimits limits, String text, int line)
      throws BadRecordException {
    return object(reader(limits), limits, text, line);
  }

  private static Map<String, Object> object(
      ObjectReader json, ReadLimits limits, String text, int line) throws BadRecordException {
    try (JsonParser parser = new RecordParser(json.createParser(text), limits)) {
      if (json.<Object>readValue(parser) instanceof Map<?, ?> map) {
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
      }
    } catch (RecordParser.TooLong e) {
      throw new BadRecordException(ReadCode.TOO_LONG, line, e.getOriginalMessage());
    } catch (JacksonException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new BadRecordException(
          ReadCode.BAD_JSON, line, "not JSON: " + NotJson.reason(e) + column);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is always readable", e);
    }
    throw new BadRecordException(
        ReadCode.BAD_JSON, line, "write one object a line: {\"id\": …, \"text\": …}");
  }

  static ObjectReader reader(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST_NESTING)
            .maxStringLength(limits.recordBytes())
            .build();
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readerFor(Object.class);
  }
}
