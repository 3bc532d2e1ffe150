package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.NumberWords.Form;
import org.minbar.corpus.extract.NumberWords.WrittenNumber;
import org.minbar.corpus.extract.ProcessTrace.Named;
import org.minbar.corpus.extract.RoundMention.Time;
import org.minbar.corpus.vocabulary.Round;

/**
 * Reads the rounds that one field names.
 *
 * <p>A number is a round when it stands with the name of the process (أستانا 14), or with a word
 * for a meeting (الجولة العشرون, الاجتماع الدولي الـ20) that the words around do not give to
 * another body.
 */
final class RoundReader {

  private static final int LONGEST_PHRASE = 6;
  private static final int REACH_AHEAD = 8;
  private static final int REACH_AHEAD_OF_OTHERS = 5;
  private static final int REACH_BEHIND = 5;
  private static final int REACH_OF_DAY = 12;
  private static final int SUMMITS_HELD = 7;
  private static final int MOST_COUNTED_IN_PLURAL = 10;
  private static final int FIRST_TELLING_COUNT = 4;

  private static final WordTest TIME =
      WordTest.of(word -> word.names().contains("للمره") || word.names().contains("المره"));

  private final FieldText text;
  private final ProcessTrace trace;
  private final AstanaProcess process;
  private final StatementContext context;
  private final BitSet taken = new BitSet();
  private final List<RoundMention> mentions = new ArrayList<>();

  private RoundReader(
      FieldText text, ProcessTrace trace, AstanaProcess process, StatementContext context) {
    this.text = text;
    this.trace = trace;
    this.process = process;
    this.context = context;
  }

  /** The rounds named in a field, in text order. */
  static List<RoundMention> read(
      FieldText text, ProcessTrace trace, AstanaProcess process, StatementContext context) {
    RoundReader reader = new RoundReader(text, trace, process, context);
    for (int i = 0; i < text.size(); i++) {
      reader.readAt(i);
    }
    return List.copyOf(reader.mentions);
  }

  private void readAt(int word) {
    Head head = Head.at(text, word);
    if (head != Head.NONE) {
      meeting(word, head);
    } else if (trace.endOfName(word) > 0) {
      afterName(word, trace.endOfName(word));
    } else if (text.at(word).is(TIME)) {
      count(word);
    } else {
      numberFirst(word);
    }
  }

  /**
   * الجولة السابعة, الاجتماع الدولي الـ20, جولة محادثات أستانا الثامنة, الجولتين السادسة والسابعة.
   */
  private void meeting(int from, Head first) {
    Head head = first;
    boolean named = false;
    int at = from + 1;
    while (at < text.size() && at <= from + LONGEST_PHRASE && joins(at)) {
      Optional<WrittenNumber> number = text.numberAt(at);
      if (number.isPresent() && !isOtherThing(number.get())) {
        Head kind = head;
        boolean beside = named;
        boolean read = add(from, number.get(), kind, beside);
        if (read) {
          continued(number.get(), kind, beside);
        }
        return;
      }
      int endOfName = trace.endOfName(at);
      Head next = Head.at(text, at);
      if (endOfName > 0) {
        named = true;
        at = endOfName;
      } else if (next != Head.NONE || text.at(at).is(RoundWords.BETWEEN)) {
        boolean official = text.at(at).is(RoundWords.INTERNATIONAL);
        head = head == Head.MEETING && official ? Head.OFFICIAL : head.stronger(next);
        at++;
      } else {
        return;
      }
    }
  }

  /** Further numbers after "and": الجولتين السادسة والسابعة, أستانا 4 و5. */
  private void continued(WrittenNumber first, Head head, boolean named) {
    WrittenNumber last = first;
    while (joins(last.to()) && text.at(last.to()).mayBeginWithAnd()) {
      Optional<WrittenNumber> next = text.numberAt(last.to());
      if (next.isEmpty() || next.get().form() == Form.CARDINAL || isOtherThing(next.get())) {
        return;
      }
      add(next.get().from(), next.get(), head, named);
      last = next.get();
    }
  }

  /** أستانا 14, أستانا-7, أستانة7, أستانا الـ20, أستانا ثلاثة. */
  private void afterName(int from, int to) {
    if (!joins(to)) {
      return;
    }
    Optional<WrittenNumber> found = text.numberAt(to);
    if (found.isEmpty() || isOtherThing(found.get())) {
      return;
    }
    WrittenNumber number = found.get();
    boolean loose = text.isSpacedFromPrevious(to);
    boolean bareOrdinal = number.form() == Form.ORDINAL;
    if (bareOrdinal && number.value() < 20) {
      return;
    }
    boolean counts = loose && number.to() < text.size() && isCountedBy(number);
    if (!counts && add(from, number, Head.NAME, true)) {
      continued(number, Head.NAME, true);
    }
  }

  private boolean isCountedBy(WrittenNumber number) {
    boolean few = number.value() <= MOST_COUNTED_IN_PLURAL;
    return text.at(number.to()).is(few ? RoundWords.COUNTED_PLURAL : RoundWords.COUNTED_SINGULAR);
  }

  /** اجتمعوا في أستانا للمرة التاسعة عشرة. */
  private void count(int word) {
    if (word + 1 < text.size() && joins(word + 1)) {
      text.numberAt(word + 1)
          .filter(number -> number.form() == Form.ORDINAL_WITH_ARTICLE)
          .filter(number -> number.value() >= FIRST_TELLING_COUNT)
          .filter(number -> process.has(number.value()))
          .filter(number -> context.isNear(process.round(number.value())))
          .ifPresent(number -> add(word, number, Head.OTHER, false));
    }
  }

