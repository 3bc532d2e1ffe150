package org.minbar.corpus.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.DocumentException.Reason;

/**
 * Reads documents, each on a thread of its own that is given up when its time is over. The thread
 * is a daemon: one that cannot be stopped does not keep the process from ending.
 */
public final class Documents {
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
  private static final Set<String> OFFICE = Set.of("pdf", "docx", "doc", "odt", "rtf", "eml");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int HEAD = 4096;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\uFEFF?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+)?html.*");

  private final DocumentLimits limits;
  private final TikaText tika;

  /** Reads documents within some limits. */
  public Documents(DocumentLimits limits) {
    this.limits = limits;
    this.tika = new TikaText(limits);
  }

  /** Whether a file of this name is one that can be read here. */
  public static boolean canRead(String fileName) {
    return PAGES.contains(ending(fileName)) || OFFICE.contains(ending(fileName));
  }

  /** Whether a document is a web page, as which programs of offices save, too. */
  public static boolean isPage(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    Charset charset = Encoding.of(head).orElse(StandardCharsets.ISO_8859_1);
    return PAGE.matcher(new String(head, charset)).matches();
  }

  private static boolean startsWith(byte[] bytes, byte[] sign) {
    return bytes.length >= sign.length
        && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
  }

  /**
   * The text of a document.
   *
   * @param bytes the whole document
   * @param fileName its name, which hints at its format
   * @throws DocumentException if it cannot be read, or not within the limits
   */
  public DocumentText read(byte[] bytes, String fileName) throws DocumentException {
    return inTime(() -> {
      checkUnpackedSize(bytes);
      return PAGES.contains(ending(fileName)) || isPage(bytes)
          ? WebPage.read(bytes, limits)
          : tika.read(bytes, fileName);
    });
  }

  /**
   * The rows of a spreadsheet in XLSX or XLS, whichever its name says.
   *
   * @throws DocumentException if it cannot be read, or not within the limits
   */
  public TableRows sheets(byte[] bytes) throws DocumentException {
    return inTime(() -> {
      checkUnpackedSize(bytes);
      return startsWith(bytes, OLE)
          ? SheetRows.ofXls(bytes, limits.characters())
          : SheetRows.ofXlsx(bytes, limits.characters());
    });
  }

  /**
   * The rows of a web page that is a table, as some are under the name of a spreadsheet; empty if
   * it is none.
   *
   * @throws DocumentException if it cannot be read, or not within the limits
   */
  public Optional<TableRows> pageTable(byte[] bytes) throws DocumentException {
    return inTime(() -> PageRows.of(bytes, limits));
  }

  /**
   * What some work on a document comes to, if it comes to an end in time.
   *
   * @throws DocumentException if it does not, or fails
   */
  private <T> T inTime(Callable<T> work) throws DocumentException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("document").start(task);
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new DocumentException(
          Reason.TOO_SLOW,
          "not read within " + limits.time().toSeconds() + " s; save it anew, or as text");
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new DocumentException(Reason.TOO_SLOW, "the run was interrupted; start it again");
    }
  }

  private static DocumentException problem(@Nullable Throwable cause) {
    // Parsers meet damage with every kind of exception, and deep nesting with an error.
    return cause instanceof DocumentException known
        ? known
        : new DocumentException(
            Reason.DAMAGED,
            "damaged, or not what its name says ("
                + (cause == null ? "no reason given" : cause.getClass().getSimpleName())
                + "); open it in its program and save it anew");
  }

  /** Refuses an archive (DOCX, ODT and XLSX are some) that unpacks to more than is allowed. */
  private void checkUnpackedSize(byte[] bytes) throws DocumentException {
    if (!startsWith(bytes, ZIP)) {
      return;
    }
    // A document is kept in memory while it is read, unlike the files of an archive.
    long most = Math.min(limits.unpackedBytes(), 4L * limits.bytes());
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          size += n;
          if (size > most) {
            throw new DocumentException(
                Reason.TOO_LONG, "unpacks to more than " + most + " bytes; save its text alone");
          }
        }
      }
    } catch (IOException e) {
      // Some good documents cannot be read as a stream; the parser says whether this is one.
      return;
    }
  }

  /** The ending of a file name, without its dot, in small letters. */
  static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
