package org.minbar.corpus.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Where the repository lies, its vocabularies, and annotated texts outside it, if present. */
final class DevelopmentData {

  private static final Path REPOSITORY =
      Files.isDirectory(Path.of("vocabulary")) ? Path.of("..") : Path.of("");

  private DevelopmentData() {}

  /** The vocabularies of the repository. */
  static Vocabularies vocabularies() {
    return Vocabularies.load(REPOSITORY.resolve("corpus/vocabulary"));
  }

  /** Where the bundled statements lie. */
  static Path bundledFolder() {
    return REPOSITORY.resolve("corpus/statements");
  }

  /** The bundled statements, as they stand in their files. */
  static List<String> bundledTexts() {
    try (var files = Files.list(bundledFolder())) {
      return files.sorted().map(DevelopmentData::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of annotated texts, or empty where it is not installed. */
  static Optional<Path> annotated(String file) {
    String folder = System.getProperty("minbar.data");
    Path data = folder == null ? REPOSITORY.resolve("../shared/data") : Path.of(folder);
    return Optional.of(data.resolve("facets").resolve(file)).filter(Files::exists);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
