package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minbar.arabic.Word;
import org.minbar.arabic.Words;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.corpus.learn.TrainSentenceEnds;

class SentenceEndsTest {

  /** Marks where a sentence ends in the texts that were kept from training. */
  private static final char MARK = '‖';

  private static final SentenceEnds ENDS = SentenceEnds.load();

  /** How many ends of sentences between words were found. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missing;

    private void add(FieldText text, String marked) {
      List<Word> words = Words.of(marked);
      assertThat(words).hasSize(text.size());
      for (int i = 1; i < text.size(); i++) {
        boolean end =
            marked.substring(words.get(i - 1).end(), words.get(i).start()).indexOf(MARK) >= 0;
        boolean found = text.before(i) == Boundary.SENTENCE;
        right += end && found ? 1 : 0;
        wrong += found && !end ? 1 : 0;
        missing += end && !found ? 1 : 0;
        if (end != found && Boolean.getBoolean("minbar.errors")) {
          System.out.println(
              (found ? "wrong: " : "missing: ")
                  + text.evidence(Math.max(0, i - 4), Math.min(text.size(), i + 3)).quote());
        }
      }
    }

    private double f1() {
      return 2.0 * right / (2.0 * right + wrong + missing);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "F1 %.3f (right %d, wrong %d, missing %d)", f1(), right, wrong, missing);
    }
  }

  @Test
  void findsMoreEndsInUnseenTextsThanSignsAloneTell() throws IOException {
    Score learned = new Score();
    Score bySign = new Score();
    for (String marked : heldOut()) {
      String text = marked.replace(String.valueOf(MARK), "");
      bySign.add(FieldText.of(Field.TEXT, text), marked);
      learned.add(FieldText.of(Field.TEXT, text, ENDS), marked);
    }
    System.out.println("sentence ends, learned: " + learned);
    System.out.println("sentence ends, by sign: " + bySign);
    assertThat(learned.f1()).isGreaterThan(bySign.f1()).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال د. سمير إن الوفد وصل.‖ وأضاف أنه متعب.‖ ثم غادر",
        "وقع الاتفاق في 20.06.2023 بحضور م. عادل و2.5 ألف ضيف.‖ وانتهى الحفل",
        "«متى نعود؟» تسأل أم خالد",
        "هل تنجح الهدنة؟‖ لا أحد يعرف",
        "جولة جديدة من المحادثات‖\nبدأت المحادثات صباح اليوم.‖\nوقال الوزير إنها مفيدة",
      })
  void endsOfSentences(String marked) {
    Score score = new Score();
    score.add(FieldText.of(Field.TEXT, marked.replace(String.valueOf(MARK), ""), ENDS), marked);
    assertThat(score.wrong + score.missing).as("%s", score).isZero();
  }

  @Test
  void whatIsLearnedIsTheSameEveryTime(@TempDir Path folder) throws IOException {
    Path again = folder.resolve("again");
    TrainSentenceEnds.main(new String[] {"training/sentences.txt", again.toString()});
    try (InputStream built = SentenceEnds.class.getResourceAsStream("sentences.maxent")) {
      assertThat(built).isNotNull().hasBinaryContent(Files.readAllBytes(again));
    }
  }

  private static List<String> heldOut() throws IOException {
    try (InputStream in = SentenceEnds.class.getResourceAsStream("held-out.txt")) {
      assertThat(in).isNotNull();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split("\n?#\n", -1));
    }
  }
}
