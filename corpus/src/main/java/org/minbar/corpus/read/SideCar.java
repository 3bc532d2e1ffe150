package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The file beside a document or text that says its title, date, source or id: {@code a.pdf.json} or
 * {@code a.json} beside {@code a.pdf}, one object with the keys of a record.
 */
final class SideCar {
  private static final String ENDING = ".json";

  private SideCar() {}

  /** The keys beside a file; none if there is no such file. */
  static Map<String, Object> of(Found.CorpusFile file, ReadLimits limits)
      throws BadRecordException, IOException {
    String name = String.valueOf(file.path().getFileName());
    for (String candidate : new String[] {name, stem(name)}) {
      Path beside = file.path().resolveSibling(candidate + ENDING);
      if (Files.isRegularFile(beside)) {
        try (InputStream in = Files.newInputStream(beside)) {
          byte[] bytes = in.readNBytes(limits.recordBytes());
          return JsonLines.object(limits, Utf8.decode(bytes, 1), 1);
        } catch (BadRecordException e) {
          throw new BadRecordException(
              ReadCode.BAD_SIDE_CAR,
              1,
              beside.getFileName() + " beside it cannot be used: " + e.getMessage());
        }
      }
    }
    return Map.of();
  }

  /** Whether a file tells of another beside it. */
  static boolean is(Path json) {
    String name = String.valueOf(json.getFileName());
    if (!name.endsWith(ENDING)) {
      return false;
    }
    String told = name.substring(0, name.length() - ENDING.length());
    if (FileWalk.holdsOneStatement(told) && Files.exists(json.resolveSibling(told))) {
      return true;
    }
    return FileWalk.SINGLE.stream()
        .anyMatch(ending -> Files.exists(json.resolveSibling(told + ending)));
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
