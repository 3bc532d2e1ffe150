package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.extract.Amounts.Amount;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Reads resolutions of the Security Council: القرار 2254, قراري مجلس الأمن 2254 و2672, القرار ألف
 * وسبعمئة وواحد, UNSCR 2254, резолюция 2254; of the General Assembly only by their symbol,
 * A/RES/71/248.
 *
 * <p>What other bodies decide (قرار المحكمة رقم 12) is none: between the word and the number only
 * names of the Council may stand. Years in brackets or behind لعام belong to the number before.
 */
final class Resolutions {

  /** A resolution and its words, {@code to} not included. */
  record Mention(int from, int to, String number, Rule rule) {}

  private static final WordTest HEADS =
      WordTest.oneOf(
          "قرار",
          "قرارات",
          "قراري",
          "قرارا",
          "قراران",
          "قرارين",
          "قراراي",
          "resolution",
          "resolutions",
          "unscr",
          "резолюция",
          "резолюции",
          "резолюцией",
          "резолюцию",
          "резолюциями",
          "резолюциях",
          "резолюций");
  private static final WordTest COUNCIL =
      WordTest.oneOf(
          "مجلس", "امن", "security", "council", "unsc", "безопасности", "сб", "оон", "unscr");
  private static final WordTest BETWEEN =
      WordTest.oneOf(
          "مجلس",
          "امن",
          "دولي",
          "دوليه",
          "دوليين",
          "اممي",
          "امميه",
          "امميين",
          "امم",
          "متحده",
          "رقم",
          "ارقام",
          "ذي",
          "ذو",
          "ذا",
          "صادر",
          "عن",
          "مرقم",
          "شهير",
          "security",
          "council",
          "un",
          "unsc",
          "no",
          "number",
          "of",
          "the",
          "nations",
          "united",
          "сб",
          "оон",
          "совета",
          "безопасности",
          "номер");
  private static final WordTest NUMBERED = WordTest.oneOf("رقم", "ارقام", "no", "номер");
  private static final WordTest BEFORE_YEAR =
      WordTest.oneOf("عام", "سنه", "صادر", "of", "от", "года");
  private static final WordTest OTHER_BODIES =
      WordTest.oneOf("جمعيه", "محكمه", "وزاره", "حكومه", "جامعه", "برلمان", "رياسه", "assembly");
  private static final int LONGEST_PHRASE = 9;
  private static final int REACH_AHEAD = 5;
  private static final int LOWEST = 100;
  private static final int HIGHEST = 3500;
  private static final int MOST_LISTED = 12;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;

  /** Whether a resolution may begin at the word. */
  private static final WordTest BEGINS =
      WordTest.of(word ->
          word.is(HEADS)
              || word.normalized().equals("s")
              || word.normalized().equals("a")
              || word.normalized().startsWith("unscr"));

  private final FieldText text;
  private final List<Mention> mentions = new ArrayList<>();

  private Resolutions(FieldText text) {
    this.text = text;
  }

  /** The resolutions of a field in text order; they do not overlap. */
  static List<Mention> of(FieldText text) {
    Resolutions reader = new Resolutions(text);
    for (int i = 0; i < text.size(); i++) {
      i = Math.max(i, reader.readAt(i) - 1);
    }
    return reader.withRepeated();
  }

  /** One fact for each mention. */
  static List<Fact> facts(FieldText text, List<Mention> mentions) {
    return mentions.stream()
        .map(mention ->
            mention
                .rule()
                .finds(
                    Dimension.RESOLUTION,
                    mention.number(),
                    text.evidence(mention.from(), mention.to())))
        .toList();
  }

  /** The word after the resolutions that begin here. */
  private int readAt(int word) {
    if (!text.at(word).is(BEGINS)) {
      return word;
    }
    String form = text.at(word).normalized();
    if (form.startsWith("unscr") && form.length() > "unscr".length()) {
      return glued(word, form.substring("unscr".length()));
    } else if ((form.equals("s") || form.equals("a")) && symbol(word) > word) {
      return symbolAt(word, form);
    } else if (!text.at(word).is(HEADS)) {
      return word;
    }
    boolean council = text.at(word).is(COUNCIL);
    boolean numbered = false;
    int at = word + 1;
    while (at < text.size() && at < word + LONGEST_PHRASE && joins(at, numbered)) {
      Optional<Amount> number = Amounts.at(text, at);
      if (number.isPresent()) {
        return fits(number.get(), council || numbered) ? list(word, number.get()) : word;
      } else if (!text.at(at).is(BETWEEN)) {
        return word;
      }
      council |= text.at(at).is(COUNCIL);
      numbered = text.at(at).is(NUMBERED);
      at++;
    }
    return word;
  }

  /** رقم، 2254 and رقم: 2254 are of one phrase. */
  private boolean joins(int word, boolean numbered) {
    return text.before(word) == Boundary.NONE || (numbered && text.before(word) == Boundary.CLAUSE);
  }

  private boolean fits(Amount number, boolean council) {
    int value = number.value().stripTrailingZeros().scale() <= 0 ? number.value().intValue() : 0;
    int lowest = council ? 1 : LOWEST;
    return value >= lowest && number.isAtMost(HIGHEST) && !isOfOtherBody(number.to());
  }

