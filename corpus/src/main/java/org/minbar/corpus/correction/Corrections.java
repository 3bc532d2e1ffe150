package org.minbar.corpus.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.correction.Entry.FactMeant;
import org.minbar.corpus.correction.Finding.Code;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * What researchers correct in the facts of statements, each with its author and reason.
 *
 * <p>A fact is meant by statement, dimension, value and, if given, its quote. Corrections are
 * applied in the order of their lines; of two lines that mean the same fact only the later counts.
 * Adding a fact leaves others of the same value as they are. Removing a value, or replacing it,
 * takes all facts of the value, also those the editor asserts; with a quote only those whose words
 * overlap it. A replacement keeps the words of what it replaces unless a quote is given. A line
 * that withdraws takes back what earlier lines said of a value of the statement.
 *
 * <p>Immutable; may be used by many threads.
 */
public final class Corrections {

  /** Nobody corrects anything. */
  public static final Corrections NONE = new Corrections(List.of(), CorrectionsFingerprint.NONE);

  private final Map<String, List<Entry>> byStatement = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final String fingerprint;

  Corrections(List<Entry> entries, String fingerprint) {
    this.fingerprint = fingerprint;
    Map<FactMeant, Entry> standing = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.action() == Action.WITHDRAW) {
        withdraw(entry, standing.values());
      }
      Entry earlier = standing.remove(entry.fact());
      if (earlier != null && earlier.action() != Action.WITHDRAW) {
        findings.add(
            new Finding(
                Code.OVERRIDDEN,
                earlier.origin(),
                "a later line corrects the same fact, and counts: "
                    + entry.origin()
                    + "; remove one of the two"));
      }
      standing.put(entry.fact(), entry);
    }
    for (Entry entry : standing.values()) {
      byStatement.computeIfAbsent(entry.fact().statement(), id -> new ArrayList<>()).add(entry);
    }
  }

  private void withdraw(Entry entry, Collection<Entry> standing) {
    boolean any =
        standing.removeIf(earlier ->
            earlier.action() != Action.WITHDRAW && earlier.fact().isOfValueOf(entry.fact()));
    if (!any) {
      findings.add(
          new Finding(
              Code.NOTHING_WITHDRAWN,
              entry.origin(),
              "no line above corrects "
                  + entry.fact().dimension().id()
                  + "="
                  + entry.fact().value()
                  + " of "
                  + entry.fact().statement()
                  + "; correct the line, or remove it"));
    }
  }

  /**
   * Reads a file of corrections, one JSON object a line; blank lines mean nothing.
   *
   * @throws CorrectionsException with all problems, if there are any
   */
  public static Corrections load(Path file, Vocabularies vocabularies) {
    return CorrectionJournal.read(file, vocabularies).corrections();
  }

  /** The statement with its facts corrected; the same statement always in the same way. */
  public Corrected apply(CodedStatement coded) {
    List<Entry> entries = byStatement.get(coded.statement().id());
    if (entries == null) {
      return new Corrected(coded, List.of());
    }
    CorrectedFacts corrected = new CorrectedFacts(coded);
    entries.forEach(corrected::apply);
    return corrected.result();
  }

  /**
   * Names the corrections: {@code none}, or sixteen hexadecimal digits of a hash of their lines.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether a statement of that id is corrected. */
  public boolean correct(String statement) {
    return byStatement.containsKey(statement);
  }

  /**
   * What is the matter with the corrections as a whole: lines that others override, lines that take
   * back nothing, and lines on statements there are none of.
   *
   * @param known whether there is a statement of that id
   */
  public List<Finding> findings(Predicate<String> known) {
    List<Finding> all = new ArrayList<>(findings);
    byStatement.values().stream()
        .flatMap(Collection::stream)
        .filter(entry -> !known.test(entry.fact().statement()))
        .map(entry ->
            new Finding(
                Code.UNKNOWN_STATEMENT,
                entry.origin(),
                "no statement indexed now has the id \""
                    + entry.fact().statement()
                    + "\"; correct the id, or index the statement too"))
        .forEach(all::add);
    return all;
  }
}
