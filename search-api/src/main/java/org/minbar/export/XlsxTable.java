package org.minbar.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook with the rows on the sheet {@code rows} and their provenance on the sheet {@code
 * source}. Texts are cells of text, never formulas; one longer than a cell holds (32,767 units) is
 * cut and ends with …. A hundred rows are in memory at a time.
 */
final class XlsxTable implements TableWriter {

  private static final int IN_MEMORY = 100;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** What Excel would read as the code of a character (ISO/IEC 29500, ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Table table;
  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
  private final SXSSFSheet sheet;
  private int rows;

  XlsxTable(Table table, OutputStream out) {
    this.table = table;
    this.out = out;
    workbook.setCompressTempFiles(true);
    this.sheet = workbook.createSheet("rows");
    sheet.createFreezePane(0, 1);
    SXSSFRow head = sheet.createRow(rows++);
    for (int i = 0; i < table.columns().size(); i++) {
      set(head, i, table.columns().get(i).name());
    }
  }

  @Override
  public void write(JsonNode row) {
    SXSSFRow written = sheet.createRow(rows++);
    for (int i = 0; i < table.columns().size(); i++) {
      JsonNode value = table.columns().get(i).of(row);
      if (value.isNumber()) {
        written.createCell(i).setCellValue(value.asDouble());
      } else if (value.isBoolean()) {
        written.createCell(i).setCellValue(value.asBoolean());
      } else if (!Cell.text(value).isEmpty()) {
        set(written, i, Cell.text(value));
      }
    }
  }

  private static void set(SXSSFRow row, int column, String text) {
    row.createCell(column).setCellValue(cut(ESCAPE.matcher(text).replaceAll("_x005F_")));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public void close() throws IOException {
    try (out;
        workbook) {
      SXSSFSheet source = workbook.createSheet("source");
      set(source, "query", table.provenance().query());
      set(source, "snapshot", table.provenance().snapshot());
      set(source, "command", table.provenance().command());
      workbook.write(out);
    }
  }

  private static void set(SXSSFSheet source, String name, String value) {
    SXSSFRow row = source.createRow(source.getPhysicalNumberOfRows());
    set(row, 0, name);
    set(row, 1, Cell.clean(value));
  }
}
