package org.minbar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Reach;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.search.CollocationAnswer.Collocate;
import org.minbar.search.CollocationAnswer.Tally;
import org.minbar.search.SearchRequest.Subcorpus;

/** What stands near a match, told by looking at every pair of words. */
final class NaiveNearness {

  private static final SentenceEnds ENDS = SentenceEnds.load();

  private final Analysis analysis;

  NaiveNearness(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Whether a stretch is what the request wants near it. */
  boolean holds(ConcordanceRequest request, Statement statement, Field field, Span stretch) {
    if (request.near().isEmpty() || request.near().get().reach().isEmpty()) {
      return true; // the statement answers the other query, or it was not selected
    }
    Subcorpus subcorpus = request.subcorpus();
    Set<Span> others =
        new NaiveMatcher(analysis, subcorpus.level())
            .stretches(request.near().get().query(), statement, field);
    String text = statement.field(field);
    List<Span> words =
        analysis.tokens(subcorpus.level(), text).stream()
            .map(Token::span)
            .filter(stretch::overlaps)
            .toList();
    Reach reach = request.near().get().reach().get();
    boolean near = words.stream().anyMatch(word -> isNear(word, others, reach, text, subcorpus));
    return others.stream().noneMatch(stretch::overlaps) && near != request.near().get().outside();
  }

  CollocationAnswer collocations(
      CollocationRequest request, List<CodedStatement> statements, Snapshot snapshot) {
    Subcorpus subcorpus = request.subcorpus();
    NaiveMatcher matcher = new NaiveMatcher(analysis, subcorpus.level());
    Map<String, Long> near = new HashMap<>();
    Map<String, Long> all = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    long matches = 0;
    for (CodedStatement coded : statements) {
      for (Field field : Field.values()) {
        String text = coded.statement().field(field);
        Set<Span> found = matcher.stretches(subcorpus.query(), coded.statement(), field);
        matches += found.size();
        for (Token token : analysis.tokens(subcorpus.level(), text)) {
          if (found.stream().noneMatch(token.span()::overlaps)) {
            all.merge(token.term(), 1L, Long::sum);
            if (isNear(token.span(), found, request.reach(), text, subcorpus)) {
              near.merge(token.term(), 1L, Long::sum);
              forms.putIfAbsent(token.term(), token.span().of(text));
            }
          }
        }
      }
    }
    long places = near.values().stream().mapToLong(Long::longValue).sum();
    long words = all.values().stream().mapToLong(Long::longValue).sum();
    List<Collocate> collocates = new ArrayList<>();
    CollocationAnswer.rank(
            request,
            all.keySet().stream()
                .map(key -> new Tally(key, near.getOrDefault(key, 0L), all.getOrDefault(key, 0L))),
            places,
            words)
        .forEach(ranked ->
            collocates.add(
                new Collocate(ranked.key(), forms.getOrDefault(ranked.key(), ""), ranked.table())));
    return new CollocationAnswer(snapshot, matches, places, words, collocates);
  }

  /** Counts the words, or the ends of sentences, between a word and each match. */
  private boolean isNear(
      Span word, Set<Span> matches, Reach reach, String text, Subcorpus subcorpus) {
    List<Span> words = analysis.tokens(subcorpus.level(), text).stream().map(Token::span).toList();
    return matches.stream()
        .anyMatch(match -> {
          boolean before = word.end() <= match.start();
          boolean after = match.end() <= word.start();
          int most = before ? reach.before() : reach.after();
          int from = before ? word.end() : match.end();
          int to = before ? match.start() : word.start();
          Span between = before || after ? new Span(from, to) : new Span(0, 0);
          long distance =
              reach.unit() == Unit.WORD
                  ? 1 + words.stream().filter(between::overlaps).count()
                  : ends(between, words, text);
          return (!before && !after) || distance <= most;
        });
  }

  /** How many sentences end in a stretch. */
  private static long ends(Span between, List<Span> words, String text) {
    long ends = 0;
    for (int i = 1; i < words.size(); i++) {
      int from = words.get(i - 1).end();
      int to = words.get(i).start();
      boolean sign = text.substring(from, to).chars().anyMatch(c -> SentenceEnds.isSign((char) c));
      boolean within = from >= between.start() && to <= between.end();
      ends += within && sign && ENDS.isEnd(text, from, to) ? 1 : 0;
    }
    return ends;
  }
}
