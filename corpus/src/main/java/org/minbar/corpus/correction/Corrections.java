package org.minbar.corpus.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.minbar.corpus.CodedStatement;
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
 * overlap it. A replacement keeps the words of what it replaces unless a quote is given.
 *
 * <p>Immutable; may be used by many threads.
 */
public final class Corrections {

  /** Nobody corrects anything. */
  public static final Corrections NONE = new Corrections(List.of(), "none");

  private final Map<String, List<Entry>> byStatement = new LinkedHashMap<>();
  private final List<Finding> overridden = new ArrayList<>();
  private final String fingerprint;

  private Corrections(List<Entry> entries, String fingerprint) {
    this.fingerprint = fingerprint;
    Map<FactMeant, Entry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.fact(), entry));
    for (Entry entry : entries) {
      Entry later = last.get(entry.fact());
      if (entry.equals(later)) {
        byStatement.computeIfAbsent(entry.fact().statement(), id -> new ArrayList<>()).add(entry);
      } else {
        overridden.add(
            new Finding(
                Code.OVERRIDDEN,
                entry.origin(),
                "a later line corrects the same fact, and counts: "
                    + (later == null ? "" : later.origin())
                    + "; remove one of the two"));
      }
    }
  }

  /**
   * Reads a file of corrections, one JSON object a line; blank lines mean nothing.
   *
   * @throws CorrectionsException with all problems, if there are any
   */
  public static Corrections load(Path file, Vocabularies vocabularies) {
    return new Corrections(
        CorrectionFile.read(file, vocabularies), CorrectionFile.fingerprint(file));
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

  /** Names the corrections: {@code none}, or sixteen hexadecimal digits of a hash of the file. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether a statement of that id is corrected. */
  public boolean correct(String statement) {
    return byStatement.containsKey(statement);
  }

  /**
   * What is the matter with the corrections as a whole: lines that others override, and lines on
   * statements there are none of.
   *
   * @param known whether there is a statement of that id
   */
  public List<Finding> findings(Predicate<String> known) {
    List<Finding> findings = new ArrayList<>(overridden);
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
        .forEach(findings::add);
    return findings;
  }
}
