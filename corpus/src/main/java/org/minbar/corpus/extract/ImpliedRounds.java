package org.minbar.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.extract.DateExpressions.Placed;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.ProcessTrace.Named;
import org.minbar.corpus.extract.RoundMention.Time;
import org.minbar.corpus.vocabulary.Round;

/** Rounds that a text names without their number: by their day, or as the one before or after. */
final class ImpliedRounds {

  private static final int REACH = 8;
  private static final int REPORTED_DAYS = 7;
  private static final int HALF_A_YEAR = 182;
  private static final int SENTENCE_REACH = 20;
  private static final WordTest FOLLOWING =
      WordTest.oneOf("مقبل", "مقبله", "قادم", "قادمه", "تالي", "تاليه");

  private final AstanaProcess process;
  private final StatementContext context;

  ImpliedRounds(AstanaProcess process, StatementContext context) {
    this.process = process;
    this.context = context;
  }

  /**
   * Rounds of which a sentence on the process names a day, as in محادثات أستانا ... 16 فبراير 2017.
   *
   * @param named the rounds named by number, which need no inference
   */
  List<RoundMention> byDay(FieldText text, ProcessTrace trace, List<RoundMention> named) {
    List<RoundMention> mentions = new ArrayList<>();
    for (Placed date : text.dates()) {
      if (trace.isOnProcess(date.from())) {
        roundOn(date.date())
            .filter(round -> named.stream().noneMatch(m -> m.number() == round.number()))
            .filter(context::canSpeakOf)
            .ifPresent(round -> {
              Evidence words = text.evidence(date.from(), date.to());
              Time time = reportsEvent(text, date.from()) ? Time.EVENT : timeOf(round);
              mentions.add(new RoundMention(round.number(), words, Rule.ROUND_DAY, time));
            });
      }
    }
    return mentions;
  }

  private Optional<Round> roundOn(DateExpression date) {
    for (Round round : process.rounds()) {
      for (int day : date.days()) {
        Optional<LocalDate> met = resolve(date, day, round);
        if (met.isPresent()
            && !met.get().isBefore(round.start())
            && !met.get().isAfter(round.end())) {
          return Optional.of(round);
        }
      }
    }
    return Optional.empty();
  }

  /** The day in its year; without a year, in that of the round if the statement is of then. */
  private Optional<LocalDate> resolve(DateExpression date, int day, Round round) {
    int year = date.year().orElse(round.start().getYear());
    boolean plausible =
        date.year().isPresent()
            || context
                .date()
                .first()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, round.start())) < HALF_A_YEAR)
                .isPresent();
    try {
      return plausible ? Optional.of(LocalDate.of(year, date.month(), day)) : Optional.empty();
    } catch (DateTimeException e) {
      // texts name days that do not exist
      return Optional.empty();
    }
  }

  /** A text made on those days reports them; a later one looks back. */
  private Time timeOf(Round round) {
    boolean thoseDays = context.distance(round).orElse(Long.MAX_VALUE) <= REPORTED_DAYS;
    return thoseDays ? Time.PLAIN : Time.PREVIOUS;
  }

  private static boolean reportsEvent(FieldText text, int word) {
    for (int i = word; i >= Math.max(0, word - SENTENCE_REACH); i--) {
      if (text.at(i).is(RoundWords.EVENT)) {
        return true;
      } else if (text.before(i) == Boundary.SENTENCE) {
        return false;
      }
    }
    return false;
  }

  /** The rounds before and after the one a statement is about, where the text speaks of them. */
  List<RoundMention> besides(String about, FieldText text, ProcessTrace trace) {
    List<RoundMention> mentions = new ArrayList<>();
    int subject = process.numberOf(about).orElse(0);
    for (int i = 0; subject > 0 && i + 1 < text.size(); i++) {
      boolean meeting = text.at(i).is(RoundWords.ROUND) || text.at(i).is(RoundWords.MEETING);
      int step = meeting && text.at(i).isDefinite() ? step(text, i + 1) : 0;
      int number = subject + step;
      if (step != 0 && process.has(number) && isOfProcess(trace, i)) {
        Evidence words = text.evidence(i, i + 2);
        mentions.add(new RoundMention(number, words, Rule.ROUND_RELATIVE, Time.PLAIN));
      }
    }
    return mentions;
  }

  private static int step(FieldText text, int word) {
    if (text.before(word) != Boundary.NONE) {
      return 0;
    } else if (text.at(word).is(FOLLOWING)) {
      return 1;
    }
    return text.at(word).is(RoundWords.PREVIOUS) ? -1 : 0;
  }

  private static boolean isOfProcess(ProcessTrace trace, int word) {
    Named ahead = trace.ahead(word + 2, REACH, REACH, "");
    return ahead == Named.PROCESS
        || (ahead == Named.NOTHING && trace.inSentence(word) != Named.OTHER);
  }
}
