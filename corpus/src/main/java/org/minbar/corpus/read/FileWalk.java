package org.minbar.corpus.read;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.read.Found.CorpusFile;
import org.minbar.corpus.read.Found.Other;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;

/** Collects what lies under one path, and says of each file whether it can hold statements. */
final class FileWalk extends SimpleFileVisitor<Path> {
  /** The endings of files that hold one statement, which a side-car may tell of. */
  static final List<String> SINGLE =
      List.of(
          ".md", ".txt", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".xhtml",
          ".eml");

  private static final List<String> RECORDS =
      List.of(
          ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".xlsx", ".xls", ".zip", ".tar.gz", ".tgz");

  private final Path start;
  private final List<Found> found = new ArrayList<>();

  private FileWalk(Path start) {
    this.start = start;
  }

  /**
   * What lies under some paths: in the order given, within a folder sorted by name, every file
   * once. Links are followed.
   */
  static List<Found> under(List<Path> paths) {
    List<Found> all = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : paths) {
      if (path.equals(Found.StandardInput.PATH)) {
        all.add(new Found.StandardInput());
        continue;
      }
      FileWalk walk = new FileWalk(path);
      if (Files.exists(path)) {
        walk.start();
      } else {
        walk.found.add(
            new Other(
                new Rejected(
                    ReadCode.NO_SUCH_PATH,
                    Origin.of(path.toString()),
                    "there is no such file or folder; check the path")));
      }
      walk.found.sort(Comparator.comparing(Found::name));
      walk.found.forEach(found -> all.add(once(found, seen)));
    }
    return List.copyOf(all);
  }

  private static Found once(Found found, Set<Path> seen) {
    if (!(found instanceof CorpusFile file)) {
      return found;
    }
    try {
      return seen.add(file.path().toRealPath())
          ? found
          : new Other(
              new Skipped(ReadCode.SAME_FILE, Origin.of(file.name()), "the file was already read"));
    } catch (IOException e) {
      return unreadable(file.name(), e);
    }
  }

  private static Other unreadable(String name, IOException cause) {
    return new Other(
        new Rejected(
            ReadCode.UNREADABLE,
            Origin.of(name),
            "cannot be read (" + cause + "); allow it to be read, or remove it"));
  }

  /**
   * What lies in a folder that an archive was unpacked to.
   *
   * @param name stands in reports for the folder
   * @param relative stands in ids for the folder
   */
  static List<Found> unpacked(Path folder, String name, String relative) {
    FileWalk walk = new FileWalk(folder);
    walk.start();
    walk.found.sort(Comparator.comparing(Found::name));
    return walk.found.stream()
        .map(found ->
            renamed(found, name + found.name().substring(folder.toString().length()), relative))
        .toList();
  }

  private static Found renamed(Found found, String name, String relative) {
    return switch (found) {
      case CorpusFile file ->
          new CorpusFile(name, file.path(), file.bytes(), relative + "/" + file.relative());
      case Other other ->
          new Other(
              switch (other.outcome()) {
                case Skipped s -> new Skipped(s.code(), Origin.of(name), s.message());
                case Rejected r -> new Rejected(r.code(), Origin.of(name), r.message());
                case ReadOutcome.Accepted accepted -> accepted;
              });
      case Found.StandardInput in -> in;
    };
  }

  void start() {
    try {
      Files.walkFileTree(start, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      found.add(unreadable(start.toString(), e));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (isHidden(folder)) {
      skip(folder, ReadCode.HIDDEN_FILE, "a hidden folder; name it itself to read it");
      return SKIP_SUBTREE;
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = UnpackedStream.plainName(fileName(file)).toLowerCase(Locale.ROOT);
    if (isHidden(file)) {
      skip(file, ReadCode.HIDDEN_FILE, "a hidden file; name it itself to read it");
    } else if (!file.equals(start) && name.equals("readme.md")) {
      skip(file, ReadCode.README, "tells of the folder and is no statement");
    } else if (!attributes.isRegularFile()) {
      found.add(unreadable(nameOf(file), new IOException("not a file, or a link to nothing")));
    } else if (SideCar.is(file)) {
      skip(file, ReadCode.SIDE_CAR, "tells of the document beside it");
    } else if (!holdsOneStatement(name) && RECORDS.stream().noneMatch(name::endsWith)) {
      skip(
          file,
          ReadCode.UNKNOWN_FORMAT,
          "the name must end in one of " + SINGLE + " or " + RECORDS + ", or in .gz behind these");
    } else {
      found.add(new CorpusFile(nameOf(file), file, attributes.size(), relative(file)));
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    if (cause instanceof FileSystemLoopException) {
      skip(file, ReadCode.SAME_FILE, "a link back to a folder that it lies in");
    } else {
      found.add(unreadable(nameOf(file), cause));
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
    if (cause != null) {
      found.add(unreadable(nameOf(folder), cause));
    }
    return CONTINUE;
  }

  private void skip(Path path, ReadCode code, String message) {
    found.add(new Other(new Skipped(code, Origin.of(nameOf(path)), message)));
  }

  private boolean isHidden(Path path) {
    return !path.equals(start) && fileName(path).startsWith(".");
  }

  private String nameOf(Path path) {
    if (path.equals(start)) {
      return start.toString();
    }
    String rest = start.relativize(path).toString().replace(File.separatorChar, '/');
    return start.toString().isEmpty() ? rest : start + "/" + rest;
  }

  private String relative(Path path) {
    return path.equals(start)
        ? fileName(path)
        : start.relativize(path).toString().replace(File.separatorChar, '/');
  }

  /** Whether a file of this name holds one statement, packed or not. */
  static boolean holdsOneStatement(String name) {
    String small = UnpackedStream.plainName(name).toLowerCase(Locale.ROOT);
    return SINGLE.stream().anyMatch(small::endsWith);
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
