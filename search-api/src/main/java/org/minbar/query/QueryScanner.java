package org.minbar.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minbar.corpus.Dimension;
import org.minbar.query.QueryParser.Limits;
import org.minbar.query.TypedText.Spelled;

/**
 * Turns what people type into plain Lucene syntax: sets punctuation aside, makes every phrase one
 * between straight quotes, and refuses what no query may hold, at the place where it was typed.
 *
 * <ul>
 *   <li>Marks that cannot be seen are ignored. Arabic comma, semicolon and question mark part
 *       words, as do {@code ;}, a comma that is not within a number, and every symbol of the syntax
 *       that stands where it can mean nothing: {@code روسيا - تركيا}, {@code و/أو}, {@code سوريا:
 *       عودة}.
 *   <li>Punctuation around a word is no part of it. Within it, it is: {@code COVID-19}.
 *   <li>{@code + - !} are operators only where a word begins, after white space or an opening
 *       parenthesis, and with the word directly behind them.
 *   <li>A {@code ?} at the end of a word is punctuation when the word is Arabic, when {@code !} or
 *       {@code ؟} follows, or when it ends a query of several words; else a wildcard.
 *   <li>{@code ~} and {@code ^} belong to what they are written directly behind; their numbers may
 *       be in Arabic digits.
 *   <li>A colon ends a {@link Scope} when the name of a field, a match level or both stands before
 *       it; glued between a Latin name and a word it is taken for an unknown field; else it is
 *       punctuation. Within a scoped group, what a part does not say itself is that of the group:
 *       {@code title:(a exact:b)} asks for {@code title.exact:b}.
 *   <li>Brackets are a range when they hold {@code a TO b}, parentheses without words are nothing.
 * </ul>
 */
final class QueryScanner {

  private static final String SCOPE_OPERATORS = ":=<>";
  private static final String SYMBOLS = SCOPE_OPERATORS + "!~^@/[]{}";
  private static final String SIGNS = "+-!";
  private static final int NO_SIGN = -1;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
  private static final Pattern REGULAR_EXPRESSION = Pattern.compile("/[^\\s/][^/]*/(?=[\\s)^]|$)");

  private final Cursor cursor;
  private final Suffixes suffixes;
  private final RangeScanner ranges;
  private final Limits limits;
  private final Deque<Group> open = new ArrayDeque<>();
  private boolean signMayStand = true;
  private int sign = NO_SIGN;
  private Optional<Scope> afterScope = Optional.empty();
  private int clauses;

  /** An open parenthesis, how much was written before it and its sign, and its scope if any. */
  private record Group(int start, int before, Optional<Scope> scope) {}

  QueryScanner(String typed, Limits limits) {
    if (typed.length() > limits.length()) {
      throw new QuerySyntaxException(
          limits.length(),
          "a query may have "
              + limits.length()
              + " characters, this has "
              + typed.length()
              + ": search for fewer words");
    }
    this.cursor = new Cursor(new TypedText(typed));
    this.suffixes = new Suffixes(cursor);
    this.ranges = new RangeScanner(cursor);
    this.limits = limits;
  }

  /** Reads all of the cursor.text. */
  SyntaxText scan() {
    while (!cursor.atEnd()) {
      char c = cursor.next();
      if (isGap(cursor.at)) {
        gap();
        signMayStand = true;
      } else if ((signMayStand || afterScope.isPresent()) && SIGNS.indexOf(c) >= 0 && isSign()) {
        sign = cursor.at++;
        signMayStand = false;
      } else {
        boolean opened = c == '(';
        part(c);
        signMayStand = opened;
      }
    }
    if (!open.isEmpty()) {
      throw cursor.error(
          open.getFirst().start(),
          "this ( is never closed: add a ), or write \\( to search for it");
    }
    return cursor.out;
  }

