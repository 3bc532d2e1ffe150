package org.minbar.corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text as a researcher handed it in: what it says and what its editor says of it, before anything
 * was read out of it.
 *
 * @param id the stable name of the statement, unique in a corpus; never blank
 * @param title the headline; empty when the text has none
 * @param date when the statement was made
 * @param kind id of the kind of text (see {@code vocabulary/kinds.yaml}; other values are allowed),
 *     if known
 * @param language BCP 47 language tag, as given or as the letters of the text tell
 * @param sources where the text or its facts come from, the main source first
 * @param rounds ids of the rounds which the editor asserts the text to be about
 * @param text the body: paragraphs separated by blank lines or line ends, as given
 * @param extra what the record said beyond these fields, by key, as JSON-like values (String,
 *     Number, Boolean, List, Map)
 */
public record Statement(
    String id,
    String title,
    StatementDate date,
    Optional<String> kind,
    String language,
    List<Source> sources,
    List<String> rounds,
    String text,
    Map<String, Object> extra) {

  /**
   * Checks and copies. Throws {@link IllegalArgumentException} when the id is blank or holds a
   * control character.
   */
  public Statement {
    if (id.isBlank() || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("id must be one line of text (got: \"" + id + "\")");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(text, "text");
    sources = List.copyOf(sources);
    rounds = List.copyOf(rounds);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** The same under another id. */
  public Statement withId(String other) {
    return new Statement(other, title, date, kind, language, sources, rounds, text, extra);
  }

  /** The text of one field, the coordinate system of every {@link Evidence} in it. */
  public String field(Field field) {
    return switch (field) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  /** The parts of a statement that hold running text. */
  public enum Field {
    TITLE("title"),
    TEXT("text");

    private final String id;

    Field(String id) {
      this.id = id;
    }

    /** The name of the field in files, indexes and JSON. */
    public String id() {
      return id;
    }

    /** The field of that name, if there is one. */
    public static Optional<Field> find(String id) {
      return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
  }
}
