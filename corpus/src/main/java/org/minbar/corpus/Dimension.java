package org.minbar.corpus;

import java.util.Arrays;
import java.util.Optional;

/**
 * A question that a facet answers of a statement; its values are ids of a vocabulary, or names
 * where there is none.
 */
public enum Dimension {
  /** The round of the Astana process a statement is about. */
  ROUND("round"),
  /** Any round a statement names, its own among them. */
  ROUND_MENTIONED("roundMentioned"),
  /** A country named by name, nisba, government, or its capital as an actor (ISO 3166 alpha-2). */
  COUNTRY("country"),
  /** What is discussed; a statement on a narrower topic is also on the broader ones. */
  TOPIC("topic"),
  /** The year of the statement's date, {@code 2023}. */
  YEAR("year"),
  /** The month of the statement's date, {@code 2023-06}. */
  MONTH("month"),
  /** The kind of text. */
  KIND("kind"),
  /** The outlet or body that published it, by name. */
  SOURCE("source"),
  /**
   * A day ({@code 2023-06-20}), month ({@code 2023-06}) or year ({@code 2023}) the text names; of a
   * range of days each one, of a range of more than 14 its ends.
   */
  DATE_MENTIONED("dateMentioned"),
  /**
   * A resolution of the Security Council by its number ({@code 2254}), or of the General Assembly
   * by its symbol ({@code A/RES/71/248}).
   */
  RESOLUTION("resolution"),
  /** Who asserts something: ids of people, organisations, countries and collective speakers. */
  SPEAKER("speaker"),
  /** A person named. */
  PERSON("person"),
  /** An organisation, party, armed group, ministry or agency named. */
  ORGANISATION("organisation"),
  /** The part that those named played in the round: guarantor, host, observer or party. */
  ROLE("role"),
  /** The language it is written in, as a BCP 47 tag: {@code ar}, {@code kk-Arab}. */
  LANGUAGE("language");

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /** The name of the dimension in requests, answers and indexes. */
  public String id() {
    return id;
  }

  /** The dimension of that name, if there is one. */
  public static Optional<Dimension> find(String id) {
    return Arrays.stream(values()).filter(dimension -> dimension.id.equals(id)).findFirst();
  }
}