  private void part(char c) {
    if (c == '(') {
      open();
    } else if (c == ')') {
      close();
    } else if (!Letters.closingQuotes(c).isEmpty()) {
      phrase(Letters.closingQuotes(c));
    } else if (ranges.isNext()) {
      countClause(cursor.at);
      begin();
      ranges.copy();
      suffixes.boost();
    } else if (c == '[' || c == '{') {
      cursor.write(" ", cursor.at++);
    } else if (c == '/' && cursor.looksAt(REGULAR_EXPRESSION) && !isWordBefore()) {
      throw cursor.error(
          cursor.at,
          "regular expressions are not understood: use * and ? within a word, ~ for other"
              + " spellings, or write \\/ to search for a slash");
    } else if (SYMBOLS.indexOf(c) >= 0) {
      gap();
    } else {
      word();
    }
  }

  private void gap() {
    sign = NO_SIGN;
    cursor.write(" ", cursor.at++);
  }

  private boolean isGap(int index) {
    char c = cursor.charAt(index);
    boolean withinNumber =
        index > 0
            && Character.isDigit(cursor.charAt(index - 1))
            && Character.isDigit(cursor.charAt(index + 1));
    return Letters.isGap(c) || (c == ',' && !withinNumber);
  }

  private boolean isWordBefore() {
    return cursor.at > 0 && Letters.isWordLetter(cursor.charAt(cursor.at - 1));
  }

  /** A sign has its word directly behind it; two signs or dashes are a dash. */
  private boolean isSign() {
    char next = cursor.charAt(cursor.at + 1);
    boolean begins =
        isInWord(cursor.at + 1)
            || "([{".indexOf(next) >= 0
            || !Letters.closingQuotes(next).isEmpty();
    return begins
        && SIGNS.indexOf(next) < 0
        && Character.getType(next) != Character.DASH_PUNCTUATION;
  }

  private void begin() {
    if (sign >= 0) {
      cursor.write(String.valueOf(cursor.charAt(sign)), sign);
      sign = NO_SIGN;
    }
    afterScope = Optional.empty();
  }

  private void open() {
    if (open.size() == limits.nesting()) {
      throw cursor.error(
          cursor.at,
          "parentheses may be nested " + limits.nesting() + " deep: leave out the inner ones");
    }
    open.push(new Group(cursor.at, cursor.out.length(), afterScope));
    begin();
    cursor.write("(", cursor.at++);
  }

  private void close() {
    if (open.isEmpty()) {
      throw cursor.error(
          cursor.at, "this ) closes nothing: add a ( before it, or write \\) to search for it");
    }
    Group group = open.pop();
    boolean empty = cursor.out.toString().substring(group.before()).matches("[+!-]?\\(\\s*");
    if (empty && group.scope().isEmpty()) {
      cursor.out.truncate(group.before());
      gap();
      return;
    }
    cursor.write(")", cursor.at++);
    suffixes.boost();
    if (cursor.next() == '@' && Character.isDigit(cursor.charAt(cursor.at + 1))) {
      throw cursor.error(
          cursor.at, "a least number of matches is not understood: mark the words needed with +");
    }
  }

  private void countClause(int start) {
    if (++clauses > limits.clauses()) {
      throw cursor.error(
          start, "a query may have " + limits.clauses() + " words and phrases: leave out the rest");
    }
  }

  private void phrase(String closing) {
    int start = cursor.at;
    List<Spelled> letters = new ArrayList<>();
    cursor.at++;
    while (!cursor.atEnd() && closing.indexOf(cursor.next()) < 0) {
      letters.add(cursor.text.spelled(cursor.at));
      cursor.at = letters.getLast().end();
    }
    if (cursor.atEnd()) {
      throw cursor.error(
          start,
          "this quotation mark is never closed: add " + closing.charAt(0) + " after the phrase");
    }
    if (Spelled.meaning(letters).isBlank()) {
      throw cursor.error(start, "nothing stands between the quotation marks: add a word");
    }
    countClause(start);
    begin();
    cursor.write("\"", start);
    for (Spelled letter : letters) {
      cursor.write(letter.syntax().equals("\"") ? "\\\"" : letter.syntax(), letter.start());
    }
    cursor.write("\"", cursor.at++);
    if (cursor.next() == '~') {
      suffixes.slop();
    }
    suffixes.boost();
  }

