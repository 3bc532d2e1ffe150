package org.minbar.concordance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;

/**
 * What keys say of lines, read from the whole text of each.
 *
 * @param minConfidence only facts of this confidence say something
 */
public record NaiveNames(double minConfidence) implements LineOrder.Names<Line> {

  @Override
  public String of(SortKey key, Line line) {
    return switch (key) {
      case BEFORE1 -> before(line, 1);
      case BEFORE2 -> before(line, 2);
      case BEFORE3 -> before(line, 3);
      case AFTER1 -> after(line, 1);
      case AFTER2 -> after(line, 2);
      case AFTER3 -> after(line, 3);
      case MATCH ->
          Words.of(line.text()).stream()
              .filter(w -> w.start() < line.span().end() && line.span().start() < w.end())
              .map(NaiveNames::key)
              .collect(Collectors.joining(" "));
      case DATE, DATE_DESCENDING ->
          line.coded().statement().date().first().map(LocalDate::toString).orElse("");
      case ROUND, SOURCE ->
          key.dimension().stream()
              .flatMap(dimension -> line.coded().values(dimension, minConfidence))
              .findFirst()
              .orElse("");
    };
  }

  private static String before(Line line, int distance) {
    List<Word> before =
        Words.of(line.text()).stream().filter(w -> w.end() <= line.span().start()).toList();
    return before.size() < distance ? "" : key(before.get(before.size() - distance));
  }

  private static String after(Line line, int distance) {
    List<Word> after =
        Words.of(line.text()).stream().filter(w -> w.start() >= line.span().end()).toList();
    return after.size() < distance ? "" : key(after.get(distance - 1));
  }

  private static String key(Word word) {
    return MatchLevel.NORMALIZED.key(word.text());
  }
}
