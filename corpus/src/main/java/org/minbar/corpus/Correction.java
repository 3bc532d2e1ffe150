package org.minbar.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What became of a researcher's correction of a statement, kept with the statement so that nothing
 * changes in silence.
 *
 * @param action what was asked for
 * @param dimension the dimension corrected
 * @param value the value added, removed or replaced
 * @param replacement the value that stands instead; present exactly when the action is REPLACE
 * @param attribution who corrected, and why
 * @param removed the facts that were there and are no more, as they were read
 */
public record Correction(
    Action action,
    Dimension dimension,
    String value,
    Optional<String> replacement,
    Attribution attribution,
    List<Fact> removed) {

  /** What can be done about a fact. */
  public enum Action {
    ADD("add"),
    REMOVE("remove"),
    REPLACE("replace"),
    /** Earlier corrections of the value were taken back; the facts are as they were read. */
    WITHDRAW("withdraw");

    private final String id;

    Action(String id) {
      this.id = id;
    }

    /** The name of the action in files, indexes and JSON. */
    public String id() {
      return id;
    }

    /** The action of that name, if there is one. */
    public static Optional<Action> find(String id) {
      return Arrays.stream(values()).filter(action -> action.id.equals(id)).findFirst();
    }
  }

  /** Throws {@link IllegalArgumentException} if a replacement is missing or out of place. */
  public Correction {
    if (replacement.isPresent() != (action == Action.REPLACE)) {
      throw new IllegalArgumentException(
          "a replacement belongs to the action replace (got: " + action.id() + ")");
    }
    removed = List.copyOf(removed);
  }
}
