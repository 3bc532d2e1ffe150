package org.minbar.corpus.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Span;
import org.minbar.corpus.extract.Amounts.Amount;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.Units.Kind;
import org.minbar.corpus.extract.Units.Unit;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Reads what a field counts and measures: نحو 500 مراقب, 100 طن من البضائع, 29 من أصل 37, شهرين.
 *
 * <p>A number is a quantity when a unit of the vocabulary follows it, a noun that it can count, a
 * sign (%, $), or when a word says how it is meant. Dates, rounds, resolutions, times of day,
 * numbers of documents and lines of a list are none.
 */
final class QuantityReader {

  static final Map<Character, Unit> SIGNS =
      Map.of(
          '%', new Unit("percent", Kind.MEASURE),
          '٪', new Unit("percent", Kind.MEASURE),
          '$', new Unit("dollar", Kind.MONEY),
          '€', new Unit("euro", Kind.MONEY));
  private static final WordTest TO = WordTest.oneOf("الي", "حتي", "to", "до");
  private static final WordTest BETWEEN = WordTest.oneOf("بين", "between");
  private static final WordTest VERSUS = WordTest.oneOf("مقابل");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int SENTENCE_REACH = 40;
  private static final int EXCHANGE_DECIMALS = 3;

  private final Units units;
  private final PhraseIndex<Approximator> before = new PhraseIndex<>(PhraseIndex.Keys.NAMES);
  private final PhraseIndex<Approximator> after = new PhraseIndex<>(PhraseIndex.Keys.NAMES);

  QuantityReader(Vocabulary<Concept> vocabulary) {
    units = new Units(vocabulary);
    QuantityWords.BEFORE.forEach(
        (meaning, phrases) -> phrases.forEach(phrase -> before.add(phrase, meaning)));
    QuantityWords.AFTER.forEach(
        (meaning, phrases) -> phrases.forEach(phrase -> after.add(phrase, meaning)));
  }

  /**
   * The quantities of a field in text order; they do not overlap.
   *
   * @param taken words that are of dates, rounds or resolutions
   * @param topics the topics found in the field, whose words decide the topics of a quantity
   */
  List<Quantity> read(FieldText text, BitSet taken, List<Fact> topics) {
    return new Reading(text, taken, topics).all();
  }

  /** A number with its unit, not yet with the words around. */
  record Counted(int from, int to, BigDecimal value, Optional<BigDecimal> upTo, boolean scaled) {}

  /** A unit or noun behind a number, and the word after it. */
  private record Noun(Optional<Unit> unit, String thing, int to, boolean sign) {}

  private final class Reading {

    private final FieldText text;
    private final BitSet taken;
    private final Units.Found unitsAt;
    private final Map<Integer, PhraseMatch<Approximator>> beforeEndingAt = new HashMap<>();
    private final Map<Integer, PhraseMatch<Approximator>> afterAt = new HashMap<>();
    private final NumberNames names;
    private final MeasuredThing measured;
    private final ClauseTopics clauses;
    private final List<Quantity> quantities = new ArrayList<>();
    private Optional<Noun> lastNoun = Optional.empty();
    private int lastSentence = -1;

    Reading(FieldText text, BitSet taken, List<Fact> topics) {
      this.text = text;
      this.taken = taken;
      this.unitsAt = units.in(text);
      this.names = new NumberNames(text, unitsAt);
      this.measured = new MeasuredThing(text, taken);
      before.matches(text).forEach(match -> beforeEndingAt.put(match.to(), match));
      after.matches(text).forEach(match -> afterAt.put(match.from(), match));
      this.clauses = new ClauseTopics(text, topics);
    }

    List<Quantity> all() {
      int free = 0;
      for (int i = 0; i < text.size(); i++) {
        if (!taken.get(i)) {
          int end = readAt(i, free);
          free = Math.max(free, end);
          i = Math.max(i, end - 1);
        }
      }
      return List.copyOf(quantities);
    }

    /** The word after what was read, 0 for nothing; words before {@code free} are used up. */
    private int readAt(int word, int free) {
      Optional<Amount> amount = Amounts.at(text, word);
      if (amount.isPresent()) {
        return number(range(amount.get()), amount.get(), free);
      }
      Optional<PhraseMatch<Unit>> dual = unitsAt.dualAt(word);
      // مركّزين, with its shadda, are those who focus
      boolean two =
          dual.isPresent()
              && !text.at(word).isDefinite()
              && text.written(word).indexOf('\u0651') < 0;
      return two ? dual(dual.get(), free) : 0;
    }

