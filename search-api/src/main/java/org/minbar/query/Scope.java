package org.minbar.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;

/**
 * What may be said before a word or phrase: where it must stand and how alike a word must be.
 *
 * <p>Written as the name of a field, of a match level, or of both, {@code title.surface}; {@code
 * exact} is another name for {@code surface}.
 *
 * @param field the field it must stand in; empty for any
 * @param level how alike a word must be to match; empty for the level of the request
 */
public record Scope(Optional<Field> field, Optional<MatchLevel> level) {

  /** Nothing said: in any field, at the level of the request. */
  public static final Scope ANYWHERE = new Scope(Optional.empty(), Optional.empty());

  /** What users of other engines call the words as written. */
  private static final String EXACT = "exact";

  /** The scope of that name, if there is one; none is called by the empty name. */
  static Optional<Scope> find(String name) {
    int dot = name.indexOf('.');
    Optional<Field> field = Field.find(dot < 0 ? name : name.substring(0, dot));
    Optional<MatchLevel> level = findLevel(name.substring(dot + 1));
    boolean known =
        dot < 0 ? field.isPresent() || level.isPresent() : field.isPresent() && level.isPresent();
    return known ? Optional.of(new Scope(field, level)) : Optional.empty();
  }

  private static Optional<MatchLevel> findLevel(String name) {
    return name.equals(EXACT) ? Optional.of(MatchLevel.SURFACE) : MatchLevel.find(name);
  }

  /** The names of a field or of a level alone, each as it is written: {@code title:}. */
  static List<String> listNames() {
    return Stream.of(
            Arrays.stream(Field.values()).map(Field::id),
            Stream.of(EXACT),
            Arrays.stream(MatchLevel.values()).map(MatchLevel::id))
        .flatMap(names -> names)
        .map(name -> name + ":")
        .toList();
  }

  /** This scope for a part of a group with another one, which holds where this says nothing. */
  Scope within(Scope group) {
    return new Scope(field.or(group::field), level.or(group::level));
  }

  /** The canonical name, by which it is written; empty for {@link #ANYWHERE}. */
  @Override
  public String toString() {
    return Stream.concat(field.stream().map(Field::id), level.stream().map(MatchLevel::id))
        .collect(Collectors.joining("."));
  }
}
