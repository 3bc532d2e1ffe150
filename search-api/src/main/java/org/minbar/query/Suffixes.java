package org.minbar.query;

/** What may be written directly behind a part: how far its words may be apart, other, or weigh. */
final class Suffixes {

  private final Cursor cursor;

  Suffixes(Cursor cursor) {
    this.cursor = cursor;
  }

  void slop() {
    int tilde = cursor.at++;
    String number = number();
    if (!number.matches("[0-9]{1,4}")
        || Integer.parseInt(number) > StatementQuery.Phrase.MAX_SLOP) {
      throw cursor.error(
          tilde,
          "a number of places from 0 to "
              + StatementQuery.Phrase.MAX_SLOP
              + " must follow \"…\"~, as in \"…\"~5");
    }
    cursor.write("~" + number + " ", tilde);
  }

  void fuzzy(boolean wild) {
    int tilde = cursor.at++;
    String edits = number();
    if (wild) {
      throw cursor.error(tilde, "~ cannot follow a word with * or ?: leave out one of them");
    }
    if (!edits.isEmpty() && !edits.equals("1") && !edits.equals("2")) {
      throw cursor.error(tilde, "~ takes 1 or 2 letters that may differ: write ~1 or ~2");
    }
    cursor.write("~" + (edits.isEmpty() ? "2" : edits) + " ", tilde);
  }

  /** The boost behind a part, if there is one; the last suffix a part can have. */
  void boost() {
    if (cursor.next() == '^') {
      int caret = cursor.at++;
      String factor = number();
      if (factor.isEmpty()
          || !(Float.parseFloat(factor) > 0)
          || Float.isInfinite(Float.parseFloat(factor))) {
        throw cursor.error(caret, "a number above 0 must follow ^, as in ^2 or ^0.5");
      }
      cursor.write("^" + factor + " ", caret);
    }
    if (cursor.next() == '~' || cursor.next() == '^') {
      throw cursor.error(
          cursor.at,
          cursor.next()
              + " cannot stand here: ~ goes directly behind a word or phrase, ^ after it, each once");
    }
  }

  /** Digits of any script with at most one decimal point, in Latin digits; empty if none follow. */
  private String number() {
    StringBuilder number = new StringBuilder();
    while (Character.isDigit(cursor.next()) || isPoint(number)) {
      char c = cursor.charAt(cursor.at++);
      number.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : '.');
    }
    return number.toString();
  }

  private boolean isPoint(StringBuilder number) {
    char c = cursor.next();
    return (c == '.' || c == '٫')
        && Character.isDigit(cursor.charAt(cursor.at + 1))
        && !number.isEmpty()
        && number.indexOf(".") < 0;
  }
}
