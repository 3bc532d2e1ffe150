package org.minbar.corpus.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.correction.Entry.FactMeant;
import org.minbar.corpus.correction.Finding.Code;

/** The facts of one statement while they are being corrected, line by line. */
final class CorrectedFacts {

  private static final String ADDED = "correction.add";
  private static final String REPLACED = "correction.replace";

  private final CodedStatement coded;
  private final List<Fact> facts;
  private final List<Correction> corrections;
  private final List<Finding> findings = new ArrayList<>();

  CorrectedFacts(CodedStatement coded) {
    this.coded = coded;
    this.facts = new ArrayList<>(coded.facts());
    this.corrections = new ArrayList<>(coded.corrections());
  }

  /** Does what a line says; where its quote leads nowhere, only notes that. */
  void apply(Entry entry) {
    FactMeant meant = entry.fact();
    if (meant.quote().isEmpty()) {
      apply(entry, Optional.empty());
      return;
    }
    List<Evidence> places = Entry.places(meant.quote().get(), coded.statement());
    int wanted = meant.occurrence().orElse(1);
    if (places.size() > 1 && meant.occurrence().isEmpty()) {
      note(
          Code.QUOTE_AMBIGUOUS,
          entry,
          "stands "
              + places.size()
              + " times in "
              + meant.statement()
              + "; add \"occurrence\": 1 to "
              + places.size()
              + ", or quote more words");
    } else if (places.size() < wanted) {
      note(
          Code.QUOTE_NOT_FOUND,
          entry,
          "stands "
              + (places.isEmpty() ? "nowhere" : "only " + places.size() + " times")
              + " in "
              + meant.statement()
              + "; copy it from the statement letter by letter");
    } else {
      apply(entry, Optional.of(places.get(wanted - 1)));
    }
  }

  private void note(Code code, Entry entry, String message) {
    String quote = "the quote «" + entry.fact().quote().orElse("") + "» ";
    findings.add(new Finding(code, entry.origin(), quote + message));
  }

  private void apply(Entry entry, Optional<Evidence> quoted) {
    boolean removes = entry.action() == Action.REMOVE || entry.action() == Action.REPLACE;
    List<Fact> removed = removes ? remove(entry, quoted) : List.of();
    switch (entry.action()) {
      case ADD -> facts.add(fact(entry, entry.fact().value(), quoted, ADDED));
      case REMOVE, WITHDRAW -> {}
      case REPLACE -> replace(entry, quoted, removed);
    }
    corrections.add(
        new Correction(
            entry.action(),
            entry.fact().dimension(),
            entry.fact().value(),
            entry.replacement(),
            entry.attribution(),
            removed));
  }

  private List<Fact> remove(Entry entry, Optional<Evidence> quoted) {
    FactMeant meant = entry.fact();
    List<Fact> removed =
        facts.stream()
            .filter(fact ->
                fact.dimension() == meant.dimension()
                    && fact.value().equals(meant.value())
                    && (quoted.isEmpty() || overlap(fact, quoted.get())))
            .toList();
    facts.removeAll(removed);
    if (removed.isEmpty()) {
      String what = meant.dimension().id() + "=" + meant.value();
      findings.add(
          new Finding(
              Code.NOTHING_REMOVED,
              entry.origin(),
              meant.statement()
                  + " has no fact "
                  + what
                  + meant.quote().map(quote -> " in «" + quote + "»").orElse("")
                  + (entry.action() == Action.REPLACE ? " to replace; the new one was added" : "")
                  + "; correct the line, or remove it"));
    }
    return removed;
  }

  private static boolean overlap(Fact fact, Evidence quoted) {
    return fact.evidence()
        .filter(words -> words.field() == quoted.field() && words.span().overlaps(quoted.span()))
        .isPresent();
  }

  private void replace(Entry entry, Optional<Evidence> quoted, List<Fact> removed) {
    String value = entry.replacement().orElseThrow();
    if (quoted.isPresent() || removed.isEmpty()) {
      facts.add(fact(entry, value, quoted, REPLACED));
    } else {
      removed.stream()
          .map(Fact::evidence)
          .distinct()
          .forEach(words -> facts.add(fact(entry, value, words, REPLACED)));
    }
  }

  private static Fact fact(Entry entry, String value, Optional<Evidence> words, String rule) {
    return new Fact(
        entry.fact().dimension(),
        value,
        words.isPresent() ? Basis.TEXT : Basis.ASSERTION,
        words,
        rule,
        1,
        Optional.of(entry.attribution()));
  }

  Corrected result() {
    return new Corrected(
        new CodedStatement(coded.statement(), facts, coded.quantities(), corrections), findings);
  }
}
