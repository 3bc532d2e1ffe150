package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.NumberWords.WrittenNumber;
import org.minbar.corpus.learn.SentenceEnds;

/**
 * A field of a statement as the rules see it: words one after the other, their keys, what stands
 * between them, and the numbers and dates among them, which are found when a rule first asks and
 * then kept. For one thread.
 */
final class FieldText {

  /** What stands between two words. */
  enum Boundary {
    /** Blanks, quotes, brackets, dashes or slashes: the words may be of one phrase. */
    NONE,
    /** A comma, colon or semicolon. */
    CLAUSE,
    /** The end of a sentence: at a full stop, another sign or a line end, if it is one. */
    SENTENCE
  }

  /** Tells whether a sentence ends in the gap between two words that holds a sign. */
  @FunctionalInterface
  private interface Ends {
    boolean isEnd(CharSequence text, int from, int to);
  }

  /** Lines shorter than this are headings or items of a list; longer ones may be wrapped. */
  private static final int SHORTEST_WRAPPED_LINE = 40;

  private static final char ENDS_A_WORD = 'ة';

  private final Field field;
  private final String text;
  private final List<Word> words;
  private final List<WordForms> forms;
  private final List<Boundary> before;
  private final int[] sentences;
  private @Nullable List<Optional<WrittenNumber>> numbers;
  private @Nullable List<DateExpressions.Placed> dates;

  private FieldText(
      Field field, String text, List<Word> words, List<WordForms> forms, List<Boundary> before) {
    this.field = field;
    this.text = text;
    this.words = words;
    this.forms = forms;
    this.before = before;
    this.sentences = new int[words.size()];
    for (int i = 1; i < sentences.length; i++) {
      sentences[i] = sentences[i - 1] + (before.get(i) == Boundary.SENTENCE ? 1 : 0);
    }
  }

  /** Cuts the text of a field into words; sentences end where they are known to. */
  static FieldText of(Field field, String text, SentenceEnds ends) {
    return cut(field, text, ends::isEnd);
  }

  /** Cuts a phrase into words; a sentence ends at any sign and after any short line. */
  static FieldText of(Field field, String text) {
    return cut(field, text, FieldText::isEndBySign);
  }

  private static FieldText cut(Field field, String text, Ends ends) {
    List<Word> words = unglued(Words.of(text));
    Map<String, WordForms> known = new HashMap<>();
    List<WordForms> forms = new ArrayList<>(words.size());
    List<Boundary> before = new ArrayList<>(words.size());
    int end = 0;
    for (Word word : words) {
      forms.add(known.computeIfAbsent(word.text(), WordForms::of));
      before.add(boundary(text, end, word.start(), ends));
      end = word.end();
    }
    return new FieldText(field, text, words, forms, before);
  }

  /** Parts words that were written as one where ة stands before another letter. */
  private static List<Word> unglued(List<Word> words) {
    List<Word> parts = new ArrayList<>(words.size());
    for (Word word : words) {
      int cut = word.text().indexOf(ENDS_A_WORD, 1);
      boolean letterFollows =
          cut > 0
              && cut + 1 < word.text().length()
              && Character.getType(word.text().charAt(cut + 1)) == Character.OTHER_LETTER;
      if (letterFollows) {
        int middle = word.start() + cut + 1;
        parts.add(new Word(word.start(), middle, word.text().substring(0, cut + 1)));
        parts.add(new Word(middle, word.end(), word.text().substring(cut + 1)));
      } else {
        parts.add(word);
      }
    }
    return parts;
  }

