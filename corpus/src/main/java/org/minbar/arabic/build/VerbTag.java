package org.minbar.arabic.build;

/** The tag of a verb form: {@code V41;M1H-pa-;---}. */
final class VerbTag {

  private static final int NUMBER = 1;
  private static final int PERSON = 2;
  private static final int TENSE = 4;
  private static final int VOICE = 5;
  private static final int MOOD = 6;

  private VerbTag() {}

  static boolean isImperfect(String tag) {
    return at(tag, TENSE) == 'f';
  }

  /** How rare such a form is in reports and statements: the third person is usual. */
  static int cost(String tag) {
    boolean feminine = at(tag, 0) == 'F';
    int cost = at(tag, NUMBER) == '2' || (at(tag, NUMBER) == '3' && feminine) ? 3 : 0;
    cost +=
        switch (at(tag, PERSON)) {
          case 'H' -> 0;
          case 'I' -> 2;
          default -> 4;
        };
    cost += at(tag, VOICE) == 'p' ? 1 : 0;
    cost += at(tag, MOOD) == '0' ? 1 : 0;
    return cost;
  }

  private static char at(String tag, int position) {
    return tag.charAt(tag.indexOf(';') + 1 + position);
  }
}
