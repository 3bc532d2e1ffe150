package org.minbar.corpus.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.RecentWords;
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

  /** Two to this many words are remembered: 70 MB of the words of news, 200 whatever the words. */
  private static final int REMEMBERED = 18;

  /** Shared by all, because nothing but time tells what is in it. */
  private static final RecentWords<WordForms> RECENT = new RecentWords<>(REMEMBERED, WordForms::of);

  private final Field field;
  private final String text;
  private final WordForms[] words;
  private final Boundary[] before;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private @Nullable List<Optional<WrittenNumber>> numbers;
  private @Nullable List<DateExpressions.Placed> dates;

  private FieldText(Field field, String text, Ends sentenceEnds) {
    this.field = field;
    this.text = text;
    char[] units = text.toCharArray();
    int[] places = places(units);
    int size = places.length / 2;
    this.words = new WordForms[size];
    this.before = new Boundary[size];
    this.starts = new int[size];
    this.ends = new int[size];
    this.sentences = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = places[2 * i];
      ends[i] = places[2 * i + 1];
      words[i] = RECENT.get(units, starts[i], ends[i]);
      before[i] = boundary(text, i == 0 ? 0 : ends[i - 1], starts[i], sentenceEnds);
      if (i > 0) {
        sentences[i] = sentences[i - 1] + (before[i] == Boundary.SENTENCE ? 1 : 0);
      }
    }
  }

  /** Cuts the text of a field into words; sentences end where they are known to. */
  static FieldText of(Field field, String text, SentenceEnds ends) {
    return new FieldText(field, text, ends::isEnd);
  }

  /** Cuts a phrase into words; a sentence ends at any sign and after any short line. */
  static FieldText of(Field field, String text) {
    return new FieldText(field, text, FieldText::isEndBySign);
  }

  /**
   * Where each word begins and ends, one after the other. Words that were written as one where ة
   * stands before another letter are parted.
   */
  private static int[] places(char[] text) {
    IntStream.Builder places = IntStream.builder();
    Words words = new Words(text, text.length);
    while (words.next()) {
      places.add(words.start());
      int cut = words.start() + 1;
      while (cut < words.end() && text[cut] != ENDS_A_WORD) {
        cut++;
      }
      if (cut + 1 < words.end() && Character.getType(text[cut + 1]) == Character.OTHER_LETTER) {
        places.add(cut + 1).add(cut + 1);
      }
      places.add(words.end());
    }
    return places.build().toArray();
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
    return words.length;
  }

  /** The keys of a word. */
  WordForms at(int word) {
    return words[word];
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
    return words[word].written();
  }

  /** What stands before a word; nothing before the first. */
  Boundary before(int word) {
    return before[word];
  }

  /** Whether the words from one to another, {@code to} not included, have no sign between them. */
  boolean isUnbroken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (before[i] != Boundary.NONE) {
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
    int gap = ends[word - 1];
    int start = starts[word];
    while (gap < start && Character.isWhitespace(text.charAt(gap))) {
      gap++;
    }
    return gap == start && start > ends[word - 1];
  }

  /** Whether a colon stands between a word and the one before it. */
  boolean isAfterColon(int word) {
    return word > 0 && gap(word).indexOf(':') >= 0;
  }

  /** Whether one sign stands between a word and the one before it, and no blank. */
  boolean isJoinedBySign(int word) {
    int gap = ends[word - 1];
    return starts[word] == gap + 1 && !Character.isWhitespace(text.charAt(gap));
  }

  /** What stands between a word and the one before it, as written; empty before the first. */
  String gap(int word) {
    int from = word == 0 ? starts[word] : ends[word - 1];
    int to = starts[word];
    // nearly always; asked too often to make it anew
    boolean blank = to == from + 1 && text.charAt(from) == ' ';
    return blank ? " " : text.substring(from, to);
  }

  /** The sign that touches a word from behind, blanks let be; 0 at the end. */
  char signAfter(int word) {
    int i = ends[word];
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() ? text.charAt(i) : 0;
  }

  /** The sign that touches a word from before, without blanks; 0 at the start. */
  char signBefore(int word) {
    int start = starts[word];
    return start > 0 ? text.charAt(start - 1) : 0;
  }

  /** Words and the sign that {@link #signAfter} the last of them names. */
  Span spanWithSign(int from, int to) {
    int end = text.indexOf(signAfter(to - 1), ends[to - 1]) + 1;
    return new Span(starts[from], end);
  }

  /** A stretch of the text as evidence. */
  Evidence evidence(Span span) {
    return Evidence.of(field, text, span);
  }

  /** The first word that ends behind an offset into the text; {@link #size()} if none does. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The stretch of text from one word to another, {@code to} not included. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The words from one to another, {@code to} not included, as evidence. */
  Evidence evidence(int from, int to) {
    return Evidence.of(field, text, span(from, to));
  }
}
