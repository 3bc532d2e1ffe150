package org.minbar.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Context;
import org.minbar.concordance.Reach;
import org.minbar.concordance.Sample;
import org.minbar.concordance.SortKey;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.query.RandomQueries;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/** Small statements of few words, so that random requests find some of them. */
final class RandomCorpus {

  /** Topics: demining and aid are humanitarian, mines is demining. */
  static final Hierarchy HIERARCHY =
      (dimension, value) ->
          dimension != Dimension.TOPIC
              ? Set.of()
              : switch (value) {
                case "demining", "aid" -> Set.of("humanitarian");
                case "mines" -> Set.of("demining", "humanitarian");
                default -> Set.of();
              };

  private static final List<String> WORDS =
      List.of(
          "لاجئون", "للاجئين", "الألغام", "ألغام", "إزالة", "هدنة", "الهدنة", "إدلب", "روسيا",
          "تركيا", "بتركيا", "وزير", "الوزير", "astana", "Geneva", "20");

  private static final Map<Dimension, List<String>> VALUES =
      Map.of(
          Dimension.ROUND, List.of("2", "10", "20", "sochi"),
          Dimension.ROUND_MENTIONED, List.of("1", "2", "10", "20"),
          Dimension.COUNTRY, List.of("KZ", "RU", "TR", "IR"),
          Dimension.TOPIC, List.of("humanitarian", "demining", "aid", "mines", "ceasefire"),
          Dimension.KIND, List.of("joint-statement", "remarks"),
          Dimension.SOURCE, List.of("SANA", "وكالة الأناضول", "TASS / ru"),
          Dimension.LANGUAGE, List.of("ar", "kk-Arab"));

  /** Those of which a statement has one value. */
  private static final Set<Dimension> SINGLE =
      Set.of(Dimension.KIND, Dimension.SOURCE, Dimension.LANGUAGE);

  private static final Double[] CONFIDENCES = {0.0, 0.29, 0.57, 0.58, 0.97, 1.0};
  private static final List<String> UNITS = List.of("ton", "observer", "day");

  /** In a fixed order, so that a seed tells everything. */
  private static final List<Dimension> CODED = VALUES.keySet().stream().sorted().toList();

  private final Random random;

  RandomCorpus(Random random) {
    this.random = random;
  }

  List<CodedStatement> statements() {
    List<CodedStatement> statements = new ArrayList<>();
    int size = random.nextInt(15);
    for (int i = 0; i < size; i++) {
      boolean again = i > 0 && random.nextInt(3) == 0;
      statements.add(
          statement(
              "s" + i, again ? statements.get(random.nextInt(i)).statement().text() : text(12)));
    }
    Collections.shuffle(statements, random);
    return statements;
  }

  private CodedStatement statement(String id, String text) {
    StatementDate date = date();
    List<Fact> facts = new ArrayList<>();
    for (Dimension dimension : CODED) {
      boolean single = SINGLE.contains(dimension);
      for (String value : some(values(dimension), single ? 1 : 3)) {
        for (int found = random.nextInt(3); found >= 0; found--) {
          facts.add(fact(dimension, value));
        }
      }
    }
    date.first()
        .ifPresent(day -> {
          facts.add(Fact.asserted(Dimension.YEAR, Integer.toString(day.getYear()), "test"));
          facts.add(Fact.asserted(Dimension.MONTH, YearMonth.from(day).toString(), "test"));
        });
    Statement statement =
        new Statement(
            id,
            text(3),
            date,
            values(facts, Dimension.KIND).findFirst(),
            values(facts, Dimension.LANGUAGE).findFirst().orElse("ar"),
            values(facts, Dimension.SOURCE)
                .distinct()
                .map(name -> new Source(name, Optional.empty()))
                .toList(),
            values(facts, Dimension.ROUND).distinct().toList(),
            text,
            Map.of());
    return new CodedStatement(statement, facts, quantities(statement));
  }

