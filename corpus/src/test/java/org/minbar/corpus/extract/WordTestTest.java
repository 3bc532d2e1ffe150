package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.Statement.Field;

/** What words remember of themselves is what the rules would find out anew. */
class WordTestTest {

  private static final WordTest ROUND = WordTest.oneOf("جوله", "جولات");

  @Test
  void aWordIsOneOfSomeWithArticleAndParticles() {
    FieldText text = FieldText.of(Field.TEXT, "جولة وبالجولة للجولات الجوال");
    assertThat(IntStream.range(0, text.size()).mapToObj(i -> text.at(i).is(ROUND)))
        .containsExactly(true, true, true, false);
    WordTest exactly = WordTest.exactly("جوله");
    assertThat(IntStream.range(0, text.size()).mapToObj(i -> text.at(i).is(exactly)))
        .containsExactly(true, false, false, false);
  }

  @Test
  void aWordThatComesAgainIsAskedOnce() {
    List<String> asked = new ArrayList<>();
    WordTest test = WordTest.of(word -> asked.add(word.written()) && word.mayBeginWithAnd());
    FieldText text = FieldText.of(Field.TEXT, "ولغم لغم ولغم، لغم. ولغم");
    assertThat(IntStream.range(0, text.size()).mapToObj(i -> text.at(i).is(test)))
        .containsExactly(true, false, true, false, true);
    assertThat(asked).containsOnly("ولغم", "لغم").hasSize(2);
  }

  @Test
  void threadsThatAskTheSameWordsGetTheRightAnswers() {
    List<WordTest> tests =
        IntStream.range(2, 20)
            .mapToObj(n -> WordTest.of(word -> word.stem().length() % n == 0))
            .toList();
    Set<String> wrong =
        IntStream.range(0, 20_000)
            .parallel()
            .boxed()
            .flatMap(i -> {
              WordForms word = FieldText.of(Field.TEXT, "كتاب".repeat(1 + i % 5) + i % 400).at(0);
              return IntStream.range(2, 20)
                  .filter(n -> word.is(tests.get(n - 2)) != (word.stem().length() % n == 0))
                  .mapToObj(n -> word.written() + " at " + n);
            })
            .collect(Collectors.toSet());
    assertThat(wrong).isEmpty();
  }
}