  private static Boundary boundary(String text, int from, int to, Ends ends) {
    boolean ending = false;
    Boundary within = Boundary.NONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      ending |= SentenceEnds.isSign(c);
      if (separatesClauses(c) && !(c == '.' && isAfterAbbreviation(text, i))) {
        within = Boundary.CLAUSE;
      }
    }
    return ending && ends.isEnd(text, from, to) ? Boundary.SENTENCE : within;
  }

  /** Whether the sign, where it ends no sentence, stands between clauses. */
  private static boolean separatesClauses(char c) {
    return switch (c) {
      case '،', ',', '؛', ';', ':', '|', '•', '*' -> true;
      default -> c != '\n' && SentenceEnds.isSign(c);
    };
  }

  /** Whether one or two letters stand before the point: د., or an initial. */
  private static boolean isAfterAbbreviation(String text, int point) {
    int start = point;
    while (start > 0 && start > point - 3 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < point && start > point - 3;
  }

  private static boolean isEndBySign(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' ? isLineEnd(text, i) : SentenceEnds.isSign(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line break ends a short line, or an empty line follows. */
  private static boolean isLineEnd(CharSequence text, int at) {
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      return true;
    }
    for (int i = at - 1; i >= at - SHORTEST_WRAPPED_LINE; i--) {
      if (i < 0 || text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Which field it is. */
  Field field() {
    return field;
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** The keys of a word. */
  WordForms at(int word) {
    return forms.get(word);
  }

  /** The number that begins at a word, if one does; none behind the last word. */
  Optional<WrittenNumber> numberAt(int word) {
    List<Optional<WrittenNumber>> found = numbers;
    if (found == null) {
      found = IntStream.range(0, size()).mapToObj(i -> NumberWords.at(this, i)).toList();
      numbers = found;
    }
    return word < size() ? found.get(word) : Optional.empty();
  }

  /** The dates in text order; they do not overlap. */
  List<DateExpressions.Placed> dates() {
    List<DateExpressions.Placed> found = dates;
    if (found == null) {
      found = DateExpressions.placed(this);
      dates = found;
    }
    return found;
  }

  /** A word as it is written. */
  String written(int word) {
    return words.get(word).text();
  }

  /** What stands before a word; nothing before the first. */
  Boundary before(int word) {
    return before.get(word);
  }

  /** Whether the words from one to another, {@code to} not included, have no sign between them. */
  boolean isUnbroken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (before.get(i) != Boundary.NONE) {
        return false;
      }
    }
    return true;
  }

  /** The number of the sentence a word stands in, from 0. */
  int sentence(int word) {
    return sentences[word];
  }

  /** Whether nothing but blanks and marks that are not seen stands before a word. */
  boolean isSpacedFromPrevious(int word) {
    int gap = words.get(word - 1).end();
    int start = words.get(word).start();
    while (gap < start && Character.isWhitespace(text.charAt(gap))) {
      gap++;
    }
    return gap == start && start > words.get(word - 1).end();
  }

  /** Whether a colon stands between a word and the one before it. */
  boolean isAfterColon(int word) {
    return word > 0
        && text.substring(words.get(word - 1).end(), words.get(word).start()).indexOf(':') >= 0;
  }

  /** Whether one sign stands between a word and the one before it, and no blank. */
  boolean isJoinedBySign(int word) {
    int gap = words.get(word - 1).end();
    return words.get(word).start() == gap + 1 && !Character.isWhitespace(text.charAt(gap));
  }

  /** What stands between a word and the one before it, as written; empty before the first. */
  String gap(int word) {
    int from = word == 0 ? words.get(word).start() : words.get(word - 1).end();
    int to = words.get(word).start();
    // nearly always; asked too often to make it anew
    boolean blank = to == from + 1 && text.charAt(from) == ' ';
    return blank ? " " : text.substring(from, to);
  }

  /** The sign that touches a word from behind, blanks let be; 0 at the end. */
  char signAfter(int word) {
    int i = words.get(word).end();
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() ? text.charAt(i) : 0;
  }

  /** The sign that touches a word from before, without blanks; 0 at the start. */
  char signBefore(int word) {
    int start = words.get(word).start();
    return start > 0 ? text.charAt(start - 1) : 0;
  }

  /** Words and the sign that {@link #signAfter} the last of them names. */
  Span spanWithSign(int from, int to) {
    int end = text.indexOf(signAfter(to - 1), words.get(to - 1).end()) + 1;
    return new Span(words.get(from).start(), end);
  }

  /** A stretch of the text as evidence. */
  Evidence evidence(Span span) {
    return Evidence.of(field, text, span);
  }

  /** The first word that ends behind an offset into the text; {@link #size()} if none does. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The stretch of text from one word to another, {@code to} not included. */
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The words from one to another, {@code to} not included, as evidence. */
  Evidence evidence(int from, int to) {
    return Evidence.of(field, text, span(from, to));
  }
}
