package org.minbar.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a check of the files found so far: problems, and references still to be followed. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** Something wrong at a place in a file; line 0 is the file as a whole. */
  private record Problem(VocabularyName in, int line, String message) {
    @Override
    public String toString() {
      return in.fileName() + (line == 0 ? "" : ":" + line) + ": " + message;
    }
  }

  private record Reference(VocabularyName in, Value value, Set<VocabularyName> targets) {}

  /** A text with the key it stands under and its line. */
  record Value(String key, String text, int line) {}

  void problem(VocabularyName in, int line, String message) {
    problems.add(new Problem(in, line, message));
  }

  void fileProblem(VocabularyName in, String message) {
    problem(in, 0, message);
  }

  /** Notes that a text must be an id of one of the target vocabularies. */
  void reference(VocabularyName in, Value value, Set<VocabularyName> targets) {
    references.add(new Reference(in, value, targets));
  }

  /**
   * Turns every reference to an unknown id into a problem.
   *
   * @param ids the ids of each vocabulary that could be read; references to others are let be
   */
  void follow(Map<VocabularyName, Set<String>> ids) {
    for (Reference reference : references) {
      Set<VocabularyName> targets = reference.targets();
      boolean unread = !ids.keySet().containsAll(targets);
      if (!unread
          && targets.stream()
              .noneMatch(t -> ids.getOrDefault(t, Set.of()).contains(reference.value().text()))) {
        problem(
            reference.in(),
            reference.value().line(),
            reference.value().key()
                + ": no "
                + joined(targets, VocabularyName::one)
                + " has the id \""
                + reference.value().text()
                + "\"; write an id that stands in "
                + joined(targets, VocabularyName::fileName));
      }
    }
  }

  /** Throws what was found, in the order of vocabularies and lines, if anything was. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Problem::in).thenComparingInt(Problem::line));
      throw new VocabularyException(problems.stream().map(Problem::toString).toList());
    }
  }

  private static String joined(Set<VocabularyName> names, Function<VocabularyName, String> word) {
    return names.stream().sorted().map(word).collect(Collectors.joining(" or "));
  }
}
