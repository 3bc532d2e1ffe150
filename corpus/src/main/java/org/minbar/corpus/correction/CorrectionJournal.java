package org.minbar.corpus.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.read.Origin;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * A file of corrections as it was read at one time, to which a line may be added.
 *
 * <p>Nothing in the file is ever changed: what a line says is taken back by a later line. The file
 * is replaced as a whole, so that whoever reads it, and a power cut, finds it without the new line
 * or with it.
 */
public final class CorrectionJournal {

  private final Path file;
  private final byte[] bytes;
  private final List<String> lines;
  private final List<Entry> entries;
  private final Vocabularies vocabularies;
  private final Corrections corrections;

  private CorrectionJournal(Path file, byte[] bytes, Vocabularies vocabularies) {
    this.file = file;
    this.bytes = bytes;
    this.lines = CorrectionFile.lines(file, bytes);
    this.entries = CorrectionFile.read(file, lines, vocabularies);
    this.vocabularies = vocabularies;
    this.corrections = new Corrections(entries, CorrectionsFingerprint.of(lines));
  }

  /** What becomes of a correction that is proposed. */
  public sealed interface Proposal {}

  /**
   * It cannot be taken, or would do nothing.
   *
   * @param problems all that is wrong; never empty
   */
  public record Refused(List<LineProblem> problems) implements Proposal {

    /** Copies. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * It can be taken.
   *
   * @param line what is to be added to the file
   * @param coded the statement as it will be
   * @param isNew whether that differs from what it is; not if the same was said before
   */
  public record Proposed(String line, CodedStatement coded, boolean isNew) implements Proposal {}

  /**
   * Reads a file.
   *
   * @throws CorrectionsException with all problems, if there are any
   */
  public static CorrectionJournal read(Path file, Vocabularies vocabularies) {
    return new CorrectionJournal(file, CorrectionFile.bytes(file), vocabularies);
  }

  /** What the lines say. */
  public Corrections corrections() {
    return corrections;
  }

  /**
   * Which statements the lines speak of that were added since the file had a fingerprint.
   *
   * @return empty if the file did not begin with the lines of that fingerprint, so that anything
   *     may be another
   */
  public Optional<Set<String>> since(String fingerprint) {
    OptionalInt length = CorrectionsFingerprint.length(lines, fingerprint);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        entries.stream()
            .filter(entry -> entry.origin().line().orElse(0) > length.getAsInt())
            .map(entry -> entry.fact().statement())
            .collect(Collectors.toSet()));
  }

  /**
   * Checks a correction as a line of the file is checked, and that it does something.
   *
   * @param correction the keys of a line but for {@code statement}
   * @param read the statement as it was read, without any corrections
   */
  public Proposal propose(ObjectNode correction, CodedStatement read) {
    List<LineProblem> problems = new ArrayList<>();
    if (correction.has("statement")) {
      problems.add(
          new LineProblem("statement", "statement is known from the address; leave it out"));
    }
    ObjectNode json = ordered(correction, read.statement().id());
    Origin origin = Origin.of(file.toString(), lines.size() + 1);
    CorrectionLine line = new CorrectionLine(json, origin, vocabularies);
    Entry entry = line.entry();
    problems.addAll(line.problems());
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(entry);
    Corrections then = new Corrections(longer, CorrectionsFingerprint.NONE);
    Corrected corrected = then.apply(read);
    List<Finding> findings = new ArrayList<>(corrected.findings());
    findings.addAll(then.findings(id -> true));
    for (Finding finding : findings) {
      if (finding.origin().equals(origin)) {
        problems.add(new LineProblem(finding.code().key(), finding.message()));
      }
    }
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    boolean isNew = !corrected.coded().equals(corrections.apply(read).coded());
    return new Proposed(json.toString(), corrected.coded(), isNew);
  }

  /** With the keys in the order of the manual; those that are not known stand at the end. */
  private static ObjectNode ordered(ObjectNode correction, String statement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("statement", statement);
    for (String key : CorrectionLine.KEYS) {
      if (correction.hasNonNull(key) && !json.has(key)) {
        json.set(key, correction.get(key));
      }
    }
    correction
        .properties()
        .forEach(each -> {
          if (!CorrectionLine.KEYS.contains(each.getKey())) {
            json.set(each.getKey(), each.getValue());
          }
        });
    return json;
  }

  /**
   * Adds a line to the file, for good when this returns.
   *
   * @return the file as it is now
   * @throws CorrectionsException if somebody else has changed the file since it was read; it is
   *     left as it is
   */
  public CorrectionJournal append(String line) throws IOException {
    Path real = file.toRealPath();
    if (!Arrays.equals(Files.readAllBytes(real), bytes)) {
      throw new CorrectionsException(
          List.of(file + ": was changed by another program just now; send the correction again"));
    }
    boolean ended = bytes.length == 0 || bytes[bytes.length - 1] == '\n';
    byte[] added = ((ended ? "" : "\n") + line + "\n").getBytes(StandardCharsets.UTF_8);
    Path written = real.resolveSibling("." + real.getFileName() + ".new");
    Files.copy(
        real, written, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(added);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(written, real, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(real.resolveSibling("."))) {
      folder.force(true);
    }
    byte[] all = Arrays.copyOf(bytes, bytes.length + added.length);
    System.arraycopy(added, 0, all, bytes.length, added.length);
    return new CorrectionJournal(file, all, vocabularies);
  }
}
