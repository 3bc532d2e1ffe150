package org.minbar.corpus.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.Statement;
import org.minbar.corpus.measure.AnnotatedText.Answer;

/** What was extracted from annotated texts, compared with what readers found in them. */
public final class FacetEvaluation {

  private final Map<Question, List<Score>> scores = new LinkedHashMap<>();
  private final List<FacetError> errors = new ArrayList<>();
  private int quoted;
  private int holding;
  private int wordless;

  private FacetEvaluation() {}

  /** Compares the facts of each text. */
  public static FacetEvaluation of(
      List<AnnotatedText> texts, Function<Statement, CodedStatement> coder) {
    FacetEvaluation evaluation = new FacetEvaluation();
    for (AnnotatedText text : texts) {
      CodedStatement coded = coder.apply(text.statement());
      coded.facts().forEach(fact -> evaluation.checkEvidence(fact, text.statement()));
      text.answers().forEach((question, answer) -> evaluation.compare(question, answer, coded));
    }
    return evaluation;
  }

  private void checkEvidence(Fact fact, Statement statement) {
    fact.evidence()
        .ifPresent(words -> {
          String said = words.span().of(statement.field(words.field()));
          quoted++;
          holding += said.equals(words.quote()) ? 1 : 0;
        });
    wordless += fact.evidence().isEmpty() && fact.basis() == Basis.TEXT ? 1 : 0;
  }

  private void compare(Question question, Answer answer, CodedStatement coded) {
    Set<String> found = new LinkedHashSet<>();
    question.dimensions().forEach(dimension -> coded.values(dimension).forEach(found::add));
    Set<String> wrong = new TreeSet<>(found);
    wrong.removeAll(answer.values());
    wrong.removeAll(answer.borderline());
    Set<String> missing = new TreeSet<>(answer.values());
    missing.removeAll(found);
    missing.removeAll(answer.borderline());
    Set<String> right = new TreeSet<>(answer.values());
    right.retainAll(found);
    right.removeAll(answer.borderline());
    scores
        .computeIfAbsent(question, asked -> new ArrayList<>())
        .add(
            new Score(
                right.size(),
                wrong.size(),
                missing.size(),
                wrong.isEmpty() && missing.isEmpty() ? 1 : 0,
                1));
    wrong.forEach(value -> errors.add(FacetError.wrong(question, value, coded)));
    missing.forEach(value -> errors.add(FacetError.missing(question, value, coded)));
  }

  /**
   * The score over all texts.
   *
   * @param name the name of a question; nothing was compared if nobody answered it
   */
  public Score score(String name) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .flatMap(entry -> entry.getValue().stream())
        .reduce(Score.NONE, Score::plus);
  }

  /** The scores of the single texts, by question in the order of the first text. */
  Map<Question, List<Score>> scores() {
    return scores;
  }

  /** Every value wrong or missing, in the order of the texts. */
  public List<FacetError> errors() {
    return List.copyOf(errors);
  }

  /** How many facts show words. */
  public int quoted() {
    return quoted;
  }

  /** How many of them show exactly the words at their span. */
  public int holding() {
    return holding;
  }

  /** How many facts claim to be read in the text but show no words. */
  public int wordless() {
    return wordless;
  }
}
