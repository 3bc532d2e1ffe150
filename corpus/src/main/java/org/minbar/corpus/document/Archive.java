package org.minbar.corpus.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.DocumentException.Reason;

/**
 * Unpacks a zip or tar.gz into a folder. What was unpacked before damage or a limit stays there,
 * but no document that is cut off in its middle.
 *
 * <p>An archive and those within it share one allowance of bytes and files, so that many small ones
 * cannot unpack to more than one large one.
 */
public final class Archive {
  private static final int BUFFER = 1 << 16;

  private static final Pattern LINES = Pattern.compile("(?i)\\.(jsonl|ndjson)(\\.gz)?$");

  private final DocumentLimits limits;
  private final int depth;
  private final Allowance allowance;

  /** An archive that lies in none, to be unpacked within some limits. */
  public Archive(DocumentLimits limits) {
    this(limits, 1, new Allowance(limits.unpackedBytes(), limits.entries()));
  }

  private Archive(DocumentLimits limits, int depth, Allowance allowance) {
    this.limits = limits;
    this.depth = depth;
    this.allowance = allowance;
  }

  /** What may still be unpacked. */
  private static final class Allowance {
    private long bytes;
    private int files;

    Allowance(long bytes, int files) {
      this.bytes = bytes;
      this.files = files;
    }
  }

  /** An archive that lies in this one. */
  public Archive within() {
    return new Archive(limits, depth + 1, allowance);
  }

  /** Whether a file of this name is an archive. */
  public static boolean is(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return isZip(name) || name.endsWith(".tar.gz") || name.endsWith(".tgz");
  }

