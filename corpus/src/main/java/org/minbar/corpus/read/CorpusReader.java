package org.minbar.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.Archive;
import org.minbar.corpus.document.CsvRows;
import org.minbar.corpus.document.DocumentException;
import org.minbar.corpus.document.Documents;
import org.minbar.corpus.document.TableRows;
import org.minbar.corpus.document.Utf8Stream;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/**
 * Reads the statements under some files and folders, one at a time: no more than one record and the
 * list of files are in memory. Whether two have the same id is for others to see.
 *
 * <pre>
 * try (CorpusReader reader = CorpusReader.open(paths, ReadLimits.DEFAULT)) {
 *   reader.forEachRemaining(outcome -&gt; …);
 *   System.out.println(reader.report());
 * }
 * </pre>
 *
 * <p>Nothing in a file stops a run: what cannot be read is an outcome. Paths are read in the order
 * given, the files of a folder sorted by name, so that two runs over the same files are the same.
 * One thread reads; {@link #bytesRead()} may be asked from any.
 */
public final class CorpusReader implements Iterator<ReadOutcome>, AutoCloseable {
  private final ReadLimits limits;
  private final FieldMap map;
  private final InputStream standardInput;
  private final Documents documents;

  /** The archive that is read, if it is one. */
  private final Optional<Archive> within;

  private final Iterator<Found> files;
  private final long bytesTotal;
  private final AtomicLong bytesRead = new AtomicLong();
  private final ReadTally tally;
  private @Nullable RecordStream open;
  private @Nullable ReadOutcome pending;

  private CorpusReader(
      List<Found> found,
      ReadLimits limits,
      FieldMap map,
      InputStream standardInput,
      Optional<Archive> within) {
    this.within = within;
    this.limits = limits;
    this.map = map;
    this.standardInput = standardInput;
    this.documents = new Documents(limits.documents());
    this.files = found.iterator();
    this.tally = new ReadTally(limits.keptProblems());
    this.bytesTotal =
        found.stream().mapToLong(f -> f instanceof Found.CorpusFile file ? file.bytes() : 0).sum();
  }

  /** Looks up what lies under some files and folders; reading begins with {@link #next()}. */
  public static CorpusReader open(List<Path> paths, ReadLimits limits) {
    return open(paths, limits, FieldMap.NONE, InputStream.nullInputStream());
  }

  /**
   * As {@link #open(List, ReadLimits)}.
   *
   * @param map what the keys and columns of records stand for
   * @param standardInput read where a path is {@code -}: JSON objects, one a line or in an array
   */
  public static CorpusReader open(
      List<Path> paths, ReadLimits limits, FieldMap map, InputStream standardInput) {
    return new CorpusReader(FileWalk.under(paths), limits, map, standardInput, Optional.empty());
  }

  /** The bytes to be read, as they lie on the disk (compressed files compressed). */
  public long bytesTotal() {
    return bytesTotal;
  }

  /** The bytes read so far, of {@link #bytesTotal()}. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** The counts of the outcomes that {@link #next()} returned so far. */
  public ReadReport report() {
    return tally.report();
  }

  @Override
  public boolean hasNext() {
    while (pending == null && (open != null || files.hasNext())) {
      if (open == null) {
        begin(files.next());
      } else {
        Optional<ReadOutcome> outcome = open.next();
        if (outcome.isPresent()) {
          pending = outcome.get();
        } else {
          close();
        }
      }
    }
    return pending != null;
  }

  @Override
  public ReadOutcome next() {
    if (!hasNext() || pending == null) {
      throw new NoSuchElementException("everything has been read");
    }
    ReadOutcome outcome = pending;
    pending = null;
    tally.count(outcome);
    return outcome;
  }

