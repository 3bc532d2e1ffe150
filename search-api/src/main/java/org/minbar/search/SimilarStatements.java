package org.minbar.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.query.Scope;
import org.minbar.query.StatementQuery;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Word;
import org.minbar.search.SearchAnswer.Hit;
import org.minbar.search.SearchRequest.Duplicates;
import org.minbar.search.SearchRequest.Sort;
import org.minbar.search.SearchRequest.Subcorpus;

/**
 * Which statements say most of what one statement says, whatever the engine.
 *
 * <p>A lemma of the statement that stands there f times and in n of the N statements has the weight
 * r s(f), with the rarity r = ln(1 + (N - n + 0.5) / (n + 0.5)) and s(f) = f / (f + {@value #K}) as
 * in BM25. The {@value #WORDS} heaviest are its <em>characteristic words</em>; what fewer than one
 * in {@value #ONE_IN}, and fewer than {@value #ENOUGH}, statements have ties too few together to be
 * one. Another statement, where one stands g times, resembles it by
 *
 * <pre>sum of r min(s(f), s(g)) / sum of r s(f)</pre>
 *
 * over them: 1 if it has all of them as often, 0 if it has none. Compared are the {@value
 * #CANDIDATES} groups of duplicates that a search for these words finds first.
 *
 * @param engine finds and counts statements
 */
public record SimilarStatements(SearchEngine engine) {

  /** How many words a statement is known by. */
  static final int WORDS = 30;

  /** How many statements are compared with it. */
  static final int CANDIDATES = 50;

  private static final int ENOUGH = 5;
  private static final int ONE_IN = 20;

  /** Of a longer text only the most frequent lemmas are weighed, so that time is bounded. */
  private static final int WEIGHED = 300;

  private static final double K = 0.9;

  /**
   * A characteristic word of the statement.
   *
   * @param key its lemma
   * @param word as it is written there
   * @param times how often it stands there
   * @param statements how many statements have it
   * @param rarity r, > 0
   */
  public record Characteristic(String key, String word, int times, long statements, double rarity) {

    /** How much it says of the statement. */
    public double weight() {
      return rarity * saturated(times);
    }
  }

  /**
   * A characteristic word that both have.
   *
   * @param word as the one statement writes it
   * @param written as the similar one does
   * @param times how often the similar one has it
   */
  public record Shared(String word, String written, int times) {}

  /**
   * A statement that resembles the one.
   *
   * @param resemblance in 0..1
   * @param shared the characteristic words it has, the heaviest first
   */
  public record Similar(Hit hit, double resemblance, List<Shared> shared) {

    /** Copies. */
    public Similar {
      shared = List.copyOf(shared);
    }
  }

  /**
   * All that was found.
   *
   * @param words the characteristic words, the heaviest first
   * @param similar the most similar first, equally similar ones by id
   */
  public record Answer(List<Characteristic> words, List<Similar> similar) {

    /** Copies. */
    public Answer {
      words = List.copyOf(words);
      similar = List.copyOf(similar);
    }
  }

  /**
   * The statements that resemble one, without its own duplicates; of several duplicates the
   * earliest.
   *
   * @param size the most to return, from 1 to {@value #CANDIDATES}
   */
  public Answer to(CodedStatement coded, int size) {
    Set<String> own = new HashSet<>(engine.duplicates(coded.statement().id()));
    own.add(coded.statement().id());
    List<Characteristic> words = characteristic(coded, own.size());
    if (words.isEmpty()) {
      return new Answer(words, List.of());
    }
    List<Clause> any =
        words.stream().map(each -> new Clause(Occur.SHOULD, word(each.word()))).toList();
    // One more: its own group is found too.
    List<Similar> similar = new ArrayList<>();
    for (Hit hit :
        search(StatementQuery.combine(any), Duplicates.COLLAPSE, CANDIDATES + 1).hits()) {
      if (!own.contains(hit.coded().statement().id())) {
        similar.add(compare(hit, words));
      }
    }
    similar.sort(
        Comparator.comparingDouble(Similar::resemblance)
            .reversed()
            .thenComparing(each -> each.hit().coded().statement().id()));
    return new Answer(words, similar.subList(0, Math.min(size, similar.size())));
  }

  private List<Characteristic> characteristic(CodedStatement coded, int group) {
    int all = engine.snapshot().statements();
    int enough = Math.min(ENOUGH, all / ONE_IN);
    return LemmaTally.of(coded.statement()).entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, LemmaTally.Entry> each) -> each.getValue().times())
                .reversed())
        .limit(WEIGHED)
        .map(each -> characteristic(each.getKey(), each.getValue(), all))
        // What only its own versions have leads nowhere.
        .filter(each -> each.statements() > group && each.statements() >= enough)
        .sorted(
            Comparator.comparingDouble(Characteristic::weight)
                .reversed()
                .thenComparing(Characteristic::key))
        .limit(WORDS)
        .toList();
  }

  private Characteristic characteristic(String key, LemmaTally.Entry entry, int all) {
    String written = entry.written();
    long having = search(word(written), Duplicates.SHOW, 0).total().value();
    double rarity = Math.log1p(Math.max(0, all - having + 0.5) / (having + 0.5));
    return new Characteristic(key, written, entry.times(), having, rarity);
  }

  private static Similar compare(Hit hit, List<Characteristic> words) {
    Map<String, LemmaTally.Entry> tally = LemmaTally.of(hit.coded().statement());
    List<Shared> shared = new ArrayList<>();
    double both = 0;
    double whole = 0;
    for (Characteristic word : words) {
      whole += word.weight();
      LemmaTally.Entry there = tally.get(word.key());
      if (there != null) {
        both += word.rarity() * saturated(Math.min(word.times(), there.times()));
        shared.add(new Shared(word.word(), there.written(), there.times()));
      }
    }
    return new Similar(hit, whole > 0 ? both / whole : 0, shared);
  }

  private static double saturated(int times) {
    return times / (times + K);
  }

  private static StatementQuery word(String written) {
    return new Word(Scope.ANYWHERE, written);
  }

  private SearchAnswer search(StatementQuery query, Duplicates duplicates, int size) {
    Subcorpus subcorpus =
        new Subcorpus(
            query, MatchLevel.LEMMA, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    Sort sort = size == 0 ? Sort.DATE : Sort.RELEVANCE;
    return engine.search(
        new SearchRequest(subcorpus, Map.of(), duplicates, sort, size, Optional.empty()));
  }
}
