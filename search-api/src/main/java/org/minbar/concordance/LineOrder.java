package org.minbar.concordance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;

/**
 * The order of lines. Equal lines keep the order they are given in, which engines make that of
 * date, id, field and place, so that an order is reproducible.
 *
 * @param keys compared in turn; of none, the order given stays
 * @param minConfidence the round of a statement is one that a fact of this confidence states
 */
public record LineOrder(List<SortKey> keys, double minConfidence) {

  private static final String LAST = "\uFFFF";
  private static final long DAYS = 1_000_000_000_000L;
  private static final int DIGITS = 10;

  /** Copies. */
  public LineOrder {
    keys = List.copyOf(keys);
  }

  /** A line and what it is compared by. */
  private record Keyed(Line line, List<String> keys) {}

  /** The lines in this order. */
  public List<Line> sort(List<Line> lines) {
    List<Keyed> keyed = new ArrayList<>();
    String text = "";
    List<Word> words = List.of();
    for (Line line : lines) {
      if (!line.text().equals(text)) {
        text = line.text();
        words = Words.of(text);
      }
      List<Word> inText = words;
      keyed.add(new Keyed(line, keys.stream().map(key -> value(key, line, inText)).toList()));
    }
    return keyed.stream().sorted(LineOrder::compare).map(Keyed::line).toList();
  }

  private static int compare(Keyed one, Keyed other) {
    int order = 0;
    for (int i = 0; order == 0 && i < one.keys().size(); i++) {
      order = one.keys().get(i).compareTo(other.keys().get(i));
    }
    return order;
  }

  private String value(SortKey key, Line line, List<Word> words) {
    Optional<LocalDate> day = line.coded().statement().date().first();
    return switch (key) {
      case BEFORE1, BEFORE2, BEFORE3, MATCH, AFTER1, AFTER2, AFTER3 -> name(key, line, words);
      case ROUND -> lastIfNone(bySize(name(key, line, words)));
      case SOURCE -> lastIfNone(name(key, line, words));
      case DATE -> day.map(date -> Long.toString(DAYS + date.toEpochDay())).orElse(LAST);
      case DATE_DESCENDING -> day.map(date -> Long.toString(DAYS - date.toEpochDay())).orElse(LAST);
    };
  }

  /**
   * What a key says of a line, for people: words as they are compared, a day as 2023-06-21.
   *
   * @param words those of the line's text
   * @return empty if there is nothing to say
   */
  String name(SortKey key, Line line, List<Word> words) {
    Statement statement = line.coded().statement();
    return switch (key) {
      case BEFORE1 -> before(line, words, 1);
      case BEFORE2 -> before(line, words, 2);
      case BEFORE3 -> before(line, words, 3);
      case AFTER1 -> after(line, words, 1);
      case AFTER2 -> after(line, words, 2);
      case AFTER3 -> after(line, words, 3);
      case MATCH -> match(line, words);
      case ROUND -> line.coded().values(Dimension.ROUND, minConfidence).findFirst().orElse("");
      case DATE, DATE_DESCENDING -> statement.date().first().map(LocalDate::toString).orElse("");
      case SOURCE -> statement.sources().stream().findFirst().map(Source::name).orElse("");
    };
  }

  private static String lastIfNone(String value) {
    return value.isEmpty() ? LAST : value;
  }

  private static String before(Line line, List<Word> words, int distance) {
    int before = firstWhere(words, line.span().start());
    return before < distance ? "" : key(words.get(before - distance));
  }

  private static String after(Line line, List<Word> words, int distance) {
    int at = words.size() - 1;
    while (at >= 0 && words.get(at).start() >= line.span().end()) {
      at--;
    }
    return at + distance < words.size() ? key(words.get(at + distance)) : "";
  }

  private static String match(Line line, List<Word> words) {
    return words.stream()
        .filter(w -> w.start() < line.span().end() && line.span().start() < w.end())
        .map(LineOrder::key)
        .collect(Collectors.joining(" "));
  }

  /** The number of words that end before a place. */
  private static int firstWhere(List<Word> words, int place) {
    int at = 0;
    while (at < words.size() && words.get(at).end() <= place) {
      at++;
    }
    return at;
  }

  private static String key(Word word) {
    return MatchLevel.NORMALIZED.key(word.text());
  }

  /** Numbers of different length compare by size once they are as long. */
  private static String bySize(String value) {
    boolean number =
        !value.isEmpty()
            && value.length() < DIGITS
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? "0".repeat(DIGITS - value.length()) + value : value;
  }
}
