package org.minbar.corpus.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minbar.corpus.Span;

/**
 * A stretch of two clauses: the same in both, or what became of it.
 *
 * <p>The edits of a pair of clauses tile both: their {@code before} texts joined are the older
 * clause, their {@code after} texts joined the newer one, unit for unit.
 *
 * @param from where {@code before} stands in the older statement
 * @param to where {@code after} stands in the newer statement
 * @param before what was written; empty for an insertion
 * @param after what is written now; empty for a deletion
 * @param changes in what the two differ, without repetition; empty exactly when they are equal
 */
public record Edit(Span from, Span to, String before, String after, List<Change> changes) {

  /** What happened to a stretch. */
  public enum Operation {
    KEPT,
    REPLACED,
    DELETED,
    INSERTED;

    /** The name in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Throws {@link IllegalArgumentException} if a text is not as long as its span, or equal texts
   * have a change or different ones none.
   */
  public Edit {
    changes = List.copyOf(changes);
    if (before.length() != from.length()
        || after.length() != to.length()
        || before.equals(after) != changes.isEmpty()) {
      throw new IllegalArgumentException(
          "texts must fit their spans, and differ if there are changes (got: "
              + from
              + " \""
              + before
              + "\", "
              + to
              + " \""
              + after
              + "\", "
              + changes
              + ")");
    }
  }

  /** What happened here. */
  public Operation operation() {
    if (changes.isEmpty()) {
      return Operation.KEPT;
    } else if (before.isEmpty()) {
      return Operation.INSERTED;
    }
    return after.isEmpty() ? Operation.DELETED : Operation.REPLACED;
  }

  /** What the gravest change is worth; empty if nothing has changed. */
  public Optional<Grade> grade() {
    return changes.stream().map(Change::grade).max(Grade::compareTo);
  }

  /** The same seen from the other side. */
  Edit reversed() {
    return new Edit(to, from, after, before, changes);
  }

  /** {@code [العودة|عودة article]}, or the text where nothing changed. */
  @Override
  public String toString() {
    return changes.isEmpty()
        ? before
        : "["
            + before
            + "|"
            + after
            + " "
            + String.join(" ", changes.stream().map(Change::id).toList())
            + "]";
  }
}
