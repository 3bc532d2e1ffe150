package org.minbar.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.minbar.arabic.PrintedText;
import org.minbar.corpus.document.DocumentException.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the formats that Tika knows, on any thread: that of a document given up may still run. */
final class TikaText {
  // Programs write their file names where a title should stand.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(microsoft word|untitled|document\\d*$|doc\\d*$).*|.*\\.(docx?|odt|rtf|pdf|indd)");

  private final DocumentLimits limits;

  TikaText(DocumentLimits limits) {
    this.limits = limits;
  }

  DocumentText read(byte[] bytes, String fileName)
      throws DocumentException, IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    BodyContentHandler text = new BodyContentHandler(limits.characters());
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      Formats.PARSER.parse(in, text, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(Reason.ENCRYPTED, "closed by a password; save it without one");
    } catch (SAXException | TikaException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw tooLong();
      }
      throw e;
    }
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    boolean printed = type.startsWith("application/pdf");
    String body = Paragraphs.tidy(printed ? printed(bytes, text.toString()) : text.toString());
    return new DocumentText(
        title(metadata),
        first(metadata, TikaCoreProperties.CREATED, TikaCoreProperties.MODIFIED),
        type.startsWith("message/")
            ? Optional.empty()
            : first(metadata, TikaCoreProperties.PUBLISHER).map(Paragraphs::oneLine),
        Optional.empty(),
        body);
  }

  /** What pages say; where Arabic stands on them, the glyphs are looked at once more. */
  private String printed(byte[] bytes, String text) throws IOException, DocumentException {
    if (text.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC)) {
      return text;
    }
    PdfLines lines = new PdfLines(limits.characters());
    try (PDDocument document = StoppablePdf.load(bytes)) {
      lines.getText(document);
    }
    if (lines.text().length() > limits.characters()) {
      throw tooLong();
    }
    return PrintedText.repair(lines.text());
  }

  private DocumentException tooLong() {
    return new DocumentException(
        Reason.TOO_LONG,
        "holds more than " + limits.characters() + " characters; split the document");
  }

  private ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setCatchIntermediateIOExceptions(false);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false); // they would stand where a headline is looked for
    office.setUseSAXDocxExtractor(true); // the other way holds all of a document in memory
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new ClosedAttachments());
    context.set(Parser.class, Formats.PARSER);
    return context;
  }

  private static String title(Metadata metadata) {
    return first(metadata, TikaCoreProperties.TITLE, TikaCoreProperties.SUBJECT)
        .map(Paragraphs::oneLine)
        .filter(title -> !NO_TITLE.matcher(title).matches())
        .orElse("");
  }

  private static Optional<String> first(Metadata metadata, Property... properties) {
    for (Property property : properties) {
      String value = metadata.get(property);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  /** What is attached to a document is not part of its text. */
  private static final class ClosedAttachments implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // closed
    }
  }

  /** Set up with the first document: it takes a third of a second, and many archives have none. */
  private static final class Formats {
    static final AutoDetectParser PARSER =
        new AutoDetectParser(
            new StoppablePdf(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RTFParser(),
            new RFC822Parser(),
            new JSoupParser(),
            new TXTParser());
  }
}
