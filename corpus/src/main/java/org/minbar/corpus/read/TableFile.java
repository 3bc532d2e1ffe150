package org.minbar.corpus.read;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.document.BadRow;
import org.minbar.corpus.document.DocumentException;
import org.minbar.corpus.document.TableRows;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/**
 * Reads a table, each row a record whose keys are the names of the columns. A row without id is
 * named by the file and its number, {@code talks.csv#2}; in another sheet than the first by that
 * too, {@code talks.xlsx#May!2}.
 */
final class TableFile implements RecordStream {
  private final TableRows rows;
  private final Found.CorpusFile file;
  private final ReadLimits limits;
  private final FieldMap map;
  private int line = 1;
  private boolean broken;

  TableFile(TableRows rows, Found.CorpusFile file, ReadLimits limits, FieldMap map) {
    this.rows = rows;
    this.file = file;
    this.limits = limits;
    this.map = map;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      Optional<TableRows.Row> row = rows.next();
      line = row.map(TableRows.Row::number).orElse(line);
      return row.isPresent() ? Optional.of(outcome(row.get())) : Optional.empty();
    } catch (BadRow e) {
      line = e.number();
      return Optional.of(
          rejected(DocumentFile.code(e.reason()), line, String.valueOf(e.getMessage())));
    } catch (DocumentException e) {
      return broken(DocumentFile.code(e.reason()), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      broken = true;
      return Optional.of(UnpackedStream.rejected(Origin.of(file.name(), line + 1), e));
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private ReadOutcome outcome(TableRows.Row row) {
    Map<String, Object> values = map.applyToRow(row.cells());
    boolean named = values.putIfAbsent("id", file.relative() + "#" + row.name()) != null;
    try {
      return new Accepted(
          new StatementRecord(new Fields(values, key -> row.number()), limits).statement(),
          Origin.of(file.name(), row.number()),
          !named);
    } catch (BadRecordException e) {
      return e.in(file.name());
    }
  }

  private Optional<ReadOutcome> broken(ReadCode code, String message) {
    broken = true;
    return Optional.of(rejected(code, line + 1, message));
  }

  private Rejected rejected(ReadCode code, int row, String message) {
    return new Rejected(code, Origin.of(file.name(), row), message);
  }
}
