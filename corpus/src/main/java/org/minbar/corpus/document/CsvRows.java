package org.minbar.corpus.document;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.minbar.corpus.document.DocumentException.Reason;

/** A table written as text, cells between commas, semicolons or tabs. One row is in memory. */
public final class CsvRows implements TableRows {
  private static final int HEAD = 1 << 16;

  private final BoundedReader in;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> names;

  /**
   * Begins to read.
   *
   * @param characters the longest row
   */
  public CsvRows(InputStream bytes, int characters) throws IOException, DocumentException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    Charset charset =
        Encoding.of(head)
            .orElseThrow(() ->
                new DocumentException(
                    Reason.BAD_ENCODING,
                    "in no encoding of Arabic that is known; save it in UTF-8"));
    this.in =
        new BoundedReader(
            new InputStreamReader(
                buffered,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            characters);
    char delimiter = delimiter(new String(head, charset));
    this.parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).get().parse(in);
    this.records = parser.iterator();
    Optional<CSVRecord> first = record();
    this.names =
        first.isPresent()
            ? first.get().stream().map(name -> name.replace("\uFEFF", "").strip()).toList()
            : List.of();
  }

  @Override
  public Optional<Row> next() throws IOException, DocumentException {
    Optional<CSVRecord> record = record();
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), record.get().size()); i++) {
      String cell = record.get().get(i);
      if (!cell.isBlank() && !names.get(i).isEmpty()) {
        cells.put(names.get(i), cell);
      }
    }
    int number = (int) record.get().getRecordNumber();
    return Optional.of(new Row(number, Integer.toString(number), cells));
  }

  private Optional<CSVRecord> record() throws IOException, DocumentException {
    in.startRow();
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      if (in.tooLong) {
        throw new DocumentException(
            Reason.TOO_LONG, "a row is too long, perhaps a quotation mark is missing; close it");
      } else if (e.getCause() instanceof CharacterCodingException) {
        throw new DocumentException(
            Reason.BAD_ENCODING,
            "letters in another encoding than its beginning; save it in UTF-8");
      }
      throw new DocumentException(
          Reason.DAMAGED, "the quotation marks of a row do not match; save the table anew");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static char delimiter(String head) {
    String names = head.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(names, c) > count(names, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(letter -> letter == c).count();
  }

  /** Ends with an error when more is read than a row may hold, and what is read ahead. */
  private static final class BoundedReader extends FilterReader {
    private final int most;
    private long read;
    private boolean tooLong;

    BoundedReader(Reader in, int most) {
      super(in);
      this.most = most;
    }

    void startRow() {
      read = 0;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
      int n = super.read(letters, offset, length);
      count(n);
      return n;
    }

    private void count(int n) throws IOException {
      read += Math.max(0, n);
      if (read > most + (long) HEAD) {
        tooLong = true;
        throw new IOException("a row is too long");
      }
    }
  }
}
