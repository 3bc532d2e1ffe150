package org.minbar.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * Reads PDF and ends when its thread is interrupted. A page may draw forms that draw forms, without
 * end and without a word of text; but each time it reads them off the file again, and there it is
 * stopped.
 */
final class StoppablePdf extends PDFParser {
  private static final long serialVersionUID = 1L;

  /** A document that is closed by no password. */
  static PDDocument load(byte[] bytes) throws IOException {
    return Loader.loadPDF(new Bytes(bytes));
  }

  @Override
  protected PDDocument getPDDocument(
      InputStream in,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return Loader.loadPDF(new Bytes(in.readAllBytes()), password, cache);
  }

  @Override
  protected PDDocument getPDDocument(
      Path file,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return Loader.loadPDF(new Bytes(Files.readAllBytes(file)), password, cache);
  }

  /** The file in memory. */
  private static final class Bytes extends RandomAccessReadBuffer {
    Bytes(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      checkGoingOn();
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      checkGoingOn();
      return super.read(bytes, offset, length);
    }

    /** On these bytes and not, as usual, on a copy for each thread. */
    @Override
    public RandomAccessReadView createView(long start, long length) {
      return new RandomAccessReadView(this, start, length);
    }

    /**
     * Not by an IOException: one that happens within a form, PDFBox writes to a log and goes on.
     */
    private static void checkGoingOn() {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("reading the document was given up");
      }
    }
  }
}
