package org.minbar.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.concordance.Line;
import org.minbar.concordance.LineGroup;
import org.minbar.concordance.LineOrder;
import org.minbar.concordance.NaiveNames;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.duplicate.Signature;
import org.minbar.query.StatementQuery;
import org.minbar.search.FacetCounts.ValueCount;
import org.minbar.search.QuantityAnswer.Found;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchAnswer.Total;
import org.minbar.search.SearchAnswer.Total.Exactness;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * An engine of lists and loops: slow, and obviously right. Every match is equally relevant, so that
 * relevance is the order of ids; there are no highlights.
 */
public final class NaiveEngine implements SearchEngine {

  private final List<CodedStatement> statements;
  private final Map<String, Optional<Signature>> signatures;
  private final Hierarchy hierarchy;
  private final Analysis analysis;
  private final Snapshot snapshot;

  public NaiveEngine(List<CodedStatement> statements, Hierarchy hierarchy, Analysis analysis) {
    this.statements =
        statements.stream().sorted(Comparator.comparing(coded -> coded.statement().id())).toList();
    this.signatures =
        this.statements.stream()
            .map(CodedStatement::statement)
            .collect(Collectors.toMap(Statement::id, each -> Signature.of(each.text())));
    this.hierarchy = hierarchy;
    this.analysis = analysis;
    this.snapshot =
        new Snapshot(Integer.toHexString(this.statements.toString().hashCode()), statements.size());
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    List<List<CodedStatement>> results =
        results(select(request.subcorpus(), Optional.empty()), request.duplicates());
    List<CodedStatement> found = new ArrayList<>(results.stream().map(List::getFirst).toList());
    found.sort(order(request.sort()));
    int start = request.cursor().map(this::offset).orElse(0);
    int end = Math.min(found.size(), start + request.size());
    OptionalDouble score =
        request.sort() == Sort.RELEVANCE ? OptionalDouble.of(1) : OptionalDouble.empty();
    List<Hit> hits =
        found.subList(start, end).stream()
            .map(coded -> new Hit(coded, score, List.of(), others(coded).size()))
            .toList();
    Map<Dimension, FacetCounts> facets = new EnumMap<>(Dimension.class);
    request
        .facets()
        .forEach((dimension, most) ->
            facets.put(
                dimension,
                count(
                    results(
                        select(request.subcorpus(), Optional.of(dimension)), request.duplicates()),
                    dimension,
                    request.subcorpus().minConfidence(),
                    most)));
    return new SearchAnswer(
        snapshot,
        new Total(found.size(), results.stream().mapToLong(List::size).sum(), Exactness.EXACT),
        hits,
        facets,
        end < found.size() && end > start
            ? Optional.of(snapshot.id() + ":" + end)
            : Optional.empty());
  }

  /** Each result as its statements, the earliest first. */
  private List<List<CodedStatement>> results(List<CodedStatement> selected, Duplicates duplicates) {
    if (duplicates == Duplicates.SHOW) {
      return selected.stream().map(List::of).toList();
    }
    List<CodedStatement> earliest = new ArrayList<>(selected);
    earliest.sort(order(Sort.DATE));
    List<List<CodedStatement>> results = new ArrayList<>();
    for (CodedStatement coded : earliest) {
      Optional<List<CodedStatement>> group =
          results.stream().filter(each -> others(each.getFirst()).contains(coded)).findFirst();
      if (group.isPresent()) {
        group.get().add(coded);
      } else {
        results.add(new ArrayList<>(List.of(coded)));
      }
    }
    return results.stream()
        .sorted(Comparator.comparing(group -> group.getFirst().statement().id()))
        .toList();
  }

  private Optional<Signature> signature(CodedStatement coded) {
    return signatures.getOrDefault(coded.statement().id(), Optional.empty());
  }

  /** The duplicates of a statement, and the duplicates of these, without itself. */
  private List<CodedStatement> others(CodedStatement coded) {
    List<CodedStatement> group = new ArrayList<>(List.of(coded));
    Set<String> ids = new HashSet<>(Set.of(coded.statement().id()));
    for (int i = 0; i < group.size(); i++) {
      for (CodedStatement other : statements) {
        Optional<Signature> one = signature(group.get(i));
        Optional<Signature> two = signature(other);
        boolean duplicate = one.isPresent() && two.isPresent() && one.get().isDuplicate(two.get());
        if (duplicate && ids.add(other.statement().id())) {
          group.add(other);
        }
      }
    }
    return group.stream().skip(1).sorted(order(Sort.DATE)).toList();
  }