  /**
   * Writes the files of an archive into a folder.
   *
   * @param refused told of each file that is not written: its name in the archive, and why
   * @throws DocumentException if the archive is damaged, lies too deep in others, or unpacks to
   *     more than is allowed
   * @throws IOException if there is no room in the folder
   */
  public void unpack(
      InputStream packed,
      String fileName,
      Path folder,
      BiConsumer<String, DocumentException> refused)
      throws DocumentException, IOException {
    if (depth > limits.depth()) {
      throw new DocumentException(
          Reason.TOO_LONG,
          "lies more than " + limits.depth() + " archives deep; unpack it and name the folder");
    }
    try (InputStream buffered = new BufferedInputStream(packed);
        ArchiveInputStream<? extends ArchiveEntry> archive = open(buffered, fileName)) {
      ArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        throw new DocumentException(
            Reason.DAMAGED, "no archive, or an empty one; pack it again or remove it");
      }
      while (entry != null) {
        Optional<Written> written = Optional.empty();
        try {
          written = entry.isDirectory() ? written : Optional.of(write(archive, entry, folder));
        } catch (RefusedEntry e) {
          refused.accept(name(entry), e);
        }
        entry = next(archive, written, refused);
      }
    } catch (NoRoom e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(
          Reason.DAMAGED,
          "the archive is cut off or damaged ("
              + e.getClass().getSimpleName()
              + "); pack it again");
    }
  }

  /**
   * The next entry. Only what stands there tells whether the file before it is as it was packed; if
   * it is not, it is removed.
   */
  private static @Nullable ArchiveEntry next(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      Optional<Written> before,
      BiConsumer<String, DocumentException> refused)
      throws IOException {
    boolean sound = before.map(file -> file.isTar() || isLines(file.name())).orElse(true);
    try {
      ArchiveEntry next = archive.getNextEntry();
      sound = before.map(file -> !file.isDamaged()).orElse(true);
      return next;
    } finally {
      if (!sound && before.isPresent()) {
        Files.delete(before.get().file());
        refused.accept(
            before.get().name(), new RefusedEntry(Reason.DAMAGED, "is damaged; pack it again"));
      }
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> open(InputStream in, String fileName)
      throws IOException {
    return isZip(fileName)
        ? new ZipArchiveInputStream(in, "UTF-8", true, true)
        : new TarArchiveInputStream(new GZIPInputStream(in));
  }

  /**
   * The name of an entry. A zip that does not say how its names are written has them in the
   * encoding of the machine that packed it; what is in none that is known keeps its ASCII, and
   * numbers in place of the rest, so that no two names become one.
   */
  private static String name(ArchiveEntry entry) {
    if (!(entry instanceof ZipArchiveEntry zip)
        || zip.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
        || zip.getGeneralPurposeBit().usesUTF8ForNames()
        || zip.getRawName() == null) {
      return entry.getName();
    }
    return Encoding.decode(zip.getRawName())
        .orElseGet(() -> escaped(zip.getRawName()))
        .replace('\\', '/');
  }

  private static String escaped(byte[] name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name) {
      escaped.append(b >= 0 ? Character.toString(b) : "%" + HexFormat.of().toHexDigits(b));
    }
    return escaped.toString();
  }

  /** A file that was written; crc is of what was. */
  private record Written(ArchiveEntry entry, Path file, long crc) {
    String name() {
      return Archive.name(entry);
    }

    /** Of a tar only the whole has a check sum. */
    boolean isTar() {
      return entry instanceof TarArchiveEntry;
    }

    /** Whether the archive says that something else should have been written. */
    boolean isDamaged() {
      return entry instanceof ZipArchiveEntry zip && zip.getCrc() >= 0 && zip.getCrc() != crc;
    }
  }

  private Written write(
      ArchiveInputStream<? extends ArchiveEntry> archive, ArchiveEntry entry, Path folder)
      throws IOException, DocumentException {
    if (--allowance.files < 0) {
      throw tooMuch();
    }
    if (entry instanceof TarArchiveEntry file && isSpecial(file)) {
      throw new RefusedEntry(Reason.DAMAGED, "is a link or a device; pack the file itself");
    }
    if (!canRead(archive, entry)) {
      throw new RefusedEntry(
          Reason.ENCRYPTED, "is closed by a password or packed in an unusual way; pack it again");
    }
    Path file = inside(folder, name(entry));
    CRC32 crc = new CRC32();
    try (OutputStream out = create(file, folder)) {
      copyWhole(archive, new CheckedOutputStream(out, crc), file);
    }
    return new Written(entry, file, crc.getValue());
  }

  private static OutputStream create(Path file, Path folder) throws IOException, RefusedEntry {
    try {
      Files.createDirectories(file.resolveSibling("."));
      return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new RefusedEntry(
          Reason.DAMAGED, "has the name of a file before it; pack it under another name");
    } catch (IOException e) {
      checkRoom(folder);
      throw new RefusedEntry(
          Reason.DAMAGED, "its name is too long or no file name; pack it under another");
    }
  }

  /** Tells a disk that is full from a name that cannot be. */
  private static void checkRoom(Path folder) throws NoRoom {
    try {
      Path other = Files.createTempFile(folder, "", "");
      Files.write(other, new byte[BUFFER]);
      Files.delete(other);
    } catch (IOException e) {
      throw new NoRoom(e);
    }
  }

  /** Whether a part of the file is as good as the whole, but for its last line. */
  private static boolean isLines(String name) {
    return LINES.matcher(name).find();
  }

  private static boolean isSpecial(TarArchiveEntry file) {
    return file.isSymbolicLink()
        || file.isLink()
        || file.isFIFO()
        || file.isBlockDevice()
        || file.isCharacterDevice();
  }

  /** Takes the raw type's wildcard: an archive reads the entries it gave. */
  private static <E extends ArchiveEntry> boolean canRead(
      ArchiveInputStream<E> archive, ArchiveEntry entry) {
    return archive.canReadEntryData(entry);
  }

  /** Copies, and leaves nothing of a document whose end cannot be read. */
  private void copyWhole(InputStream in, OutputStream out, Path file)
      throws IOException, DocumentException {
    boolean whole = false;
    try {
      copy(in, out);
      whole = true;
    } finally {
      if (!whole && !isLines(file.toString())) {
        Files.delete(file);
      }
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException, DocumentException {
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      allowance.bytes -= n;
      if (allowance.bytes < 0) {
        throw tooMuch();
      }
      try {
        out.write(buffer, 0, n);
      } catch (IOException e) {
        throw new NoRoom(e);
      }
    }
  }

  private DocumentException tooMuch() {
    return new DocumentException(
        Reason.TOO_LONG,
        "unpacks to more than "
            + limits.unpackedBytes()
            + " bytes or "
            + limits.entries()
            + " files; split it, or unpack it and name the folder");
  }

  private static Path inside(Path folder, String name) throws RefusedEntry {
    try {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && !file.equals(folder)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new RefusedEntry(Reason.DAMAGED, "its name is no file name; pack it under another");
    }
    throw new RefusedEntry(
        Reason.DAMAGED, "its name leads out of the archive; pack it under another name");
  }

  private static boolean isZip(String fileName) {
    return fileName.endsWith(".zip");
  }

  /** What is unpacked cannot be written. */
  private static final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;

    NoRoom(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** A file that is left out, while those after it are unpacked. */
  private static final class RefusedEntry extends DocumentException {
    private static final long serialVersionUID = 1;

    RefusedEntry(Reason reason, String message) {
      super(reason, message);
    }
  }
}
