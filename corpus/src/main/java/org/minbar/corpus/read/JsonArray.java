package org.minbar.corpus.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
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
  private @Nullable MappingIterator<Object> objects;
  private boolean broken;

  /** The stream delivers the array; path is its name in outcomes. */
  JsonArray(InputStream in, String path, ReadLimits limits, FieldMap map) {
    this.in = in;
    this.path = path;
    this.limits = limits;
    this.map = map;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      if (objects == null) {
        objects = JsonLines.reader(limits).readValues(in);
      }
      return objects.hasNextValue()
          ? Optional.of(outcome(objects.nextValue(), lineOf(objects)))
          : Optional.empty();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return broken(ReadCode.BAD_JSON, line, "not JSON from here on: " + e.getOriginalMessage());
    } catch (IOException e) {
      return broken(ReadCode.UNREADABLE, 1, "the file cannot be read further (" + e + ")");
    }
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
      return new Accepted(new StatementRecord(fields, limits).statement(), Origin.of(path, line));
    } catch (BadRecordException e) {
      return e.in(path);
    }
  }

  /** The line that the object read last ends on. */
  private static int lineOf(MappingIterator<Object> objects) {
    return Math.max(1, objects.getCurrentLocation().getLineNr());
  }

  private Optional<ReadOutcome> broken(ReadCode code, int line, String message) {
    broken = true;
    return Optional.of(new Rejected(code, Origin.of(path, line), message));
  }
}
