package org.minbar.corpus.read;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.minbar.arabic.Months;
import org.minbar.arabic.Orthography;
import org.minbar.arabic.Weekdays;

/** The words of written dates, in Arabic and in the languages of other news of the process. */
final class DateWords {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.UK, Locale.of("ru"), Locale.FRENCH, Locale.of("tr"));
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> SAY_NOTHING = sayNothing();

  private DateWords() {}

  /** The month, 1 to 12, of a name in normalised spelling, full or as it is commonly cut. */
  static OptionalInt month(String name) {
    Integer month = MONTHS.get(name);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Whether a word may stand in a date and say nothing of it: a weekday, يوم, of, th. */
  static boolean saysNothing(String word) {
    return SAY_NOTHING.contains(word);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> names = new HashMap<>(Months.NAMES);
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        for (TextStyle style : STYLES) {
          names.put(plain(month.getDisplayName(style, language)), month.getValue());
        }
      }
    }
    return Map.copyOf(names);
  }

  private static Set<String> sayNothing() {
    Set<String> words =
        new HashSet<>(
            List.of(
                "يوم", "من", "شهر", "عام", "سنه", "م", "the", "of", "st", "nd", "rd", "th", "er",
                "le", "г", "года"));
    words.addAll(Weekdays.NAMES.keySet());
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Locale language : LANGUAGES) {
        for (TextStyle style : STYLES) {
          words.add(plain(day.getDisplayName(style, language)));
        }
      }
    }
    words.addAll(List.of("tues", "weds", "thur", "thurs"));
    words.removeAll(MONTHS.keySet()); // mar. is mardi, and March
    return Set.copyOf(words);
  }

  private static String plain(String name) {
    return SIGNS.matcher(Orthography.normalize(name)).replaceAll("");
  }
}