  @Override
  public List<String> duplicates(String id) {
    return findStatement(id).map(this::others).orElse(List.of()).stream()
        .map(coded -> coded.statement().id())
        .toList();
  }

  /** The statements of the subcorpus, leaving out the filter of one dimension. */
  private List<CodedStatement> select(Subcorpus subcorpus, Optional<Dimension> unfiltered) {
    NaiveMatcher matcher = new NaiveMatcher(analysis, subcorpus.level());
    List<CodedStatement> selected = new ArrayList<>();
    for (CodedStatement coded : statements) {
      boolean in =
          matcher.matches(subcorpus.query(), coded.statement())
              && mayLieWithin(coded, subcorpus.from(), subcorpus.to());
      for (Dimension dimension : Dimension.values()) {
        Predicate<String> has = values(coded, dimension, subcorpus.minConfidence())::contains;
        Set<String> wanted = subcorpus.filters().getOrDefault(dimension, Set.of());
        Set<String> unwanted = subcorpus.exclusions().getOrDefault(dimension, Set.of());
        boolean free = wanted.isEmpty() || unfiltered.equals(Optional.of(dimension));
        in &= free || wanted.stream().anyMatch(has);
        in &= unwanted.stream().noneMatch(has);
      }
      if (in) {
        selected.add(coded);
      }
    }
    return selected;
  }

  private static boolean mayLieWithin(
      CodedStatement coded, Optional<LocalDate> from, Optional<LocalDate> to) {
    Optional<LocalDate> first = coded.statement().date().first();
    Optional<LocalDate> last = coded.statement().date().last();
    boolean fromHolds = from.isEmpty() || (last.isPresent() && !last.get().isBefore(from.get()));
    boolean toHolds = to.isEmpty() || (first.isPresent() && !first.get().isAfter(to.get()));
    return fromHolds && toHolds;
  }

  /** The values coded with that confidence and all that are broader. */
  private Set<String> values(CodedStatement coded, Dimension dimension, double minConfidence) {
    Set<String> values = new HashSet<>();
    for (Fact fact : coded.facts()) {
      if (fact.dimension() == dimension && fact.confidence() >= minConfidence) {
        values.add(fact.value());
        values.addAll(hierarchy.broader(dimension, fact.value()));
      }
    }
    return values;
  }

