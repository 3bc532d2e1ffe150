package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The file beside a document or text that says its title, date, source or id: {@code a.pdf.json} or
 * {@code a.json} beside {@code a.pdf}, one object with the keys of a record. Endings may be written
 * in small or capital letters.
 */
final class SideCar {
  private static final List<String> ENDINGS = List.of(".json", ".JSON");
  private static final List<String> PACKED = List.of("", ".gz", ".GZ");

  private SideCar() {}

  /** The keys beside a file; none if there is no such file. */
  static Map<String, Object> of(Found.CorpusFile file, ReadLimits limits)
      throws BadRecordException, IOException {
    String name = String.valueOf(file.path().getFileName());
    Set<String> candidates =
        new LinkedHashSet<>(List.of(name, UnpackedStream.plainName(name), stem(name)));
    for (String candidate : candidates) {
      for (String ending : ENDINGS) {
        Path beside = file.path().resolveSibling(candidate + ending);
        if (Files.isRegularFile(beside)) {
          return keys(beside, limits);
        }
      }
    }
    return Map.of();
  }

  private static Map<String, Object> keys(Path beside, ReadLimits limits)
      throws BadRecordException, IOException {
    try (InputStream in = Files.newInputStream(beside)) {
      byte[] bytes = in.readNBytes(limits.recordBytes());
      return JsonLines.object(limits, Utf8.decodeAny(bytes, 1), 1);
    } catch (BadRecordException e) {
      throw new BadRecordException(
          ReadCode.BAD_SIDE_CAR,
          1,
          beside.getFileName() + " beside it cannot be used: " + e.getMessage());
    }
  }

  /** Whether a file tells of another beside it. */
  static boolean is(Path json) {
    String name = String.valueOf(json.getFileName());
    if (ENDINGS.stream().noneMatch(name::endsWith)) {
      return false;
    }
    String told = stem(name);
    if (FileWalk.holdsOneStatement(told) && exists(json, told)) {
      return true;
    }
    return FileWalk.SINGLE.stream()
        .anyMatch(ending ->
            exists(json, told + ending) || exists(json, told + ending.toUpperCase(Locale.ROOT)));
  }

  private static boolean exists(Path beside, String name) {
    return PACKED.stream().anyMatch(ending -> Files.exists(beside.resolveSibling(name + ending)));
  }

  /** The name of a file without its ending, and that of packing. */
  static String stem(String fileName) {
    String name = UnpackedStream.plainName(fileName);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