  /** ثامن جولة, 18-й раунд, 20th International Meeting. */
  private void numberFirst(int word) {
    Optional<WrittenNumber> found = text.numberAt(word);
    if (found.isEmpty() || isOtherThing(found.get())) {
      return;
    }
    WrittenNumber number = found.get();
    int next = number.to();
    if (number.form() == Form.ORDINAL) {
      if (next < text.size() && joins(next) && text.at(next).is(RoundWords.ROUND)) {
        addSpan(word, next + 1, number, Head.ROUND, false);
      }
    } else if (number.form() == Form.DIGITS) {
      int end = ForeignMeeting.endAfter(text, next);
      if (end > 0) {
        addSpan(word, end, number, Head.ROUND, false);
      }
    }
  }

  private boolean add(int from, WrittenNumber number, Head head, boolean named) {
    return addSpan(from, number.to(), number, head, named);
  }

  private boolean addSpan(int from, int to, WrittenNumber number, Head head, boolean named) {
    if (taken.get(number.from()) || !process.has(number.value())) {
      return false;
    }
    Optional<Rule> rule = rule(from, to, number, head, named);
    rule.ifPresent(r -> {
      taken.set(number.from(), number.to());
      Time time = RoundTimes.around(text, from, to);
      mentions.add(new RoundMention(number.value(), text.evidence(from, to), r, time));
    });
    return rule.isPresent();
  }

  private Optional<Rule> rule(int from, int to, WrittenNumber number, Head head, boolean named) {
    int value = number.value();
    if (!context.canSpeakOf(process.round(value))
        || (head == Head.SUMMIT && value <= SUMMITS_HELD)) {
      return Optional.empty();
    } else if (head == Head.NAME) {
      return Optional.of(Rule.ROUND_NAME_NUMBER);
    }
    Named behind = trace.behind(from, REACH_BEHIND);
    if (head == Head.POSSESSED && !named) {
      // whose meeting it is was said before: مجموعة العمل في اجتماعها السابع
      return behind == Named.PROCESS ? Optional.of(Rule.ROUND_MEETING) : Optional.empty();
    }
    String venue = process.round(value).place();
    // ناقشت الجولة السابعة اللجنة الدستورية: named as its matter
    boolean deals = from > 0 && text.at(from - 1).is(RoundWords.DEALS);
    Named ahead = trace.ahead(to, REACH_AHEAD, deals ? 0 : REACH_AHEAD_OF_OTHERS, venue);
    if (ahead == Named.OTHER && !named) {
      return Optional.empty();
    } else if (named || ahead == Named.PROCESS) {
      return Optional.of(Rule.ROUND_MEETING);
    }
    Named near = behind == Named.NOTHING ? trace.inSentence(from) : behind;
    boolean numbered = head == Head.OFFICIAL || head == Head.ROUND;
    boolean telling = numbered || (number.isDefinite() && head != Head.SUMMIT);
    if (near == Named.OTHER || !telling) {
      return Optional.empty();
    } else if (near == Named.PROCESS) {
      return Optional.of(Rule.ROUND_SENTENCE);
    } else if (trace.isDated(from, to, REACH_OF_DAY, date -> isDayOf(process.round(value), date))) {
      return Optional.of(Rule.ROUND_OWN_DAY);
    } else if (!numbered || trace.lastBefore(from) == Named.OTHER) {
      return Optional.empty();
    } else if (context.namesProcess()) {
      return Optional.of(Rule.ROUND_CONTEXT);
    }
    boolean hinted =
        context.hintsAt(process.round(value))
            || (head == Head.OFFICIAL && context.mayAnnounce(value, process));
    return hinted ? Optional.of(Rule.ROUND_HINT) : Optional.empty();
  }

  /** Whether the round met on a day of the date, in its year if that is named, else lately. */
  private boolean isDayOf(Round round, DateExpression date) {
    boolean itsYear =
        date.year().isPresent()
            ? date.year().getAsInt() == round.start().getYear()
            : context.isNear(round);
    return itsYear
        && round
            .start()
            .datesUntil(round.end().plusDays(1))
            .anyMatch(day ->
                day.getMonthValue() == date.month() && date.days().contains(day.getDayOfMonth()));
  }

  /** Whether the number is a day, a year or a document number rather than one of a meeting. */
  private boolean isOtherThing(WrittenNumber number) {
    return trace.isInDate(number.from());
  }

  private boolean joins(int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }

  /** What kind of word for a meeting stands before a number, the most telling first. */
  private enum Head {
    NAME,
    OFFICIAL,
    ROUND,
    MEETING,
    OTHER,
    POSSESSED,
    SUMMIT,
    NONE;

    static Head at(FieldText text, int word) {
      WordForms forms = text.at(word);
      if (forms.is(RoundWords.ROUND)) {
        return ROUND;
      } else if (forms.is(RoundWords.MEETING)) {
        return MEETING;
      } else if (forms.is(RoundWords.OTHER)) {
        return OTHER;
      } else if (forms.is(RoundWords.POSSESSED)) {
        return POSSESSED;
      }
      return forms.is(RoundWords.SUMMIT) ? SUMMIT : NONE;
    }

    Head stronger(Head other) {
      return other.compareTo(this) < 0 ? other : this;
    }
  }
}
