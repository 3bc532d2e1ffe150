package org.minbar.index;

/**
 * Names what facts are made with beside the vocabularies: while all three are the same, a statement
 * that has not changed need not be coded again.
 *
 * @param rules names the rules that read facts
 * @param sentences names the model that finds the ends of sentences
 * @param corrections names what researchers correct
 */
public record Coding(String rules, String sentences, String corrections) {

  /** Of readers, who take facts as they are, and of writers whose facts are given. */
  public static final Coding NONE = new Coding("none", "none", "none");
}
