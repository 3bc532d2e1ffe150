package org.minbar.corpus.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.Weekdays;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.extract.DateExpressions.Days;
import org.minbar.corpus.extract.DateMentions.Mention;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.NumberWords.WrittenNumber;

/**
 * Reads dates that are told from the day a statement was made: اليوم الأربعاء, أمس, بعد غد, الشهر
 * الماضي, العشرين من الشهر الجاري, نهاية العام; and years on their own, عام 2017.
 *
 * <p>A weekday alone is no date, and neither is a week: الأسبوع المقبل says no day. Days need a
 * statement whose day is known; months and years one whose month is.
 */
final class RelativeDates {

  /** Which of the months or days of that name is meant. */
  enum Step {
    LAST,
    THIS,
    NEXT,
    NEAREST;

    /**
     * Whether a date may lie so many days after the statement's; الماضي in the month itself means
     * the days before, of a month the year before.
     */
    boolean allows(long days, boolean wholeMonth) {
      return switch (this) {
        case LAST -> wholeMonth ? days < 0 : days <= 0;
        case NEXT -> wholeMonth ? days > 0 : days >= 0;
        case THIS, NEAREST -> true;
      };
    }
  }

  private static final WordTest NEXT =
      WordTest.oneOf("مقبل", "مقبله", "قادم", "قادمه", "تالي", "اتي");
  private static final WordTest LAST =
      WordTest.oneOf("ماضي", "ماضيه", "منصرم", "منصرمه", "فايت", "سابق", "مناضي");
  private static final WordTest THIS = WordTest.oneOf("جاري", "جاريه", "حالي", "حاليه");
  private static final WordTest SAME = WordTest.oneOf("ذاته", "نفسه", "ذاتها", "نفسها");
  private static final WordTest DEMONSTRATIVES = WordTest.oneOf("هذا", "هذه", "لهذا");
  private static final WordTest PARTS =
      WordTest.oneOf("نهايه", "اواخر", "منتصف", "مطلع", "بدايه", "اوايل", "خلال", "ختام");
  private static final WordTest YEAR_HEADS = WordTest.oneOf("عام", "سنه", "للعام", "لعام");
  private static final WordTest YEAR_PARTS =
      WordTest.oneOf("منتصف", "مطلع", "نهايه", "بدايه", "اواخر", "اوايل", "خلال", "منذ");
  private static final WordTest NO_TODAY =
      WordTest.oneOf("ذلك", "في", "خلال", "طوال", "حتي", "منذ", "نفس", "بنفس");

  private static final Set<String> DAYS =
      Set.of("اليوم", "واليوم", "امس", "وامس", "البارحه", "اول", "غدا", "وغدا", "غد", "بعد");

  private static final Set<String> HEADS = Set.of("الشهر", "العام", "النصف");

  /** Whether such a date may begin at the word. */
  private static final WordTest BEGINS =
      WordTest.of(word ->
          DAYS.contains(word.normalized())
              || word.is(NumberWords.BEGINS)
              || word.is(YEAR_HEADS)
              || word.is(YEAR_PARTS)
              || weekdayOf(word) > 0
              || word.hasName(HEADS));

  private final FieldText text;
  private final Optional<LocalDate> today;
  private final Optional<YearMonth> thisMonth;

  RelativeDates(FieldText text, StatementDate date) {
    this.text = text;
    boolean oneDay = date.first().isPresent() && date.first().equals(date.last());
    this.today = oneDay ? date.first() : Optional.empty();
    Optional<YearMonth> first = date.first().map(YearMonth::from);
    this.thisMonth = first.equals(date.last().map(YearMonth::from)) ? first : Optional.empty();
  }

  /**
   * The date that begins at a word, if one does.
   *
   * @param last the month of the date before, which الشهر نفسه repeats
   */
  Optional<Mention> at(int word, Optional<YearMonth> last) {
    if (!text.at(word).is(BEGINS)) {
      return Optional.empty();
    }
    return switch (text.at(word).normalized()) {
      case "" -> Optional.empty();
      case "اليوم", "واليوم" -> today(word);
      case "امس", "وامس", "البارحه" -> yesterday(word);
      case "اول" -> beforeYesterday(word);
      case "غدا", "وغدا" -> day(word, word + 1, 1);
      case "غد" -> isAfter(word, "يوم") ? day(word - 1, word + 1, 1) : Optional.empty();
      case "بعد" ->
          is(word + 1, "غد") || is(word + 1, "غدا") ? day(word, word + 2, 2) : Optional.empty();
      default -> other(word, last);
    };
  }

