package org.minbar.corpus.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.yaml.YamlReader;
import org.minbar.corpus.yaml.YamlSyntaxException;
import org.minbar.corpus.yaml.YamlValue;
import org.minbar.corpus.yaml.YamlValue.Mapping;
import org.minbar.corpus.yaml.YamlValue.Scalar;
import org.minbar.corpus.yaml.YamlValue.Sequence;

/**
 * One file, read but not yet turned into entries.
 *
 * @param text its content with line ends {@code \n}
 * @param entries those of its entries that have keys
 */
record VocabularyFile(VocabularyName name, String text, List<Mapping> entries) {

  /** Reads a file and notes what is wrong in it; empty if there is no list to be read. */
  static Optional<VocabularyFile> read(Path folder, VocabularyName name, Findings findings) {
    try {
      String text = Files.readString(folder.resolve(name.fileName()), UTF_8).replace("\r\n", "\n");
      if (YamlReader.read(text).orElse(null) instanceof Sequence list) {
        Shape shape = Schema.of(name);
        List<Mapping> entries = new ArrayList<>();
        for (YamlValue item : list.items()) {
          shape.check(name, titleOf(item), item, findings);
          if (item instanceof Mapping mapping) {
            entries.add(mapping);
          }
        }
        return Optional.of(new VocabularyFile(name, text, List.copyOf(entries)));
      }
      findings.fileProblem(name, "write a list of entries, each starting with \"- id: \"");
    } catch (NoSuchFileException e) {
      findings.fileProblem(name, "the file is missing in " + folder + "; create it");
    } catch (CharacterCodingException e) {
      findings.fileProblem(name, "the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      findings.fileProblem(name, "the file cannot be read (" + e + ")");
    } catch (YamlSyntaxException e) {
      findings.problem(name, e.line(), String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** The ids in the file. */
  Set<String> ids() {
    return entries.stream()
        .flatMap(entry -> text(entry, "id").stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Notes what only two values together can show. */
  void checkAcrossValues(Findings findings) {
    checkUniqueIds(findings);
    checkBroader(findings);
    for (Mapping entry : entries) {
      checkOrder(entry, "start", "end", findings);
      if (entry.find("names").orElse(null) instanceof Sequence names) {
        names.items().stream()
            .filter(Mapping.class::isInstance)
            .forEach(item -> checkOrder((Mapping) item, "from", "to", findings));
      }
    }
  }

  private void checkUniqueIds(Findings findings) {
    Map<String, Integer> lines = new HashMap<>();
    for (Mapping entry : entries) {
      if (entry.find("id").orElse(null) instanceof Scalar id) {
        Integer first = lines.putIfAbsent(id.text(), id.line());
        if (first != null) {
          findings.problem(
              name,
              id.line(),
              "the id \"" + id.text() + "\" is already in line " + first + "; give one another id");
        }
      }
    }
  }

  private void checkBroader(Findings findings) {
    Map<String, String> broader = new HashMap<>();
    for (Mapping entry : entries) {
      Optional<String> id = text(entry, "id");
      Optional<String> up = text(entry, "broader");
      if (id.isPresent() && up.isPresent()) {
        broader.putIfAbsent(id.get(), up.get());
      }
    }
    Set<String> told = new LinkedHashSet<>();
    for (Mapping entry : entries) {
      Set<String> way = new LinkedHashSet<>();
      String id = text(entry, "id").orElse(null);
      String step = id;
      while (step != null && way.add(step)) {
        step = broader.get(step);
      }
      if (step != null && step.equals(id) && told.add(step)) {
        told.addAll(way);
        findings.problem(
            name,
            entry.find("broader").orElse(entry).line(),
            "broader: "
                + String.join(" → ", way)
                + " → "
                + step
                + " is a circle; remove one \"broader\" of it");
      }
    }
  }

  private void checkOrder(Mapping entry, String first, String last, Findings findings) {
    Optional<String> start = text(entry, first).filter(Shape::isDay);
    Optional<String> end = text(entry, last).filter(Shape::isDay);
    if (start.isPresent()
        && end.isPresent()
        && LocalDate.parse(end.get()).isBefore(LocalDate.parse(start.get()))) {
      findings.problem(
          name,
          entry.find(last).orElse(entry).line(),
          last
              + ": "
              + end.get()
              + " lies before "
              + first
              + " "
              + start.get()
              + "; put them right");
    }
  }

  /** The text under a key, if it is one text. */
  static Optional<String> text(Mapping entry, String key) {
    return entry
        .find(key)
        .flatMap(value -> value instanceof Scalar s ? Optional.of(s.text()) : Optional.empty());
  }

  private static String titleOf(YamlValue item) {
    return item instanceof Mapping mapping
        ? text(mapping, "id").map(id -> "entry " + id).orElse("entry")
        : "entry";
  }
}