  private boolean isOfOtherBody(int word) {
    for (int i = word; i < Math.min(word + REACH_AHEAD, text.size()); i++) {
      if (text.before(i) != Boundary.NONE || text.at(i).is(COUNCIL)) {
        return false;
      } else if (text.at(i).is(OTHER_BODIES)) {
        return true;
      }
    }
    return false;
  }

  /** The first number, and those that follow it: 2254 (2015) و2672، 2642. */
  private int list(int from, Amount first) {
    int start = from;
    Amount number = first;
    for (int count = 0; count < MOST_LISTED; count++) {
      int end = afterYear(number.to());
      add(start, end, number.value().toBigInteger().toString());
      start = end;
      boolean separate = start < text.size() && text.before(start) != Boundary.SENTENCE;
      if (separate && text.at(start).normalized().equals("و")) {
        start++;
      }
      Optional<Amount> next = separate ? Amounts.at(text, start) : Optional.empty();
      if (next.isEmpty() || !continues(start, end, next.get())) {
        return end;
      }
      number = next.get();
    }
    return start;
  }

  private boolean continues(int start, int end, Amount next) {
    boolean and = start > end || text.at(start).mayBeginWithAnd();
    boolean sign = text.gap(start).indexOf('،') >= 0 || text.gap(start).indexOf(',') >= 0;
    boolean counted = next.to() < text.size() && text.at(next.to()).is(BEFORE_YEAR);
    return (and || sign)
        && next.inDigits()
        && next.value().intValue() >= LOWEST
        && fits(next, true)
        && (counted || !isCounting(next));
  }

  /** Whether a noun follows that a number counts, which a resolution's does not. */
  private boolean isCounting(Amount number) {
    int next = number.to();
    return next < text.size()
        && text.isSpacedFromPrevious(next)
        && text.at(next).normalized().endsWith("ا");
  }

  /** After the year of a resolution: (2015), لعام 2015, الصادر عام 2015, / 2015. */
  private int afterYear(int word) {
    int at = word;
    boolean named = false;
    while (follows(at) && at < word + 3 && text.at(at).is(BEFORE_YEAR)) {
      named = true;
      at++;
    }
    boolean apart = follows(at) && (named || isInBrackets(at));
    Optional<Amount> year = apart ? Amounts.at(text, at) : Optional.empty();
    boolean fits =
        year.isPresent()
            && year.get().inDigits()
            && year.get().isAtMost(LAST_YEAR)
            && year.get().value().intValue() >= FIRST_YEAR;
    return fits ? year.orElseThrow().to() : word;
  }

  private boolean isInBrackets(int word) {
    char before = text.signBefore(word);
    return before == '(' || before == '/' || before == '[';
  }

  private boolean follows(int word) {
    return word < text.size() && text.before(word) == Boundary.NONE;
  }

  private int glued(int word, String digits) {
    if (isNumber(digits)) {
      add(word, word + 1, digits);
    }
    return word + 1;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The word after S/RES/2254, A/RES/71/248; the word itself if there is no such symbol. */
  private int symbol(int word) {
    int at = word + 1;
    while (at < text.size() && at < word + 4 && text.gap(at).equals("/")) {
      at++;
    }
    boolean resolution = at > word + 2 && text.at(word + 1).normalized().equals("res");
    return resolution && isNumber(text.at(word + 2).normalized()) ? at : word;
  }

  private int symbolAt(int word, String body) {
    int end = symbol(word);
    if (body.equals("s")) {
      add(word, afterYear(word + 3), text.at(word + 2).normalized());
      return word + 3;
    }
    StringBuilder number = new StringBuilder("A/RES");
    for (int i = word + 2; i < end; i++) {
      number.append('/').append(text.at(i).normalized().toUpperCase(Locale.ROOT));
    }
    add(word, end, number.toString());
    return end;
  }

  private void add(int from, int to, String number) {
    mentions.add(new Mention(from, to, number, Rule.RESOLUTION_NUMBER));
  }

  /** The mentions and, of numbers among them that no noun follows, those without the word. */
  private List<Mention> withRepeated() {
    if (mentions.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    mentions.forEach(mention -> known.add(mention.number()));
    List<Mention> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < text.size(); i++) {
      if (next < mentions.size() && mentions.get(next).from() == i) {
        all.add(mentions.get(next));
        i = mentions.get(next).to() - 1;
        next++;
      } else if (text.at(i).stem().length() == 4 && known.contains(text.at(i).stem())) {
        boolean dated = i > 0 && text.at(i - 1).is(BEFORE_YEAR);
        boolean inDate = isJoined(i) || (i > 0 && MonthNames.at(text, i - 1).isPresent());
        boolean counts = i + 1 < text.size() && text.at(i + 1).normalized().endsWith("ا");
        if (!dated && !inDate && !counts) {
          all.add(new Mention(i, i + 1, text.at(i).stem(), Rule.RESOLUTION_AGAIN));
        }
      }
    }
    return List.copyOf(all);
  }

  private boolean isJoined(int word) {
    boolean before = word > 0 && text.isJoinedBySign(word) && text.before(word) == Boundary.NONE;
    return before || (word + 1 < text.size() && text.gap(word + 1).equals("/"));
  }
}
