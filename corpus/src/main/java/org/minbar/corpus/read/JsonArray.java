package org.minbar.corpus.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/** Reads a JSON array of objects, or one object, over any number of lines; one is in memory. */
final class JsonArray implements RecordStream {
  private final InputStream in;
  private final String path;
  private final ReadLimits limits;
  private final FieldMap map;
  private final ObjectReader json;
  private @Nullable RecordParser parser;
  private boolean begun;
  private boolean ended;

  /** The stream delivers the array; path is its name in outcomes. */
  JsonArray(InputStream in, String path, ReadLimits limits, FieldMap map) {
    this.in = in;
    this.path = path;
    this.limits = limits;
    this.map = map;
    this.json = JsonLines.reader(limits).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      RecordParser records = parser();
      JsonToken token = next(records);
      if (token == null || token == JsonToken.END_ARRAY) {
        ended = true;
        return Optional.empty();
      }
      Object value = json.readValue(records);
      return Optional.of(outcome(value, lineOf(records.currentLocation())));
    } catch (RecordParser.TooLong e) {
      return broken(ReadCode.TOO_LONG, lineOf(e.getLocation()), e.getOriginalMessage());
    } catch (JacksonException e) {
      return broken(
          ReadCode.BAD_JSON,
          lineOf(e.getLocation()),
          "not JSON from here on: " + NotJson.reason(e));
    } catch (IOException e) {
      ended = true;
      return Optional.of(UnpackedStream.rejected(Origin.of(path, 1), e));
    }
  }

  private RecordParser parser() throws IOException {
    if (parser == null) {
      parser = new RecordParser(json.createParser(in), limits);
    }
    return parser;
  }

  /** The first token of the next record, or what ends them; null at the end of the file. */
  private @Nullable JsonToken next(RecordParser records) throws IOException {
    records.beginRecord();
    JsonToken token = records.nextToken();
    boolean opensList = !begun && token == JsonToken.START_ARRAY;
    begun = true;
    return opensList ? records.nextToken() : token;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ReadOutcome outcome(@Nullable Object value, int line) {
    try {
      if (!(value instanceof Map<?, ?> object)) {
        throw new BadRecordException(
            ReadCode.BAD_JSON, line, "write a list of objects: [{\"id\": …, \"text\": …}, …]");
      }
      Map<String, Object> values = new LinkedHashMap<>();
      object.forEach((key, item) -> values.put(String.valueOf(key), item));
      Fields fields = new Fields(map.apply(values), key -> line);
      return new Accepted(
          new StatementRecord(fields, limits).statement(), Origin.of(path, line), false);
    } catch (BadRecordException e) {
      return e.in(path);
    }
  }

  private static int lineOf(@Nullable JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private Optional<ReadOutcome> broken(ReadCode code, int line, String message) {
    ended = true;
    return Optional.of(new Rejected(code, Origin.of(path, line), message));
  }
}
