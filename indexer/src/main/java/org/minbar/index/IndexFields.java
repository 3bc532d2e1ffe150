package org.minbar.index;

import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.Statement.Field;

/** The names of the fields of an index. */
public final class IndexFields {

  /** The statement's id: one term, and a sorted doc value that breaks ties. */
  public static final String ID = "id";

  /** The statement with its facts, stored (see {@link StoredStatement}). */
  public static final String STATEMENT = "statement";

  /** The title as given, as a binary doc value; statements without a title have none. */
  public static final String TITLE = "title";

  /** A hash of the stored statement, as a binary doc value. */
  public static final String CONTENT_HASH = "contentHash";

  /** What the statement says as it was given, as a binary doc value (see {@link GivenHash}). */
  public static final String GIVEN_HASH = "givenHash";

  /** The file the statement was read from, as a binary doc value. */
  public static final String ORIGIN = "origin";

  /** The first day the statement can have been made: a point of days since 1970. */
  public static final String FIRST_DAY = "date.first";

  /** The last day the statement can have been made: a point of days since 1970. */
  public static final String LAST_DAY = "date.last";

  /** The first day again, as a numeric doc value to sort by; undated statements have none. */
  public static final String DATE_ORDER = "date.order";

  /**
   * The units of the statement's quantities, a term each (see {@link QuantityKeys#terms}); what a
   * search for quantities need not open has none of them.
   */
  public static final String QUANTITY_UNIT = "quantity.unit";

  /** What searches for quantities compare, as a binary doc value (see {@link QuantityKeys}). */
  public static final String QUANTITIES = "quantities";

  /** The signature of the text, as a binary doc value; a text without words has none. */
  public static final String SIGNATURE = "duplicate.signature";

  /**
   * The number of the group of duplicates a statement belongs to, as a numeric doc value that is
   * set anew by each commit: 0 for a statement that is alone.
   */
  public static final String DUPLICATES = "duplicate.group";

  private IndexFields() {}

  /** Running text as the keys of its words at one match level, {@code title.stem}. */
  public static String words(Field field, MatchLevel level) {
    return field.id() + "." + level.id();
  }

  /** Where the words of a text stand in it, as a binary doc value (see {@link WordPlaces}). */
  public static String wordPlaces(Field field) {
    return field.id() + ".places";
  }
}
