package org.minbar.corpus.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.minbar.arabic.PrintedText;

/**
 * Reads the lines of pages with Arabic off the places of their glyphs.
 *
 * <p>PDFBox takes a line apart where glyphs leave a gap and turns each part by itself, finds a gap
 * only to the right of the glyph before, and loses signs above and below, which most programs draw
 * as glyphs without width before their letter. Here a line is put together as it is seen, from the
 * left, each sign with its letter, and turned as a whole. Glyphs are on a line as long as they are
 * drawn one after the other, so that columns drawn one after the other are read so.
 */
final class PdfLines extends PDFTextStripper {

  /** Part of the size of the letters by which a glyph may be off its line. */
  private static final float OFF_LINE = 0.5f;

  /** Lines farther apart than so many sizes of letters are those of two paragraphs. */
  private static final float PARAGRAPH = 1.7f;

  /** A gap of this part of a blank, or of a letter, is a blank, as PDFBox has it. */
  private static final float OF_BLANK = 0.5f;

  private static final float OF_LETTER = 0.3f;

  /** Signs above and below letters, and their shapes, two of them in one too. */
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{Mn}\\uFC5E-\\uFC63\\uFCF2-\\uFCF4\\uFE70-\\uFE7F]+");

  private final StringBuilder text = new StringBuilder();
  private final int characters;
  private List<TextPosition> line = new ArrayList<>();
  private float lineY = Float.NaN;
  private float lastY = Float.NaN;
  private float lastSize;

  /** The most characters to be read. */
  PdfLines(int characters) {
    this.characters = characters;
  }

  /** What was read; more than the most characters if there are more. */
  String text() {
    return text.toString();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    // Signs that a program could not name it calls 0.
    boolean nameless = glyph.getUnicode().chars().allMatch(c -> c == 0);
    if (nameless || text.length() > characters) {
      return;
    }
    if (!Float.isNaN(lineY) && Math.abs(glyph.getYDirAdj() - lineY) > OFF_LINE * size(glyph)) {
      endLine();
    }
    if (Float.isNaN(lineY) && !isSign(glyph)) {
      lineY = glyph.getYDirAdj();
    }
    line.add(glyph);
  }

  @Override
  protected void writePage() throws IOException {
    endLine();
    text.append("\n\n");
    lastY = Float.NaN;
  }

  private void endLine() {
    if (line.isEmpty()) {
      return;
    }
    float y = Float.isNaN(lineY) ? line.getFirst().getYDirAdj() : lineY;
    float size = size(line.getFirst());
    boolean next = y > lastY && y - lastY <= PARAGRAPH * Math.max(size, lastSize);
    text.append(Float.isNaN(lastY) ? "" : next ? "\n" : "\n\n").append(PrintedText.line(parts()));
    lastY = y;
    lastSize = size;
    lineY = Float.NaN;
    line = new ArrayList<>();
  }

  /** What is seen from the left: letters with their signs, and blanks. */
  private List<String> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!isSign(line.get(i))) {
        parts.add(new Part(line.get(i), signs(i)));
      }
    }
    parts.sort(Comparator.comparingDouble(part -> part.glyph.getXDirAdj()));
    float letter = averageWidth(parts);
    List<String> seen = new ArrayList<>();
    TextPosition before = null;
    for (Part part : parts) {
      TextPosition glyph = part.glyph;
      if (before != null && isDrawnTwice(before, glyph)) {
        continue;
      }
      if (before != null && isGap(before, glyph, letter)) {
        seen.add(" ");
      }
      seen.add(glyph.getUnicode() + part.signs);
      before = glyph;
    }
    return seen;
  }

  /** A glyph and the signs above and below it. */
  private record Part(TextPosition glyph, String signs) {}

  /**
   * The signs of the letter at an index: those drawn after it where glyphs are drawn in the order
   * of writing, from the right, else those before it.
   */
  private String signs(int letter) {
    StringBuilder signs = new StringBuilder();
    for (int i = letter + 1; i < line.size() && isSign(line.get(i)); i++) {
      if (!isFromTheLeft(i)) {
        signs.append(line.get(i).getUnicode());
      }
    }
    for (int i = letter - 1; i >= 0 && isSign(line.get(i)); i--) {
      if (isFromTheLeft(i)) {
        signs.append(line.get(i).getUnicode());
      }
    }
    return signs.toString();
  }

  /** Whether around a sign glyphs are drawn from the left. */
  private boolean isFromTheLeft(int sign) {
    int before = sign;
    while (before >= 0 && isSign(line.get(before))) {
      before--;
    }
    int after = sign;
    while (after < line.size() && isSign(line.get(after))) {
      after++;
    }
    return after < line.size()
        && (before < 0 || line.get(before).getXDirAdj() < line.get(after).getXDirAdj());
  }

  private static float averageWidth(List<Part> parts) {
    float sum = 0;
    for (Part part : parts) {
      sum += part.glyph.getWidthDirAdj() / Math.max(1, part.glyph.getUnicode().length());
    }
    return sum / Math.max(1, parts.size());
  }

  private static boolean isGap(TextPosition left, TextPosition right, float letter) {
    if (left.getUnicode().isBlank() || right.getUnicode().isBlank()) {
      return false;
    }
    float gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    float blank = left.getWidthOfSpace();
    return gap > Math.min(blank > 0 ? OF_BLANK * blank : letter, OF_LETTER * letter);
  }

  /** Letters are made bold by drawing them twice. */
  private static boolean isDrawnTwice(TextPosition one, TextPosition other) {
    return one.getUnicode().equals(other.getUnicode())
        && other.getXDirAdj() - one.getXDirAdj() < OF_LETTER * one.getWidthDirAdj();
  }

  private static boolean isSign(TextPosition glyph) {
    return glyph.getWidthDirAdj() == 0 && SIGNS.matcher(glyph.getUnicode()).matches();
  }

  private static float size(TextPosition glyph) {
    return Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir());
  }
}