  /** Quantities of the words there are, whatever these say. */
  private List<Quantity> quantities(Statement statement) {
    List<Quantity> quantities = new ArrayList<>();
    for (Statement.Field field : Statement.Field.values()) {
      String text = statement.field(field);
      for (int at = 0; at < text.length(); at += 1 + random.nextInt(20)) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100), random.nextInt(2));
        quantities.add(
            new Quantity(
                value,
                random.nextInt(4) == 0
                    ? Optional.of(value.add(BigDecimal.valueOf(1 + random.nextInt(30))))
                    : Optional.empty(),
                some(UNITS, 1).stream().findFirst(),
                one(Approximator.values()),
                random.nextBoolean() ? "" : "شيء",
                Evidence.of(field, text, new Span(at, at + 1)),
                new Span(0, text.length()),
                some(values(Dimension.TOPIC), 2)));
      }
    }
    return quantities;
  }

  /** A request for the first page of quantities. */
  QuantityRequest quantityRequest() {
    Optional<BigDecimal> bound = Optional.of(BigDecimal.valueOf(random.nextInt(100)));
    return new QuantityRequest(
        request().subcorpus(),
        Set.copyOf(some(UNITS, 2)),
        Set.copyOf(some(values(Dimension.TOPIC), 2)),
        random.nextInt(4) == 0 ? bound : Optional.empty(),
        random.nextInt(4) == 0 ? bound.map(b -> b.add(BigDecimal.TEN)) : Optional.empty(),
        1 + random.nextInt(4),
        Optional.empty());
  }

  /** A request for the first page of lines. */
  ConcordanceRequest concordanceRequest() {
    return new ConcordanceRequest(
        request().subcorpus(),
        some(List.of(SortKey.values()), 3),
        random.nextInt(3) == 0 ? Optional.of(one(SortKey.values())) : Optional.empty(),
        random.nextInt(4) == 0
            ? Optional.of(new Sample(1 + random.nextInt(6), random.nextLong()))
            : Optional.empty(),
        1 + random.nextInt(5),
        Optional.empty(),
        random.nextInt(3) == 0
            ? Optional.of(
                new Near(
                    new RandomQueries(random, WORDS).next(1),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(reach()),
                    random.nextInt(4) == 0))
            : Optional.empty(),
        random.nextInt(4) == 0
            ? Set.copyOf(some(List.of("s0", "s1", "s2", "s3", "s4", "nowhere"), 6))
            : Set.of());
  }

  private Reach reach() {
    return new Reach(one(Context.Unit.values()), random.nextInt(4), random.nextInt(4));
  }

  /** A request for collocates. */
  CollocationRequest collocationRequest() {
    return new CollocationRequest(
        request().subcorpus(),
        reach(),
        1 + random.nextInt(2),
        one(CollocationRequest.Measure.values()),
        random.nextInt(8));
  }

  /** A request for words or runs of words. */
  WordListRequest wordListRequest() {
    String letters = WORDS.get(random.nextInt(WORDS.size()));
    return new WordListRequest(
        request().subcorpus(),
        1 + random.nextInt(WordListRequest.LONGEST),
        random.nextInt(6) == 0 ? letters.substring(0, 1) : "",
        random.nextInt(6) == 0 ? letters.substring(letters.length() / 2) : "",
        1 + random.nextInt(2),
        1 + random.nextInt(8),
        Optional.empty());
  }

  /** A request for trends of queries, within a base that may have one too. */
  TrendRequest trendRequest() {
    Subcorpus base = request().subcorpus();
    List<TrendRequest.Series> series = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      StatementQuery query = new RandomQueries(random, WORDS).next(1);
      series.add(
          new TrendRequest.Series(base.withQuery(StatementQuery.both(base.query(), query)), query));
    }
    return new TrendRequest(
        base,
        one(new Dimension[] {Dimension.ROUND, Dimension.MONTH, Dimension.YEAR}),
        one(TrendRequest.Measure.values()),
        series,
        random.nextLong());
  }

  /** A request for key words. */
  KeynessRequest keynessRequest() {
    return new KeynessRequest(
        request().subcorpus(),
        random.nextBoolean() ? Optional.empty() : Optional.of(request().subcorpus()),
        one(MatchLevel.values()),
        1 + random.nextInt(3),
        random.nextInt(8),
        random.nextLong());
  }

  private Fact fact(Dimension dimension, String value) {
    return new Fact(dimension, value, Fact.Basis.INFERENCE, Optional.empty(), "test", confidence());
  }

  /** Most often one of few, as rules have them; else any, as something learnt has it. */
  private double confidence() {
    return random.nextInt(4) == 0 ? random.nextDouble() : one(CONFIDENCES);
  }

  private static Stream<String> values(List<Fact> facts, Dimension dimension) {
    return facts.stream().filter(fact -> fact.dimension() == dimension).map(Fact::value);
  }

  private static List<String> values(Dimension dimension) {
    return VALUES.getOrDefault(dimension, List.of());
  }

  private String text(int most) {
    return random
        .ints(random.nextInt(most + 1), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(random.nextInt(4) == 0 ? ". " : " "));
  }

  private StatementDate date() {
    LocalDate day = day();
    return switch (random.nextInt(6)) {
      case 0 -> StatementDate.UNKNOWN;
      case 1 -> new StatementDate.Month(YearMonth.from(day));
      case 2 -> new StatementDate.Days(day, day.plusDays(random.nextInt(3)));
      default -> new StatementDate.Day(day);
    };
  }

  private LocalDate day() {
    return LocalDate.of(2022, 11, 28).plusDays(7L * random.nextInt(10));
  }

  /** A word, most often with a letter or two dropped or doubled. */
  String misspelledWord() {
    StringBuilder word = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    for (int edits = random.nextInt(3); edits > 0 && word.length() > 1; edits--) {
      int at = random.nextInt(word.length());
      if (random.nextBoolean()) {
        word.deleteCharAt(at);
      } else {
        word.insert(at, word.charAt(at));
      }
    }
    return word.toString();
  }

  /** A match level. */
  MatchLevel level() {
    return one(MatchLevel.values());
  }

  /** A request for the first page. */
  SearchRequest request() {
    StatementQuery query =
        random.nextInt(3) == 0 ? StatementQuery.ALL : new RandomQueries(random, WORDS).next(2);
    Map<Dimension, Integer> facets = new EnumMap<>(Dimension.class);
    some(List.of(Dimension.values()), 4).forEach(d -> facets.put(d, 1 + random.nextInt(5)));
    return new SearchRequest(
        new Subcorpus(
            query,
            one(MatchLevel.values()),
            choices(2),
            choices(1),
            random.nextInt(4) == 0 ? Optional.of(day()) : Optional.empty(),
            random.nextInt(4) == 0 ? Optional.of(day()) : Optional.empty(),
            random.nextInt(3) == 0 ? 0 : confidence()),
        facets,
        one(Duplicates.values()),
        one(Sort.values()),
        1 + random.nextInt(6),
        Optional.empty());
  }

  private Map<Dimension, Set<String>> choices(int most) {
    Map<Dimension, Set<String>> choices = new EnumMap<>(Dimension.class);
    for (Dimension dimension : some(CODED, most)) {
      choices.put(dimension, new LinkedHashSet<>(some(values(dimension), 2)));
    }
    return choices;
  }

  private <T> T one(T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private <T> List<T> some(List<T> values, int most) {
    List<T> some = new ArrayList<>(values);
    Collections.shuffle(some, random);
    return some.subList(0, random.nextInt(Math.min(most, values.size()) + 1));
  }
}
