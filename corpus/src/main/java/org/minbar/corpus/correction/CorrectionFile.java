package org.minbar.corpus.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Reads and checks a file of corrections, one JSON object a line. */
final class CorrectionFile {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final Vocabularies vocabularies;
  private final List<String> problems = new ArrayList<>();

  private CorrectionFile(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The entries in the order of their lines.
   *
   * @throws CorrectionsException with all problems, if there are any
   */
  static List<Entry> read(Path file, List<String> lines, Vocabularies vocabularies) {
    CorrectionFile reader = new CorrectionFile(vocabularies);
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        reader.entry(line, Origin.of(file.toString(), number)).ifPresent(entries::add);
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new CorrectionsException(reader.problems);
    }
    return entries;
  }

  /** The bytes of a file. */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CorrectionsException(
          List.of(file + ": cannot be read; name a file of corrections with --corrections"));
    }
  }

  /**
   * The lines that bytes are, without a byte order mark.
   *
   * @param file where they are from, for the message
   */
  static List<String> lines(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new CorrectionsException(
          List.of(file + ": not UTF-8; save the file in the encoding UTF-8"));
    }
  }

  private Optional<Entry> entry(String line, Origin origin) {
    try {
      if (JSON.readTree(line) instanceof ObjectNode json) {
        CorrectionLine read = new CorrectionLine(json, origin, vocabularies);
        Entry entry = read.entry();
        read.problems().forEach(each -> problems.add(origin + ": " + each.message()));
        return read.problems().isEmpty() ? Optional.of(entry) : Optional.empty();
      }
      problems.add(origin + ": no JSON object; write {\"statement\": …} on one line");
    } catch (JsonProcessingException e) {
      problems.add(
          origin
              + ": no JSON; check quotes, commas and brackets near column "
              + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    }
    return Optional.empty();
  }
}