    /** طنان, شهرين: a number of two without a word for it. */
    private int dual(PhraseMatch<Unit> match, int free) {
      Counted two = new Counted(match.from(), match.to(), BigDecimal.TWO, Optional.empty(), false);
      Noun noun = withThing(match.value(), match.from(), match.to());
      return add(two, noun, free);
    }

    private int number(Counted counted, Amount amount, int free) {
      if (names.isName(counted)) {
        return counted.to();
      }
      Optional<PhraseMatch<Approximator>> meant = meant(counted.from(), free);
      Optional<Noun> noun = noun(counted, amount, meant.isPresent());
      if (noun.isPresent()) {
        return isOneOrTwoInWords(counted, amount) ? counted.to() : add(counted, noun.get(), free);
      }
      Approximator how = meant.map(PhraseMatch::value).orElse(Approximator.EXACTLY);
      boolean versus = counted.from() > 0 && text.at(counted.from() - 1).is(VERSUS);
      boolean part = how == Approximator.AMONG || how == Approximator.OUT_OF || versus;
      boolean ofWhole =
          counted.to() < text.size() && beginsWhole(counted.to()) && !taken.get(counted.to());
      if (part && lastSentence == text.sentence(counted.from()) && lastNoun.isPresent()) {
        Noun same = lastNoun.get();
        return add(counted, new Noun(same.unit(), same.thing(), counted.to(), false), free);
      } else if (ofWhole || (part && !versus)) {
        return add(counted, ofWhole ? nounOfWhole(counted) : none(counted), free);
      } else if (meant.isPresent() && (amount.scaled() || isLarge(counted))) {
        return add(counted, none(counted), free);
      }
      return counted.to();
    }

    private Noun none(Counted counted) {
      return new Noun(Optional.empty(), "", counted.to(), false);
    }

    /** 29 من أصل 37 فصيلا: the noun stands behind the whole. */
    private Noun nounOfWhole(Counted part) {
      int at = part.to() + 2;
      Optional<Amount> whole = Amounts.at(text, at);
      Optional<Noun> noun = whole.flatMap(amount -> noun(range(amount), amount, true));
      return new Noun(noun.flatMap(Noun::unit), noun.map(Noun::thing).orElse(""), part.to(), false);
    }

    private boolean beginsWhole(int word) {
      PhraseMatch<Approximator> match = beforeEndingAt.get(word + 2);
      return match != null
          && match.value() == Approximator.OUT_OF
          && match.from() == word
          && Amounts.at(text, word + 2).isPresent();
    }

    private boolean isLarge(Counted counted) {
      return counted.value().compareTo(THOUSAND) >= 0
          && !DateExpressions.isYear(counted.value().intValue());
    }

    /** "One" and "two" in words are articles and pronouns rather than counts. */
    private boolean isOneOrTwoInWords(Counted counted, Amount amount) {
      return !amount.inDigits()
          && counted.upTo().isEmpty()
          && counted.value().compareTo(BigDecimal.TWO) <= 0;
    }

    /** The phrase before a number that says how it is meant. */
    private Optional<PhraseMatch<Approximator>> meant(int from, int free) {
      return Optional.ofNullable(beforeEndingAt.get(from))
          .filter(match -> match.from() >= free && text.before(from) == Boundary.NONE);
    }

    /** 15 إلى 20, 15-20, بين 15 و20; a scale behind the second number is also of the first. */
    private Counted range(Amount first) {
      int from = first.from();
      int at = first.to();
      Counted single = new Counted(from, at, first.value(), Optional.empty(), first.scaled());
      if (at >= text.size() || text.before(at) != Boundary.NONE || taken.get(at)) {
        return single;
      }
      boolean dash = DateExpressions.hasDash(text.gap(at));
      boolean to = text.at(at).is(TO);
      boolean between = from > 0 && text.at(from - 1).is(BETWEEN) && text.at(at).mayBeginWithAnd();
      int second = to ? at + 1 : at;
      boolean joined = dash || to || between;
      if (!joined || second >= text.size() || taken.get(second)) {
        return single;
      }
      Optional<Amount> upper = Amounts.at(text, second);
      if (upper.isEmpty() || text.before(second) != Boundary.NONE) {
        return single;
      }
      BigDecimal low = first.value();
      BigDecimal high = upper.get().value();
      if (upper.get().scaled() && !first.scaled() && low.compareTo(THOUSAND) < 0) {
        low = low.multiply(scaleOf(high));
      }
      return high.compareTo(low) > 0
          ? new Counted(from, upper.get().to(), low, Optional.of(high), upper.get().scaled())
          : single;
    }

