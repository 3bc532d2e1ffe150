package org.minbar.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement.Field;
import org.minbar.search.WordListAnswer.Run;

/** Every run of words of every field, written down and counted. */
final class NaiveWordList {

  private final WordListRequest request;
  private final Analysis analysis;
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, Set<String>> statements = new HashMap<>();
  private final Map<String, Set<String>> rounds = new HashMap<>();

  NaiveWordList(WordListRequest request, Analysis analysis) {
    this.request = request;
    this.analysis = analysis;
  }

  void add(CodedStatement coded, Set<String> itsRounds) {
    for (Field field : Field.values()) {
      String text = coded.statement().field(field);
      List<Token> tokens = analysis.tokens(request.subcorpus().level(), text);
      for (int i = 0; i + request.n() <= tokens.size(); i++) {
        List<Token> run = tokens.subList(i, i + request.n());
        String key = run.stream().map(Token::term).collect(Collectors.joining(" "));
        forms.putIfAbsent(
            key, run.stream().map(t -> t.span().of(text)).collect(Collectors.joining(" ")));
        counts.merge(key, 1L, Long::sum);
        statements.computeIfAbsent(key, k -> new HashSet<>()).add(coded.statement().id());
        rounds.computeIfAbsent(key, k -> new HashSet<>()).addAll(itsRounds);
      }
    }
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    counts.forEach((key, count) -> {
      if (count >= request.minimum() && request.wants(key)) {
        runs.add(
            new Run(
                key,
                forms.getOrDefault(key, ""),
                count,
                statements.getOrDefault(key, Set.of()).size(),
                rounds.getOrDefault(key, Set.of()).size()));
      }
    });
    runs.sort(Comparator.comparingLong(Run::count).reversed().thenComparing(Run::key));
    return runs;
  }
}
