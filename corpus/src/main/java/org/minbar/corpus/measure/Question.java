package org.minbar.corpus.measure;

import java.util.List;
import java.util.Optional;
import org.minbar.corpus.Dimension;

/**
 * What readers were asked of a text, and which dimensions answer it.
 *
 * @param name how the answer is called in reports
 * @param key the key their answers stand under
 * @param dimensions whose values are compared with their answers, taken together
 */
public record Question(String name, String key, List<Dimension> dimensions) {

  /** Copies. */
  public Question {
    dimensions = List.copyOf(dimensions);
  }

  /** The keys of annotated texts, and the name of the dimension that answers each. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("about_rounds", "round"),
          List.of("rounds", "roundMentioned"),
          List.of("countries", "country"),
          List.of("topics", "topic"),
          List.of("people", "person"),
          List.of("orgs", "organisation"),
          List.of("organisations", "organisation"),
          List.of("speakers", "speaker"),
          List.of("resolutions", "resolution"));

  /** Every question that some dimension answers. */
  static List<Question> all() {
    return KEYS.stream().map(Question::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Question> of(List<String> row) {
    String name = row.get(1);
    return Dimension.find(name).map(found -> new Question(name, row.get(0), List.of(found)));
  }

  /** Whether the answers are rounds. */
  boolean asksForRounds() {
    return dimensions.contains(Dimension.ROUND) || dimensions.contains(Dimension.ROUND_MENTIONED);
  }

  /**
   * The question as asked where readers did not tell the rounds a text names from those it is
   * about: either will do.
   */
  Question withAnyRound() {
    return asksForRounds()
        ? new Question(
            "rounds named or meant", key, List.of(Dimension.ROUND, Dimension.ROUND_MENTIONED))
        : this;
  }
}
