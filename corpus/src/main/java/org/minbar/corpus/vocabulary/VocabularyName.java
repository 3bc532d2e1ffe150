package org.minbar.corpus.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The vocabularies there are. */
public enum VocabularyName {
  ROUNDS("rounds", "round"),
  COUNTRIES("countries", "country"),
  PLACES("places", "place"),
  ORGANISATIONS("organisations", "organisation"),
  PEOPLE("people", "person"),
  TOPICS("topics", "topic"),
  KINDS("kinds", "kind"),
  SPEAKERS("speakers", "speaker");

  private final String id;
  private final String one;

  VocabularyName(String id, String one) {
    this.id = id;
    this.one = one;
  }

  /** The name in requests, answers and file names, {@code countries}. */
  public String id() {
    return id;
  }

  /** The word for one of its entries, {@code country}. */
  public String one() {
    return one;
  }

  /** The name of its file, {@code countries.yaml}. */
  public String fileName() {
    return id + ".yaml";
  }

  /** The vocabulary with that {@link #id()}, if there is one. */
  public static Optional<VocabularyName> find(String id) {
    return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
  }
}