  private Optional<Mention> other(int word, Optional<YearMonth> last) {
    WordForms forms = text.at(word);
    if (isWeekday(word) && follows(word + 1)) {
      return weekday(word);
    } else if (forms.names().contains("الشهر")) {
      return month(word, word, List.of(), last);
    } else if (forms.names().contains("العام") && !isYearAt(word + 1)) {
      return year(word);
    }
    return writtenYear(word).or(() -> dayOfMonth(word, last));
  }

  /** اليوم الأربعاء, هذا اليوم; not اليوم الأول, في اليوم التالي. */
  private Optional<Mention> today(int word) {
    int end = word + 1;
    if (follows(end) && isWeekday(end)) {
      return day(word, end + 1, 0);
    }
    boolean other = follows(end) && text.at(end).isDefinite();
    boolean counted = follows(end) && text.numberAt(end).isPresent();
    boolean elsewhere =
        word > 0 && text.before(word) == Boundary.NONE && text.at(word - 1).is(NO_TODAY);
    return other || counted || elsewhere ? Optional.empty() : day(word, end, 0);
  }

  /** أمس, أمس الثلاثاء, أمس الأول. */
  private Optional<Mention> yesterday(int word) {
    boolean before = is(word + 1, "الاول");
    return day(word, before ? word + 2 : word + 1, before ? -2 : -1);
  }

  /** أول أمس, أول من أمس. */
  private Optional<Mention> beforeYesterday(int word) {
    int at = is(word + 1, "من") ? word + 2 : word + 1;
    return is(at, "امس") ? day(word, at + 1, -2) : Optional.empty();
  }

