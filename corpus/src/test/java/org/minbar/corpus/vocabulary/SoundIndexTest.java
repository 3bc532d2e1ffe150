package org.minbar.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundIndexTest {

  private static final Vocabularies BUNDLED = Vocabularies.load(Path.of("vocabulary"));

  private final SoundIndex index = new SoundIndex(BUNDLED);

  @ParameterizedTest
  @CsvSource({
    "Lavrentyev, lavrentiev",
    "Bedersen, pedersen",
    "Noursultan, astana",
    "Hmeymim, hmeimim",
    "Edleb, idlib",
    "Dayr az-Zawr, deirezzor",
    "Deir Ezzour, deirezzor",
    "Tiurkiye, TR",
    "Lubnan, LB",
    "Dimashq, damascus",
    "Amir Abdullahian, amirabdollahian",
    "Kassem Tokaev, tokayev",
    "Hizbullah, HEZB",
    "Лубнан, LB",
    "Хизбулла, HEZB"
  })
  void aNameIsFoundByHowItSounds(String typed, String id) {
    assertThat(ids(typed)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Astana-7",
    "Gaza",
    "refugees",
    "small",
    "country",
    "caused",
    "ceasefire",
    "terrorism",
    "resources"
  })
  void wordsAreNoNames(String typed) {
    assertThat(ids(typed)).isEmpty();
  }

  /**
   * There is no list of English and Russian words here; the names of topics are made of such words.
   * Of some 470, shore and trio are taken for names, and a genitive is rightly so.
   */
  @Test
  void fewWordsOfTopicsAreTakenForNames() {
    SpellingIndex labels = new SpellingIndex(BUNDLED, name -> name);
    Set<String> words = new TreeSet<>();
    for (Concept topic : BUNDLED.topics().entries()) {
      Stream.of("en", "ru")
          .flatMap(language -> topic.names(language).stream())
          .flatMap(name -> Stream.of(name.split("[^\\p{L}]+", -1)))
          .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
          .forEach(words::add);
    }
    Set<String> taken = new TreeSet<>();
    words.forEach(word -> {
      if (labels.lookUp(word).isEmpty() && !ids(word).isEmpty()) {
        taken.add(word + " " + ids(word));
      }
    });
    assertThat(words).hasSizeGreaterThan(400);
    assertThat(taken).containsExactly("берег [prague]", "тройка [TR]", "турции [TR]");
  }

  private List<String> ids(String typed) {
    return index.lookUp(typed).stream().map(match -> match.entry().id()).toList();
  }
}