    private static BigDecimal scaleOf(BigDecimal scaled) {
      BigDecimal scale = THOUSAND;
      while (scaled.compareTo(scale.multiply(THOUSAND)) >= 0) {
        scale = scale.multiply(THOUSAND);
      }
      return scale;
    }

    /** What follows a number: a sign, a unit, or a noun that it can count. */
    private Optional<Noun> noun(Counted counted, Amount amount, boolean approximate) {
      int end = counted.to();
      Unit sign = SIGNS.get(text.signAfter(end - 1));
      Unit signBefore = SIGNS.get(text.signBefore(counted.from()));
      if (sign != null) {
        return Optional.of(new Noun(Optional.of(sign), measured.behind(sign, end), end, true));
      } else if (signBefore != null) {
        String thing = measured.behind(signBefore, end);
        return Optional.of(new Noun(Optional.of(signBefore), thing, end, false));
      } else if (end >= text.size() || text.before(end) != Boundary.NONE || !isBeside(end)) {
        return Optional.empty();
      }
      Optional<PhraseMatch<Unit>> unit = unitsAt.at(end).filter(match -> !taken.get(end));
      if (unit.isPresent() && !text.at(end).isDefinite()) {
        return Optional.of(withThing(unit.get().value(), end, unit.get().to()));
      }
      boolean of = text.at(end).is(MeasuredThing.OF) && end + 1 < text.size();
      Optional<PhraseMatch<Unit>> part = of ? unitsAt.at(end + 1) : Optional.empty();
      if (part.isPresent()
          && part.get().value().kind() == Kind.THING
          && text.at(end + 1).isDefinite()
          && text.before(end + 1) == Boundary.NONE) {
        return Optional.of(withThing(part.get().value(), end + 1, part.get().to()));
      }
      return !isExchange(amount)
              && !taken.get(end)
              && CountedNoun.fits(text, end, amount, approximate)
          ? Optional.of(new Noun(Optional.empty(), text.written(end), end + 1, false))
          : Optional.empty();
    }

    /** Nothing but blanks, or a letter joined to digits, stands between a number and its noun. */
    private boolean isBeside(int word) {
      return text.isSpacedFromPrevious(word) || text.gap(word).isEmpty();
    }

    /** 32.699 without a unit is a rate of exchange. */
    private boolean isExchange(Amount amount) {
      return amount.inDigits() && !amount.scaled() && amount.value().scale() >= EXCHANGE_DECIMALS;
    }

    /** A unit and what is measured by it; of a thing, its own words. */
    private Noun withThing(Unit unit, int from, int to) {
      String own = text.evidence(from, to).quote();
      return switch (unit.kind()) {
        case THING -> new Noun(Optional.of(unit), own, to, false);
        case TIME, MONEY -> new Noun(Optional.of(unit), "", to, false);
        case MEASURE -> {
          int end = measured.end(unit, to);
          yield new Noun(Optional.of(unit), measured.behind(unit, to), Math.max(to, end), false);
        }
      };
    }

    private int add(Counted counted, Noun noun, int free) {
      Optional<PhraseMatch<Approximator>> meant = meant(counted.from(), free);
      int from = meant.map(PhraseMatch::from).orElse(counted.from());
      int to = Math.max(noun.to(), counted.to());
      Approximator how = meant.map(PhraseMatch::value).orElse(Approximator.EXACTLY);
      PhraseMatch<Approximator> behind = afterAt.get(to);
      if (how == Approximator.EXACTLY && behind != null && text.before(to) == Boundary.NONE) {
        how = behind.value();
        to = behind.to();
      }
      boolean signLast = noun.sign() && to == counted.to();
      Span span = signLast ? text.spanWithSign(from, to) : text.span(from, to);
      quantities.add(
          new Quantity(
              counted.value(),
              counted.upTo(),
              noun.unit().map(Unit::id),
              how,
              noun.thing(),
              text.evidence(span),
              sentence(from, to),
              clauses.around(counted.from())));
      lastNoun = Optional.of(noun);
      lastSentence = text.sentence(counted.from());
      return to;
    }

    private Span sentence(int from, int to) {
      int first = from;
      while (first > 0
          && from - first < SENTENCE_REACH
          && text.sentence(first - 1) == text.sentence(from)) {
        first--;
      }
      int end = to;
      while (end < text.size()
          && end - to < SENTENCE_REACH
          && text.sentence(end) == text.sentence(to - 1)) {
        end++;
      }
      return text.span(first, end);
    }
  }
}