  private void word() {
    int start = cursor.at;
    List<Spelled> letters = new ArrayList<>();
    while (!cursor.atEnd() && isInWord(cursor.at)) {
      letters.add(cursor.text.spelled(cursor.at));
      cursor.at = letters.getLast().end();
    }
    String whole = Spelled.syntax(letters);
    if (SCOPE_OPERATORS.indexOf(cursor.next()) >= 0 && isScope(whole, start)) {
      return;
    }
    if (QueryPrinter.OPERATORS.contains(whole)) {
      begin();
      cursor.write(whole, start);
      return;
    }
    trim(letters);
    if (letters.isEmpty()) {
      sign = NO_SIGN;
      cursor.write(" ", start);
      return;
    }
    boolean trimmed = !whole.equals(Spelled.syntax(letters));
    WordCheck.findProblem(letters, afterScope.isPresent())
        .ifPresent(problem -> {
          throw cursor.error(letters.getFirst().start(), problem);
        });
    countClause(start);
    begin();
    cursor.write(
        trimmed && QueryPrinter.OPERATORS.contains(Spelled.syntax(letters)) ? "\\" : "", start);
    letters.forEach(letter -> cursor.write(letter.syntax(), letter.start()));
    if (cursor.next() == '~') {
      suffixes.fuzzy(WordCheck.isWild(letters));
    }
    suffixes.boost();
    cursor.write(trimmed ? " " : "", start);
  }

  private boolean isInWord(int index) {
    char c = cursor.charAt(index);
    return !isGap(index)
        && c != '('
        && c != ')'
        && SYMBOLS.indexOf(c) < 0
        && Letters.closingQuotes(c).isEmpty();
  }

  /** Drops punctuation from both ends. */
  private void trim(List<Spelled> letters) {
    while (!letters.isEmpty() && (!letters.getLast().isWordLetter() || isQuestionMark(letters))) {
      letters.removeLast();
    }
    while (!letters.isEmpty() && !letters.getFirst().isWordLetter()) {
      letters.removeFirst();
    }
  }

  private boolean isQuestionMark(List<Spelled> letters) {
    if (!letters.getLast().syntax().equals("?")) {
      return false;
    }
    boolean endsText =
        cursor.text.toString().substring(cursor.at).chars().noneMatch(c -> isPart((char) c));
    return letters.stream().allMatch(letter -> letter.syntax().equals("?"))
        || Letters.isArabic(Spelled.meaning(letters))
        || cursor.next() == '!'
        || cursor.next() == '؟'
        || (endsText && clauses > 0);
  }

  private static boolean isPart(char c) {
    return Letters.isWordLetter(c) || c == ')' || c == '~' || c == '^';
  }

  /** Whether a name and operator were a scope, which has then been written by its full name. */
  private boolean isScope(String name, int start) {
    int value = cursor.at;
    while (SCOPE_OPERATORS.indexOf(cursor.charAt(value)) >= 0) {
      value++;
    }
    if (name.equals("*") && cursor.next() == ':' && cursor.charAt(value) == '*') {
      countClause(start);
      begin();
      cursor.write("*:* ", start);
      cursor.at = value + 1;
      suffixes.boost();
      return true;
    }
    Optional<Scope> scope = Scope.find(name).map(named -> named.within(groupScope()));
    if (scope.isPresent() && afterScope.isPresent()) {
      throw cursor.error(start, "write a field and a level as one name, as in title.exact:");
    }
    if (scope.isPresent()) {
      begin();
      cursor.write(scope.get() + cursor.text.toString().substring(cursor.at, value), start);
      cursor.at = value;
      afterScope = scope;
      return true;
    }
    boolean glued = !isGap(value) && cursor.charAt(value) != ')';
    if (glued && NAME.matcher(name).matches()) {
      String remedy =
          Dimension.find(name).isPresent()
              ? name + " is no field of the text: use the filter " + name + " instead"
              : "there is no field "
                  + name
                  + ": use "
                  + String.join(" ", Scope.listNames())
                  + " or both as in title.exact:, or put a space after "
                  + cursor.next();
      throw cursor.error(start, remedy);
    }
    return false;
  }

  /** What holds in the innermost open group; each scoped group has taken in those around it. */
  private Scope groupScope() {
    return open.stream().flatMap(g -> g.scope().stream()).findFirst().orElse(Scope.ANYWHERE);
  }
}
