package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.RoundMention.Time;
import org.minbar.corpus.vocabulary.Place;
import org.minbar.corpus.vocabulary.Vocabularies;

/** The rounds a statement names, and the one it is about. */
final class RoundFacts {

  private static final WordTest GUARANTOR_WORDS =
      WordTest.oneOf("ضامنه", "ضامنين", "ضامنو", "ضامني", "ضامنون");
  private static final Set<String> GUARANTORS = Set.of("RU", "TR", "IR");
  private static final String SUBJECT = "SY";
  private static final int TALKS_BEFORE_NAME = 4;

  private final AstanaProcess process;
  private final RoundOutcomes outcomes;
  private final String host;

  RoundFacts(Vocabularies vocabularies) {
    process = new AstanaProcess(vocabularies);
    outcomes = new RoundOutcomes(process);
    host =
        vocabularies.places().entries().stream()
            .filter(process::isNamesake)
            .findFirst()
            .flatMap(Place::country)
            .orElse("");
  }

  /**
   * Facts on rounds. Where the editor asserts rounds, what the statement is about is not looked
   * for.
   *
   * @param countries the countries found in the statement
   */
  List<Fact> read(Statement statement, FieldText title, FieldText text, List<Fact> countries) {
    ProcessTrace titleTrace = new ProcessTrace(title, process);
    ProcessTrace textTrace = new ProcessTrace(text, process);
    Set<String> named = new HashSet<>();
    countries.forEach(fact -> named.add(fact.value()));
    StatementContext context =
        StatementContext.of(
            statement.date(),
            titleTrace.namesProcess() || textTrace.namesProcess(),
            named.contains(host) || named.containsAll(GUARANTORS) || guarantors(text).isPresent(),
            named.contains(SUBJECT),
            process);
    List<RoundMention> inTitle = RoundReader.read(title, titleTrace, process, context);
    List<RoundMention> inText =
        new ArrayList<>(RoundReader.read(text, textTrace, process, context));
    ImpliedRounds implied = new ImpliedRounds(process, context);
    inText.addAll(
        implied.byDay(text, textTrace, Stream.concat(inTitle.stream(), inText.stream()).toList()));
    if (context.namesProcess() && inTitle.isEmpty() && inText.isEmpty()) {
      inText.addAll(outcomes.read(text, context));
    }

    List<Fact> facts = new ArrayList<>();
    Optional<Evidence> talks = talks(title, titleTrace).or(() -> talks(text, textTrace));
    SubjectRounds subjects = new SubjectRounds(process, context);
    Optional<Fact> subject = subjects.decide(inTitle, inText, talks);
    boolean unnamed = !context.namesProcess() && inTitle.isEmpty() && inText.isEmpty();
    if (subject.isEmpty() && unnamed) {
      subject = hint(title, text, countries).flatMap(subjects::onItsDays);
    }
    if (statement.rounds().isEmpty()) {
      subject.ifPresent(facts::add);
    }
    List<String> about =
        statement.rounds().isEmpty()
            ? subject.map(Fact::value).stream().toList()
            : statement.rounds();
    if (about.size() == 1) {
      inText.addAll(implied.besides(about.get(0), text, textTrace));
    }
    inTitle.forEach(mention -> facts.add(fact(mention)));
    inText.forEach(mention -> facts.add(fact(mention)));
    return facts;
  }

  private Fact fact(RoundMention mention) {
    String id = process.round(mention.number()).id();
    return mention.rule().finds(Dimension.ROUND_MENTIONED, id, mention.evidence());
  }

  /** Words that point at the talks without naming them: the guarantors, or the host country. */
  private Optional<Evidence> hint(FieldText title, FieldText text, List<Fact> countries) {
    return guarantors(title)
        .or(() -> guarantors(text))
        .or(() ->
            countries.stream()
                .filter(fact -> fact.value().equals(host))
                .findFirst()
                .flatMap(Fact::evidence));
  }

  private static Optional<Evidence> guarantors(FieldText text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).is(GUARANTOR_WORDS)) {
        return Optional.of(text.evidence(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The first words that report the talks, and not only name the city or a result of long ago:
   * أستانا in the title, محادثات أستانا in the first sentence or where they begin or end.
   */
  private static Optional<Evidence> talks(FieldText text, ProcessTrace trace) {
    for (int i = 0; i < text.size(); i++) {
      int end = trace.endOfName(i);
      if (end > 0 && text.field() == Field.TITLE) {
        return Optional.of(text.evidence(i, end));
      }
      for (int j = i - 1; end > 0 && j >= Math.max(0, i - TALKS_BEFORE_NAME); j--) {
        boolean reported = text.sentence(j) == 0 || RoundTimes.around(text, j, end) == Time.EVENT;
        if (reported && text.at(j).is(RoundWords.TALKS) && text.isUnbroken(j, end)) {
          return Optional.of(text.evidence(j, end));
        }
      }
    }
    return Optional.empty();
  }
}
