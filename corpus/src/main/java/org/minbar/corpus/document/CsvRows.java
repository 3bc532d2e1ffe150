package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.minbar.corpus.document.DocumentException.Reason;

/**
 * A table written as text, cells between commas, semicolons or tabs. One row is in memory.
 *
 * <p>A cell in quotation marks may have lines of its own. Marks that do not match are a part of the
 * text they stand in: the first line of such a row is read alone and to the letter, and what
 * follows it as rows of their own.
 */
public final class CsvRows implements TableRows {
  /** Lines that all have the cells of a row are rows; in fewer, commas may stand by chance. */
  private static final int MOST_LINES_BY_CHANCE = 10;

  /** What a line that is read ahead takes of memory beside its letters. */
  private static final int LINE = 64;

  /** Stands for bytes that are no letter; no text has it. */
  private static final char LOST = '\uFFFF';

  /** What Excel writes above the names of the columns, and reads. */
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?");

  private final BufferedReader in;
  private final int longest;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final char delimiter;
  private final CSVFormat quoted;
  private final List<String> names;
  private int number;

  /**
   * Begins to read.
   *
   * @param bytes in UTF-8, see {@link Utf8Stream}
   * @param characters the longest row
   */
  public CsvRows(InputStream bytes, int characters) throws IOException, DocumentException {
    this.longest = characters;
    this.in =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                UTF_8
                    .newDecoder()
                    .replaceWith(String.valueOf(LOST))
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    Optional<String> first = line().map(line -> line.replace("\uFEFF", ""));
    Matcher separator = SEPARATOR.matcher(first.orElse(""));
    boolean told = separator.matches();
    first = told ? line() : first;
    this.delimiter = told ? separator.group(1).charAt(0) : delimiter(first.orElse(""));
    this.quoted = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).get();
    this.number = 1;
    this.names =
        first.isPresent()
            ? cells(first.get(), Integer.MAX_VALUE).stream().map(String::strip).toList()
            : List.of();
  }

  @Override
  public Optional<Row> next() throws IOException, DocumentException {
    Optional<String> line = line();
    while (line.isPresent() && line.get().isEmpty()) {
      line = line();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    number++;
    List<String> row = cells(line.get(), names.size());
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
      if (!row.get(i).isBlank() && !names.get(i).isEmpty()) {
        cells.put(names.get(i), row.get(i));
      }
    }
    return Optional.of(new Row(number, Integer.toString(number), cells));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The cells of the row that begins with a line, with as many more lines as they have. */
  private List<String> cells(String first, int columns) throws IOException, BadRow {
    if (first.length() > longest) {
      throw new BadRow(Reason.TOO_LONG, number, "longer than " + longest + " letters; split it");
    }
    Lines lines = new Lines(first);
    Optional<List<String>> cells = parse(lines, quoted);
    if (cells.isEmpty() || !fits(cells.get(), columns) || areRows(lines.read, columns)) {
      while (lines.read.size() > 1) {
        ahead.addFirst(lines.read.removeLast());
      }
      cells =
          parse(new StringReader(first), quoted.builder().setQuote(null).get())
              .filter(row -> fits(row, columns))
              .or(() -> parse(first, quoted.builder().setTrailingData(true).get()))
              .filter(row -> fits(row, columns));
    }
    if (cells.isEmpty()) {
      throw new BadRow(
          Reason.DAMAGED,
          number,
          "more cells than columns have names, perhaps for quotation marks that do not match; put"
              + " a cell with a separator in quotation marks, and double those inside");
    } else if (cells.get().stream().anyMatch(cell -> cell.indexOf(LOST) >= 0)) {
      throw new BadRow(
          Reason.BAD_ENCODING, number, "letters in another encoding; save the table in UTF-8");
    }
    return cells.get();
  }

  private static Optional<List<String>> parse(String row, CSVFormat format) {
    try {
      return parse(new StringReader(row), format);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is always readable", e);
    }
  }

  /** The first row; empty if its quotation marks do not match. */
  private static Optional<List<String>> parse(Reader row, CSVFormat format) throws IOException {
    try (CSVParser parser = format.parse(row)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? Optional.of(records.next().toList()) : Optional.of(List.of());
    } catch (UncheckedIOException e) {
      if (row instanceof Lines lines && lines.problem.isPresent()) {
        throw lines.problem.get();
      }
      return Optional.empty();
    }
  }

  /** Whether nothing is said that has no name. */
  private static boolean fits(List<String> cells, int columns) {
    return cells.stream().skip(columns).allMatch(String::isBlank);
  }

  /** Whether lines that a cell seems to hold are rows between two stray quotation marks. */
  private boolean areRows(List<String> lines, int columns) {
    boolean enough = lines.size() > (delimiter == '\t' ? 1 : MOST_LINES_BY_CHANCE);
    return enough
        && columns > 1
        && lines.stream().allMatch(line -> count(line, delimiter) == columns - 1);
  }

  /** The next line, without its end; of one that is too long, a beginning that is too long. */
  private Optional<String> line() throws IOException {
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.removeFirst());
    }
    StringBuilder line = new StringBuilder();
    int c = in.read();
    boolean any = c >= 0;
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() <= longest) {
        line.append((char) c);
      }
      c = in.read();
    }
    if (c == '\r') {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
    }
    return any ? Optional.of(line.toString()) : Optional.empty();
  }

  private static char delimiter(String names) {
    char best = '\t';
    for (char c : new char[] {',', ';'}) {
      best = count(names, c) > count(names, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(letter -> letter == c).count();
  }

  /** Gives a parser one line after the other, those it asks for and no more. */
  private final class Lines extends Reader {
    private final List<String> read = new ArrayList<>();
    private Optional<IOException> problem = Optional.empty();
    private String line;
    private int at;
    private long length;

    Lines(String first) {
      read.add(first);
      length = first.length();
      line = first + "\n";
    }

    @Override
    public int read(char[] letters, int offset, int wanted) throws IOException {
      if (at == line.length() && !another()) {
        return -1;
      }
      int n = Math.min(wanted, line.length() - at);
      line.getChars(at, at + n, letters, offset);
      at += n;
      return n;
    }

    private boolean another() throws IOException {
      try {
        Optional<String> next = length > longest ? Optional.empty() : line();
        next.ifPresent(read::add);
        length += LINE + next.map(String::length).orElse(0);
        line = next.map(text -> text + "\n").orElse("");
        at = 0;
        return next.isPresent();
      } catch (IOException e) {
        problem = Optional.of(e);
        throw e;
      }
    }

    @Override
    public void close() {
      // the table is read further
    }
  }
}
