package org.minbar.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceStartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "وصل الوفد. ثم غادر.→وصل الوفد. |ثم غادر.",
        "هل وصل؟ نعم! ثم غادر… وعاد→هل وصل؟ |نعم! |ثم غادر… |وعاد",
        "بلغ 2.5 مليون في 20.06.2023 أيضا→بلغ 2.5 مليون في 20.06.2023 أيضا",
        "قال «وصلنا.» ثم غادر→قال «وصلنا.» |ثم غادر",
        "a/b→a/|b",
        "(أ) ثم→(أ) ثم"
      })
  void sentencesStartAfterSignsAndLines(String text, String parts) {
    assertThat(String.join("|", sentences(text.replace('/', '\n'))))
        .isEqualTo(parts.replace('/', '\n'));
  }

  /** Forwards and backwards from anywhere, the places are the same. */
  @Test
  void everyWayOfAskingGivesTheSamePlaces() {
    long seed = 20;
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append("اب. ؟\n»".charAt(random.nextInt(7)));
      }
      List<Integer> places = places(text.toString());
      BreakIterator breaks = new SentenceStarts();
      breaks.setText(text.toString());
      List<Integer> backwards = new ArrayList<>();
      for (int at = breaks.last(); at != BreakIterator.DONE; at = breaks.previous()) {
        backwards.add(at);
      }
      Collections.reverse(backwards);
      assertThat(backwards).as("seed %s: %s", seed, text).isEqualTo(places);
      for (int at = 0; at <= text.length(); at++) {
        assertThat(breaks.isBoundary(at)).isEqualTo(places.contains(at));
        int here = at;
        assertThat(breaks.following(at))
            .isEqualTo(
                places.stream()
                    .filter(place -> place > here)
                    .findFirst()
                    .orElse(BreakIterator.DONE));
        assertThat(breaks.preceding(at))
            .isEqualTo(
                places.stream()
                    .filter(place -> place < here)
                    .reduce((first, second) -> second)
                    .orElse(BreakIterator.DONE));
      }
    }
  }

  private static List<Integer> places(String text) {
    BreakIterator breaks = new SentenceStarts();
    breaks.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      places.add(at);
    }
    return places;
  }

  private static List<String> sentences(String text) {
    List<Integer> places = places(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      sentences.add(text.substring(places.get(i - 1), places.get(i)));
    }
    return sentences;
  }
}
