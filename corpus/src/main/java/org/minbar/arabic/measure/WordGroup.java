package org.minbar.arabic.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Forms of one word, and words that are not to be found by them.
 *
 * @param forms at least one
 * @param others may be empty
 */
record WordGroup(List<String> forms, List<String> others) {

  private static final String NOT = "!=";

  WordGroup {
    forms = List.copyOf(forms);
    others = List.copyOf(others);
  }

  /** From a line of words with tabs between, those after {@code !=} being the others. */
  static WordGroup parse(String line) {
    List<String> words = Arrays.asList(line.split("\t", -1));
    int end = words.contains(NOT) ? words.indexOf(NOT) : words.size();
    return new WordGroup(
        words.subList(0, end), words.subList(Math.min(end + 1, words.size()), words.size()));
  }

  /** Whether all forms have one key. */
  boolean isWhole(UnaryOperator<String> key) {
    return keys(key).size() == 1;
  }

  /** The others that have the key of a form. */
  List<String> joined(UnaryOperator<String> key) {
    Set<String> keys = keys(key);
    return others.stream().filter(other -> keys.contains(key.apply(other))).toList();
  }

  /** The words with their keys. */
  String describe(UnaryOperator<String> key) {
    List<String> described = new ArrayList<>();
    forms.forEach(form -> described.add(form + " (" + key.apply(form) + ")"));
    joined(key).forEach(other -> described.add("joined: " + other));
    return String.join(" ", described);
  }

  private Set<String> keys(UnaryOperator<String> key) {
    return forms.stream().map(key).collect(Collectors.toSet());
  }
}