  private FacetCounts count(
      List<List<CodedStatement>> results, Dimension dimension, double minConfidence, int most) {
    Map<String, Long> counts = new HashMap<>();
    long missing = 0;
    for (List<CodedStatement> result : results) {
      Set<String> values = new HashSet<>();
      result.forEach(coded -> values.addAll(values(coded, dimension, minConfidence)));
      values.forEach(value -> counts.merge(value, 1L, Long::sum));
      missing += values.isEmpty() ? 1 : 0;
    }
    List<ValueCount> sorted =
        counts.entrySet().stream()
            .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(ValueCount::count)
                    .reversed()
                    .thenComparing(ValueCount::value, ValueOrder.BY_VALUE))
            .toList();
    long other = sorted.stream().skip(most).mapToLong(ValueCount::count).sum();
    return new FacetCounts(sorted.stream().limit(most).toList(), other, missing, 0);
  }

  /** The list is in the order of ids, and sorting keeps it among equals. */
  private static Comparator<CodedStatement> order(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> Comparator.comparing(coded -> coded.statement().id());
      case DATE -> byFirstDay(LocalDate.MAX, Comparator.naturalOrder());
      case DATE_DESCENDING -> byFirstDay(LocalDate.MIN, Comparator.reverseOrder());
    };
  }

  private static Comparator<CodedStatement> byFirstDay(
      LocalDate undated, Comparator<LocalDate> order) {
    return Comparator.comparing(coded -> coded.statement().date().first().orElse(undated), order);
  }

  private int offset(String cursor) {
    String[] parts = cursor.split(":", -1);
    if (!parts[0].equals(snapshot.id())) {
      throw new StaleCursorException(parts[0], snapshot.id());
    }
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
      throw new BadCursorException("not a cursor (got: " + cursor + ")");
    }
    return Integer.parseInt(parts[1]);
  }

  @Override
  public QuantityAnswer quantities(QuantityRequest request) {
    List<CodedStatement> selected = new ArrayList<>(select(request.subcorpus(), Optional.empty()));
    selected.sort(order(Sort.DATE));
    List<Found> found = new ArrayList<>();
    for (CodedStatement coded : selected) {
      for (Quantity quantity : coded.quantities()) {
        boolean ofUnit =
            request.units().isEmpty()
                || (quantity.unit().isPresent() && request.units().contains(quantity.unit().get()));
        boolean onTopic =
            request.topics().isEmpty()
                || quantity.topics().stream().anyMatch(request.topics()::contains);
        if (ofUnit && onTopic && quantity.isWithin(request.min(), request.max())) {
          found.add(new Found(coded.statement(), quantity));
        }
      }
    }
    int start = Math.min(found.size(), request.cursor().map(this::offset).orElse(0));
    int end = Math.min(found.size(), start + request.size());
    return new QuantityAnswer(
        snapshot,
        found.size(),
        found.subList(start, end),
        end < found.size() && end > start
            ? Optional.of(snapshot.id() + ":" + end)
            : Optional.empty());
  }

  @Override
  public ConcordanceAnswer concordance(ConcordanceRequest request) {
    List<CodedStatement> selected = new ArrayList<>(select(request.statements(), Optional.empty()));
    selected.removeIf(
        coded -> !request.ids().isEmpty() && !request.ids().contains(coded.statement().id()));
    selected.sort(order(Sort.DATE));
    NaiveMatcher matcher = new NaiveMatcher(analysis, request.subcorpus().level());
    NaiveNearness nearness = new NaiveNearness(analysis);
    List<Line> lines = new ArrayList<>();
    for (CodedStatement coded : selected) {
      for (Field field : Field.values()) {
        matcher.stretches(request.subcorpus().query(), coded.statement(), field).stream()
            .filter(span -> nearness.holds(request, coded.statement(), field, span))
            .forEach(span -> lines.add(new Line(coded, field, span)));
      }
    }
    List<Line> taken = request.sample().map(sample -> sample.of(lines)).orElse(lines);
    NaiveNames names = new NaiveNames(request.subcorpus().minConfidence());
    List<Line> sorted = new LineOrder(request.sorting()).sort(taken, names);
    int start = Math.min(sorted.size(), request.cursor().map(this::offset).orElse(0));
    int end = Math.min(sorted.size(), start + request.size());
    return new ConcordanceAnswer(
        snapshot,
        lines.size(),
        sorted.subList(start, end),
        request.group().map(key -> LineGroup.listOf(taken, key, names)).orElse(List.of()),
        end < sorted.size() && end > start
            ? Optional.of(snapshot.id() + ":" + end)
            : Optional.empty());
  }

  @Override
  public CollocationAnswer collocations(CollocationRequest request) {
    List<CodedStatement> selected =
        new ArrayList<>(
            select(request.subcorpus().withQuery(StatementQuery.ALL), Optional.empty()));
    selected.sort(order(Sort.DATE));
    return new NaiveNearness(analysis).collocations(request, selected, snapshot);
  }

  @Override
  public KeynessAnswer keyness(KeynessRequest request) {
    List<CodedStatement> target = new ArrayList<>(select(request.target(), Optional.empty()));
    List<CodedStatement> reference =
        new ArrayList<>(
            request.reference().map(other -> select(other, Optional.empty())).orElse(statements));
    reference.removeAll(target);
    target.sort(order(Sort.DATE));
    reference.sort(order(Sort.DATE));
    List<List<String>> targetTexts = target.stream().map(c -> keys(c, request.level())).toList();
    List<List<String>> otherTexts = reference.stream().map(c -> keys(c, request.level())).toList();
    Set<String> all = new HashSet<>();
    targetTexts.forEach(all::addAll);
    otherTexts.forEach(all::addAll);
    List<KeyWords.Tally> tallies =
        all.stream()
            .map(key ->
                new KeyWords.Tally(
                    key,
                    LongStream.of(counts(targetTexts, key)).sum(),
                    LongStream.of(counts(otherTexts, key)).sum()))
            .toList();
    KeyWords words =
        new KeyWords(
            request,
            targetTexts.stream().mapToLong(List::size).toArray(),
            otherTexts.stream().mapToLong(List::size).toArray(),
            tallies);
    return words.answer(
        snapshot,
        key ->
            new KeyWords.Counts(
                counts(targetTexts, key),
                counts(otherTexts, key),
                Stream.concat(target.stream(), reference.stream())
                    .flatMap(coded -> forms(coded, key, request.level()))
                    .findFirst()
                    .orElseThrow()));
  }

  private Stream<String> forms(CodedStatement coded, String key, MatchLevel level) {
    return Arrays.stream(Field.values())
        .map(field -> coded.statement().field(field))
        .flatMap(text ->
            analysis.tokens(level, text).stream()
                .filter(token -> token.term().equals(key))
                .map(token -> token.span().of(text)));
  }

  @Override
  public Scan scan(Subcorpus subcorpus, Consumer<CodedStatement> visitor) {
    List<CodedStatement> selected = new ArrayList<>(select(subcorpus, Optional.empty()));
    selected.sort(order(Sort.DATE));
    selected.forEach(visitor);
    return new Scan(snapshot, selected.size(), selected.size());
  }

  private List<String> keys(CodedStatement coded, MatchLevel level) {
    return Arrays.stream(Field.values())
        .flatMap(field -> analysis.tokens(level, coded.statement().field(field)).stream())
        .map(Token::term)
        .toList();
  }

  private static long[] counts(List<List<String>> texts, String key) {
    return texts.stream().mapToLong(text -> Collections.frequency(text, key)).toArray();
  }

  @Override
  public WordListAnswer words(WordListRequest request) {
    List<CodedStatement> selected = new ArrayList<>(select(request.subcorpus(), Optional.empty()));
    selected.sort(order(Sort.DATE));
    NaiveWordList list = new NaiveWordList(request, analysis);
    selected.forEach(coded ->
        list.add(coded, values(coded, Dimension.ROUND, request.subcorpus().minConfidence())));
    List<WordListAnswer.Run> runs = list.runs();
    int start = Math.min(runs.size(), request.cursor().map(this::offset).orElse(0));
    int end = Math.min(runs.size(), start + request.size());
    return new WordListAnswer(
        snapshot,
        selected.size(),
        selected.stream().mapToLong(c -> keys(c, request.subcorpus().level()).size()).sum(),
        runs.size(),
        runs.subList(start, end),
        end < runs.size() && end > start
            ? Optional.of(snapshot.id() + ":" + end)
            : Optional.empty());
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    List<CodedStatement> base = new ArrayList<>(select(request.base(), Optional.empty()));
    base.sort(order(Sort.DATE));
    List<long[]> counts = new ArrayList<>();
    for (TrendRequest.Series series : request.series()) {
      NaiveMatcher matcher = new NaiveMatcher(analysis, series.statements().level());
      List<CodedStatement> in = select(series.statements(), Optional.empty());
      counts.add(
          base.stream()
              .mapToLong(coded ->
                  !in.contains(coded)
                      ? 0
                      : request.measure() == TrendRequest.Measure.SHARE
                          ? 1
                          : Arrays.stream(Field.values())
                              .mapToLong(field ->
                                  matcher
                                      .stretches(series.counted(), coded.statement(), field)
                                      .size())
                              .sum())
              .toArray());
    }
    double sure = request.base().minConfidence();
    return new Trends(
            request,
            base.stream().map(coded -> List.copyOf(values(coded, request.by(), sure))).toList())
        .answer(
            snapshot,
            base.stream().mapToLong(c -> keys(c, request.base().level()).size()).toArray(),
            counts);
  }

  @Override
  public Optional<CodedStatement> findStatement(String id) {
    return statements.stream().filter(coded -> coded.statement().id().equals(id)).findFirst();
  }

  /** Titles only. */
  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    String typed = prefix.strip().toLowerCase(Locale.ROOT);
    return statements.stream()
        .map(CodedStatement::statement)
        .filter(s -> !typed.isEmpty() && s.title().toLowerCase(Locale.ROOT).startsWith(typed))
        .map(s -> new Suggestion(s.title(), Suggestion.Kind.TITLE, s.id()))
        .limit(size)
        .toList();
  }

  @Override
  public Spelling spelling(String word, MatchLevel level, int most) {
    return new NaiveSpelling(statements.stream().map(CodedStatement::statement).toList(), analysis)
        .of(word, level, most);
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public void close() {}
}
