package org.minbar.corpus.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Round;

/**
 * What is known of a whole statement when one of its fields is read for rounds.
 *
 * @param date the date of the statement
 * @param namesProcess whether title or text name the process
 * @param hints whether they name its host country or its guarantors
 * @param namesSubject whether they name the country the process is about
 * @param roundsBegun how many rounds had begun by the last day of the date
 */
record StatementContext(
    StatementDate date,
    boolean namesProcess,
    boolean hints,
    boolean namesSubject,
    int roundsBegun) {

  private static final int NEAR_DAYS = 21;
  private static final int REPORTED_DAYS = 7;
  private static final int PLANNED_AHEAD = 2;
  private static final int ANNOUNCED_DAYS = 60;

  /** The context of a statement of that date. */
  static StatementContext of(
      StatementDate date,
      boolean namesProcess,
      boolean hints,
      boolean namesSubject,
      AstanaProcess process) {
    int begun = 0;
    LocalDate last = date.last().orElse(LocalDate.MAX);
    for (Round round : process.rounds()) {
      begun += round.start().isAfter(last) ? 0 : 1;
    }
    return new StatementContext(date, namesProcess, hints, namesSubject, begun);
  }

  /** Whether a text of this date can mean the round: nobody numbers rounds far ahead. */
  boolean canSpeakOf(Round round) {
    if (date.last().isEmpty()) {
      return true;
    } else if (roundsBegun == 0) {
      return distance(round).orElse(0L) <= ANNOUNCED_DAYS;
    }
    return round.number() <= roundsBegun + PLANNED_AHEAD;
  }

  /** Whether a numbered round is probably this one though the process is not named. */
  boolean hintsAt(Round round) {
    boolean thoseDays = distance(round).orElse(Long.MAX_VALUE) <= REPORTED_DAYS;
    return (hints && isNear(round)) || (namesSubject && thoseDays);
  }

  /** Whether the date is near the round of that number, or near the one before it. */
  boolean mayAnnounce(int number, AstanaProcess process) {
    boolean dated = date.first().isPresent();
    return dated
        && (isNear(process.round(number))
            || (process.has(number - 1) && isNear(process.round(number - 1))));
  }

  /** Whether the date lies within three weeks of the round; true if there is no date. */
  boolean isNear(Round round) {
    return distance(round).orElse(0L) <= NEAR_DAYS;
  }

  /** Days between the statement and the round, 0 when they overlap; empty if there is no date. */
  Optional<Long> distance(Round round) {
    if (date.first().isEmpty() || date.last().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = date.first().get();
    LocalDate last = date.last().get();
    long after = ChronoUnit.DAYS.between(round.end(), first);
    long before = ChronoUnit.DAYS.between(last, round.start());
    return Optional.of(Math.max(0, Math.max(after, before)));
  }
}