  /** Closes the file being read. */
  @Override
  public void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        open = null;
      }
    }
  }

  private void begin(Found found) {
    switch (found) {
      case Found.Other other -> pending = other.outcome();
      case Found.StandardInput in -> {
        try {
          open = standardInput();
        } catch (IOException e) {
          pending =
              new Rejected(ReadCode.UNREADABLE, Origin.of(in.name()), "cannot be read (" + e + ")");
        }
      }
      case Found.CorpusFile file -> {
        try {
          open = records(file);
        } catch (BadRecordException e) {
          pending = e.in(file.name());
        } catch (DocumentException e) {
          pending =
              new Rejected(
                  DocumentFile.code(e.reason()),
                  Origin.of(file.name()),
                  String.valueOf(e.getMessage()));
        } catch (EOFException | ZipException e) {
          pending = UnpackedStream.rejected(Origin.of(file.name()), e);
        } catch (IOException e) {
          pending =
              new Rejected(
                  ReadCode.UNREADABLE,
                  Origin.of(file.name()),
                  "cannot be read (" + e + "); allow it to be read, or remove it");
        }
      }
    }
  }

  private RecordStream records(Found.CorpusFile file)
      throws IOException, BadRecordException, DocumentException {
    InputStream in = new CountedStream(Files.newInputStream(file.path()), bytesRead);
    try {
      return records(in, file);
    } catch (IOException | BadRecordException | DocumentException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private RecordStream records(InputStream bytes, Found.CorpusFile file)
      throws IOException, BadRecordException, DocumentException {
    String packedName = String.valueOf(file.path().getFileName());
    String fileName = UnpackedStream.plainName(packedName);
    InputStream in = fileName.equals(packedName) ? bytes : new UnpackedStream(bytes);
    String ending = fileName.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".jsonl") || ending.endsWith(".ndjson")) {
      return new JsonLines(new Utf8Stream(in), file.name(), limits, map);
    } else if (ending.endsWith(".json")) {
      return new JsonArray(new Utf8Stream(in), file.name(), limits, map);
    } else if (ending.endsWith(".csv") || ending.endsWith(".tsv")) {
      return new TableFile(
          new CsvRows(new Utf8Stream(in), limits.recordBytes()), file, limits, map);
    } else if (ending.endsWith(".xlsx") || ending.endsWith(".xls")) {
      return spreadsheet(in, file);
    } else if (Archive.is(ending)) {
      Archive archive =
          within.map(Archive::within).orElseGet(() -> new Archive(limits.documents()));
      return new ArchiveFile(in, file, archive, this::unpacked);
    } else if (Documents.canRead(fileName)) {
      return new DocumentFile(in, file, limits, documents);
    }
    return new TextFile(in, file.name(), SideCar.stem(fileName), SideCar.of(file, limits), limits);
  }

  private CorpusReader unpacked(List<Found> found, Archive archive) {
    return new CorpusReader(
        found, limits, map, InputStream.nullInputStream(), Optional.of(archive));
  }

  private RecordStream spreadsheet(InputStream in, Found.CorpusFile file)
      throws IOException, DocumentException {
    try (in) {
      int most = limits.documents().bytes();
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new DocumentException(
            DocumentException.Reason.TOO_LONG, "longer than " + most + " bytes; split the table");
      }
      if (!Documents.isPage(bytes)) {
        return new TableFile(documents.sheets(bytes), file, limits, map);
      }
      Optional<TableRows> table = documents.pageTable(bytes);
      return table.isPresent()
          ? new TableFile(table.get(), file, limits, map)
          : new DocumentFile(new ByteArrayInputStream(bytes), file, limits, documents);
    }
  }

  /** An array shows itself by its first letter. */
  private RecordStream standardInput() throws IOException {
    InputStream text = new Utf8Stream(standardInput);
    PushbackInputStream in =
        new PushbackInputStream(BOMInputStream.builder().setInputStream(text).get());
    int first = in.read();
    while (first >= 0 && Character.isWhitespace(first)) {
      first = in.read();
    }
    if (first >= 0) {
      in.unread(first);
    }
    String name = Found.StandardInput.PATH.toString();
    return first == '['
        ? new JsonArray(in, name, limits, map)
        : new JsonLines(in, name, limits, map);
  }
}
