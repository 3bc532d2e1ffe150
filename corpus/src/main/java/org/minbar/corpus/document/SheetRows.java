package org.minbar.corpus.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.DocumentException.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the sheets of an XLSX or XLS file; the first row of each sheet names its columns. */
final class SheetRows implements TableRows {
  /** All are in memory while they are read, some hundred bytes each. */
  private static final int MOST_CELLS = 1_000_000;

  private final Iterator<Row> rows;

  private SheetRows(List<Row> rows) {
    this.rows = rows.iterator();
  }

  /** The rows of an XLSX file. */
  static SheetRows ofXlsx(byte[] bytes, int characters)
      throws DocumentException,
          IOException,
          OpenXML4JException,
          SAXException,
          ParserConfigurationException {
    List<Row> rows = new ArrayList<>();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(file);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
      XSSFReader.SheetIterator sheets = reader.getSheetIterator();
      Sheet sheet = new Sheet(rows, characters);
      while (sheets.hasNext()) {
        try (InputStream in = sheets.next()) {
          sheet.begin(sheets.getSheetName());
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), strings, sheet, new IsoDates(), false));
          xml.parse(new InputSource(in));
        }
      }
    } catch (TooLong e) {
      throw tooLong(characters);
    }
    return new SheetRows(rows);
  }

  /** The rows of an XLS file, as Excel wrote until 2003. */
  static SheetRows ofXls(byte[] bytes, int characters) throws DocumentException, IOException {
    List<Row> rows = new ArrayList<>();
    IsoDates format = new IsoDates();
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = new Sheet(rows, characters);
      for (org.apache.poi.ss.usermodel.Sheet cells : book) {
        sheet.begin(cells.getSheetName());
        for (org.apache.poi.ss.usermodel.Row row : cells) {
          sheet.startRow(row.getRowNum());
          row.forEach(cell -> sheet.put(cell.getColumnIndex(), format.text(cell)));
          sheet.endRow(row.getRowNum());
        }
      }
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(Reason.ENCRYPTED, "closed by a password; save it without one");
    } catch (TooLong e) {
      throw tooLong(characters);
    }
    return new SheetRows(rows);
  }

  private static DocumentException tooLong(int characters) {
    return new DocumentException(
        Reason.TOO_LONG,
        "holds more than "
            + characters
            + " characters or "
            + MOST_CELLS
            + " cells; split the table");
  }

  @Override
  public Optional<Row> next() {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  @Override
  public void close() {
    // all is in memory
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Collects the rows of one sheet after the other. */
  private static final class Sheet implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<Row> rows;
    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, String> cells = new TreeMap<>();
    private boolean isFirst = true;
    private String prefix = "";
    private long left;
    private int cellsLeft = MOST_CELLS;

    Sheet(List<Row> rows, int characters) {
      this.rows = rows;
      this.left = characters;
    }

    void begin(String name) {
      names.clear();
      prefix = isFirst ? "" : name + "!";
      isFirst = false;
    }

    @Override
    public void startRow(int number) {
      cells.clear();
    }

    @Override
    public void cell(
        @Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
      if (place != null && value != null) {
        put(new CellReference(place).getCol(), value);
      }
    }

    void put(int column, String value) {
      if (!value.isBlank()) {
        left -= value.length();
        if (left < 0 || --cellsLeft < 0) {
          throw new TooLong();
        }
        cells.put(column, value.strip());
      }
    }

    @Override
    public void endRow(int number) {
      if (names.isEmpty()) {
        names.putAll(cells);
      } else if (!cells.isEmpty()) {
        Map<String, Object> row = new LinkedHashMap<>();
        cells.forEach((column, value) -> {
          if (names.containsKey(column)) {
            row.put(names.get(column), value);
          }
        });
        rows.add(new Row(number + 1, prefix + (number + 1), row));
      }
    }
  }

  /** A day as 2019-02-14, and a whole number with all its digits, however the sheet shows it. */
  private static final class IsoDates extends DataFormatter {
    /** Whole numbers below are exact in a sheet. */
    private static final double EXACT = 1L << 53;

    IsoDates() {
      super(Locale.ROOT);
      setUseCachedValuesForFormulaCells(true);
    }

    String text(Cell cell) {
      CellType type =
          cell.getCellType() == CellType.FORMULA
              ? cell.getCachedFormulaResultType()
              : cell.getCellType();
      return type == CellType.NUMERIC
          ? formatRawCellContents(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString())
          : formatCellValue(cell);
    }

    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format) {
      if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
        return DateUtil.getLocalDateTime(value).toLocalDate().toString();
      }
      // Without a format of its own a long number, such as an id, would be shown rounded.
      return "General".equals(format) && value == Math.rint(value) && Math.abs(value) < EXACT
          ? Long.toString((long) value)
          : super.formatRawCellContents(value, index, format);
    }
  }
}
