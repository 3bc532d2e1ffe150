package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.document.Archive;
import org.minbar.corpus.document.DocumentException;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/**
 * Reads the files in an archive as those of a folder: it is unpacked to one that is removed when
 * this is closed. What lies before damage is read, and told as {@code
 * archive.zip!/folder/file.pdf}.
 */
final class ArchiveFile implements RecordStream {

  /** Between the name of an archive and those in it. */
  private static final String INSIDE = "!";

  /** How the names of the folders begin that this process unpacks to. */
  static final String PREFIX = "minbar-" + ProcessHandle.current().pid() + "-";

  /** Longer names are cut in reports. */
  private static final int LONGEST_NAME = 500;

  private final InputStream in;
  private final Found.CorpusFile file;
  private final Archive archive;
  private final Opener opener;
  private final List<ReadOutcome> problems = new ArrayList<>();
  private @Nullable Path folder;
  private @Nullable CorpusReader files;
  private Iterator<ReadOutcome> rest = List.<ReadOutcome>of().iterator();

  /** Reads what was unpacked, with the archive it came out of. */
  interface Opener {
    CorpusReader open(List<Found> found, Archive archive);
  }

  /** The stream delivers the archive. */
  ArchiveFile(InputStream in, Found.CorpusFile file, Archive archive, Opener opener) {
    this.in = in;
    this.file = file;
    this.archive = archive;
    this.opener = opener;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (files == null) {
      files = opener.open(unpack(), archive);
      rest = problems.iterator();
    }
    if (files.hasNext()) {
      return Optional.of(files.next());
    }
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
      if (files != null) {
        files.close();
      }
    } finally {
      removeFolder();
    }
  }

  private void removeFolder() throws IOException {
    if (folder != null) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private List<Found> unpack() {
    try {
      folder = Files.createTempDirectory(PREFIX).toRealPath();
      archive.unpack(
          in,
          file.name().toLowerCase(Locale.ROOT),
          folder,
          (name, reason) -> problems.add(rejected(printable(name), reason)));
    } catch (DocumentException e) {
      problems.add(rejected(file.name(), e));
    } catch (IOException e) {
      String message =
          "not unpacked: no room, or no right to write, in "
              + System.getProperty("java.io.tmpdir")
              + " ("
              + e.getMessage()
              + "); make room there and run the same again";
      problems.add(new Rejected(ReadCode.DISK_FULL, Origin.of(file.name()), message));
    }
    return folder == null
        ? List.of()
        : FileWalk.unpacked(folder, file.name() + INSIDE, file.relative() + INSIDE);
  }

  private static ReadOutcome rejected(String name, DocumentException e) {
    boolean damaged = e.reason() == DocumentException.Reason.DAMAGED;
    ReadCode code = damaged ? ReadCode.BAD_ARCHIVE : DocumentFile.code(e.reason());
    return new Rejected(code, Origin.of(name), String.valueOf(e.getMessage()));
  }

  /** A name in an archive may be anything, and reports are shown on terminals. */
  private String printable(String name) {
    String plain = name.replaceAll("\\p{C}", "?");
    String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    return file.name() + INSIDE + "/" + cut;
  }
}