  /** A day so far from today, and the weekday behind it, which has to be that day's. */
  private Optional<Mention> day(int from, int to, int distance) {
    if (today.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = today.get().plusDays(distance);
    int named = follows(to) && isWeekday(to) ? weekdayOf(to) : 0;
    int inside = named == 0 && isWeekday(to - 1) ? weekdayOf(to - 1) : named;
    boolean agrees = inside == 0 || day.getDayOfWeek().getValue() == inside;
    return Optional.of(
        new Mention(
            from,
            named == 0 ? to : to + 1,
            List.of(day.toString()),
            agrees ? Rule.DATE_RELATIVE : Rule.DATE_DOUBTFUL));
  }

  /** الخميس المقبل, الجمعة الماضية. */
  private Optional<Mention> weekday(int word) {
    Step step = stepAt(word + 1);
    if (today.isEmpty() || (step != Step.NEXT && step != Step.LAST)) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(weekdayOf(word));
    LocalDate day =
        today
            .get()
            .with(
                step == Step.NEXT
                    ? TemporalAdjusters.next(weekday)
                    : TemporalAdjusters.previous(weekday));
    return Optional.of(new Mention(word, word + 2, List.of(day.toString()), Rule.DATE_RELATIVE));
  }

  /** 20 و21 من الشهر الجاري, العشرين من الشهر: days of a month that is not named. */
  private Optional<Mention> dayOfMonth(int word, Optional<YearMonth> last) {
    if (text.numberAt(word).isEmpty()) {
      return Optional.empty();
    }
    Days days = DateExpressions.days(text, word);
    boolean of = !days.days().isEmpty() && is(days.to(), "من");
    int at = of && is(days.to() + 1, "ذلك") ? days.to() + 2 : days.to() + 1;
    return of && is(at, "الشهر") ? month(word, at, days.days(), last) : Optional.empty();
  }

  /** الشهر الماضي, هذا الشهر, نهاية الشهر, الشهر نفسه; with days, الشهر alone is this one. */
  private Optional<Mention> month(
      int from, int word, List<Integer> days, Optional<YearMonth> last) {
    boolean that = isAfter(word, "ذلك");
    boolean same = that || (follows(word + 1) && text.at(word + 1).is(SAME));
    Step step = same ? Step.THIS : stepAt(word + 1);
    boolean bare = that || step == Step.NEAREST;
    boolean told = isAfterAny(word, DEMONSTRATIVES) || isAfterAny(word, PARTS) || !days.isEmpty();
    Optional<YearMonth> base = same ? last : thisMonth;
    if (base.isEmpty() || (bare && !told && !that)) {
      return Optional.empty();
    }
    YearMonth month = base.get().plusMonths(distance(step));
    List<String> values =
        days.isEmpty()
            ? List.of(month.toString())
            : days.stream()
                .flatMap(d -> DateMentions.day(month.getYear(), month.getMonthValue(), d).stream())
                .toList();
    return Optional.of(new Mention(from, bare ? word + 1 : word + 2, values, Rule.DATE_RELATIVE));
  }

  /** العام الماضي, هذا العام, نهاية العام. */
  private Optional<Mention> year(int word) {
    Step step = stepAt(word + 1);
    boolean bare = step == Step.NEAREST;
    boolean told = isAfterAny(word, DEMONSTRATIVES) || isAfterAny(word, PARTS);
    boolean described = bare && follows(word + 1) && text.at(word + 1).isDefinite();
    // الأمين العام الحالي is no year
    boolean adjective =
        word > 0 && text.before(word) == Boundary.NONE && text.at(word - 1).isDefinite();
    if (thisMonth.isEmpty() || (bare && !told) || described || adjective) {
      return Optional.empty();
    }
    int end = bare ? word + 1 : word + 2;
    int year = thisMonth.get().getYear() + distance(step);
    boolean repeated = follows(end) && isYearAt(end) && !bare;
    return Optional.of(
        new Mention(
            word, repeated ? end + 1 : end, List.of(String.valueOf(year)), Rule.DATE_RELATIVE));
  }

  /** عام 2017, منتصف 2021, النصف الثاني من 2024. */
  private Optional<Mention> writtenYear(int word) {
    boolean headed = text.at(word).is(YEAR_HEADS) || text.at(word).is(YEAR_PARTS);
    boolean twice = headed && follows(word + 1) && text.at(word + 1).is(YEAR_HEADS);
    int at = twice ? word + 2 : word + 1;
    boolean half = text.at(word).names().contains("النصف") && is(word + 2, "من");
    at = half ? word + 3 : at;
    return (headed || half) && isYearAt(at)
        ? Optional.of(
            new Mention(word, at + 1, List.of(String.valueOf(number(at))), Rule.DATE_WRITTEN))
        : Optional.empty();
  }

  /** What stands behind a month: المقبل, من العام الماضي, or nothing. */
  Step stepAfter(int word) {
    if (is(word, "من") && (is(word + 1, "العام") || is(word + 1, "السنه"))) {
      return stepAt(word + 2);
    }
    return stepAt(word);
  }

  private Step stepAt(int word) {
    if (!follows(word)) {
      return Step.NEAREST;
    }
    WordForms forms = text.at(word);
    if (forms.is(NEXT)) {
      return Step.NEXT;
    } else if (forms.is(LAST)) {
      return Step.LAST;
    }
    return forms.is(THIS) ? Step.THIS : Step.NEAREST;
  }

  private static int distance(Step step) {
    return switch (step) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, NEAREST -> 0;
    };
  }

  /** The weekday, 1 for Monday, that stands before a word, perhaps with a comma; 0 if none does. */
  int weekdayBefore(int word) {
    boolean beside = word > 0 && text.before(word) != Boundary.SENTENCE;
    return beside && isWeekday(word - 1) ? weekdayOf(word - 1) : 0;
  }

  private boolean isWeekday(int word) {
    return weekdayOf(word) > 0;
  }

  private int weekdayOf(int word) {
    return weekdayOf(text.at(word));
  }

  private static int weekdayOf(WordForms word) {
    for (String form : word.names()) {
      Integer weekday = Weekdays.NAMES.get(form);
      if (weekday != null) {
        return weekday;
      }
    }
    return 0;
  }

  private boolean isYearAt(int word) {
    return follows(word) && DateExpressions.isYear(number(word));
  }

  private int number(int word) {
    return text.numberAt(word)
        .filter(WrittenNumber::isInDigits)
        .map(WrittenNumber::value)
        .orElse(0);
  }

  private boolean is(int word, String form) {
    return follows(word) && text.at(word).names().contains(form);
  }

  private boolean isAfter(int word, String form) {
    return word > 0
        && text.before(word) == Boundary.NONE
        && text.at(word - 1).names().contains(form);
  }

  private boolean isAfterAny(int word, WordTest forms) {
    return word > 0 && text.before(word) == Boundary.NONE && text.at(word - 1).is(forms);
  }

  private boolean follows(int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }
}
