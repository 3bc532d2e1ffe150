package org.minbar.corpus.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.extract.RoundMention.Time;
import org.minbar.corpus.vocabulary.Round;

/**
 * Decides which round a statement is about, from the rounds it names and its date.
 *
 * <p>The title decides first. Then a round of which the text says that it begins or ends, if the
 * statement was made around that time; then a round named around its own days. Without any number,
 * a text on the talks that was made on the days of a round is taken to be about it.
 */
final class SubjectRounds {

  private static final int DAYS_BEFORE = 2;
  private static final int DAYS_AFTER = 3;

  private final AstanaProcess process;
  private final StatementContext context;

  SubjectRounds(AstanaProcess process, StatementContext context) {
    this.process = process;
    this.context = context;
  }

  /**
   * The round the statement is about, if one can be told.
   *
   * @param inTitle rounds named in the title
   * @param inText rounds named in the text
   * @param talks words that name the talks, for texts which give no number
   */
  Optional<Fact> decide(
      List<RoundMention> inTitle, List<RoundMention> inText, Optional<Evidence> talks) {
    if (inTitle.isEmpty() && inText.isEmpty()) {
      return talks.flatMap(this::byDate);
    }
    return best(inTitle, List.of(Time.EVENT, Time.PLAIN))
        .or(() -> bestNear(inTitle, List.of(Time.NEXT)))
        .map(mention -> fact(Rule.ROUND_IN_TITLE, mention))
        .or(() -> bestNear(inText, List.of(Time.EVENT)).map(m -> fact(Rule.ROUND_EVENT, m)))
        .or(() -> inDatedText(inText))
        .or(() -> inUndatedText(inText));
  }

  /**
   * The round on whose days the statement was made; for texts that do not name the talks.
   *
   * @param hint words that point at them all the same
   */
  Optional<Fact> onItsDays(Evidence hint) {
    return roundOfDate().map(round -> Rule.ROUND_DAYS.finds(Dimension.ROUND, round.id(), hint));
  }

  private Optional<Fact> inDatedText(List<RoundMention> inText) {
    if (context.date().first().isEmpty()) {
      return Optional.empty();
    }
    // on the very days even a round that is called the next or the last one is the subject
    List<RoundMention> ofThoseDays =
        inText.stream()
            .filter(m -> context.distance(process.round(m.number())).orElse(0L) <= DAYS_AFTER)
            .toList();
    return bestNear(inText, List.of(Time.PLAIN))
        .or(() -> best(ofThoseDays, List.of(Time.NEXT, Time.PREVIOUS)))
        .map(m -> fact(Rule.ROUND_NEAR, m));
  }

  private Optional<Fact> inUndatedText(List<RoundMention> inText) {
    boolean one = inText.stream().mapToInt(RoundMention::number).distinct().count() == 1;
    return one && context.date().first().isEmpty()
        ? best(inText, List.of(Time.PLAIN)).map(m -> fact(Rule.ROUND_ONLY, m))
        : Optional.empty();
  }

  private Optional<RoundMention> bestNear(List<RoundMention> mentions, List<Time> times) {
    return best(
        mentions.stream().filter(m -> context.isNear(process.round(m.number()))).toList(), times);
  }

  /** The first mention of the nearest round; among equally near ones, of the most often named. */
  private Optional<RoundMention> best(List<RoundMention> mentions, List<Time> times) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(mention.number(), 1, Integer::sum));
    Comparator<RoundMention> nearest =
        Comparator.comparing(m -> context.distance(process.round(m.number())).orElse(0L));
    return mentions.stream()
        .filter(mention -> times.contains(mention.time()))
        .min(
            nearest.thenComparing(
                mention -> -counts.getOrDefault(mention.number(), 0), Comparator.naturalOrder()));
  }

  private Optional<Fact> byDate(Evidence talks) {
    return roundOfDate().map(round -> Rule.ROUND_DATE.finds(Dimension.ROUND, round.id(), talks));
  }

  private Optional<Round> roundOfDate() {
    if (!context.namesSubject()
        || context.date().first().isEmpty()
        || context.date().last().isEmpty()) {
      return Optional.empty();
    }
    for (Round round : process.rounds()) {
      boolean early = context.date().last().get().isBefore(round.start().minusDays(DAYS_BEFORE));
      boolean late = context.date().first().get().isAfter(round.end().plusDays(DAYS_AFTER));
      if (!early && !late) {
        return Optional.of(round);
      }
    }
    return Optional.empty();
  }

  private Fact fact(Rule rule, RoundMention mention) {
    String id = process.round(mention.number()).id();
    boolean inferred = mention.rule().basis() == Basis.INFERENCE;
    return (inferred ? mention.rule() : rule).finds(Dimension.ROUND, id, mention.evidence());
  }
}
