package org.minbar.corpus.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabulariesTest {
  @TempDir Path folder;

  @Test
  void entriesKeepTheOrderOfTheFileAndTheirNames() throws IOException {
    Vocabularies all = Vocabularies.load(SmallVocabulary.write(folder));

    assertThat(all.topics().entries())
        .extracting(Concept::id)
        .containsExactly("humanitarian", "refugees", "returns");
    Concept refugees = all.topics().get("refugees");
    assertThat(refugees.label()).isEqualTo(new Label("عودة اللاجئين", "Refugees", "Беженцы"));
    assertThat(refugees.arabicNames())
        .containsExactly("عودة اللاجئين", "اللاجئون", "العودة الطوعية");
    assertThat(refugees.names("en")).containsExactly("Refugees");
    assertThat(refugees.exclusions()).containsExactly("مخيم اللاجئين");
    assertThat(all.countries().get("KZ").nisba()).containsExactly("كازاخستاني");
    assertThat(all.countries().get("KZ").details())
        .isEqualTo(Map.of("codes", List.of("KAZ", "398")));
  }

  @Test
  void broaderGoesUpAndNarrowerGoesDownTheWholeWay() throws IOException {
    Vocabulary<Concept> topics = Vocabularies.load(SmallVocabulary.write(folder)).topics();

    assertThat(topics.broader("returns")).containsExactly("refugees", "humanitarian");
    assertThat(topics.broader("humanitarian")).isEmpty();
    assertThat(topics.narrower("humanitarian")).containsExactly("refugees", "returns");
    assertThat(topics.narrower("returns")).isEmpty();
  }

  @Test
  void placesKnowTheirCountryAndTheirOfficialNames() throws IOException {
    Vocabulary<Place> places = Vocabularies.load(SmallVocabulary.write(folder)).places();

    Place astana = places.get("astana");
    assertThat(astana.kind()).isEqualTo(Place.Kind.CITY);
    assertThat(astana.country()).contains("KZ");
    assertThat(astana.capital() && astana.actor()).isTrue();
    assertThat(astana.names())
        .containsExactly(
            new Place.OfficialName(
                new Label("نور سلطان", "Nur-Sultan", "Нур-Султан"),
                Optional.of(LocalDate.of(2019, 3, 23)),
                Optional.of(LocalDate.of(2022, 9, 17))));
    assertThat(places.get("idlib").capital()).isFalse();
    assertThat(places.get("idlib").country()).isEmpty();
  }

  @Test
  void roundsHaveDatesAndTheirDetailsAsJsonWouldHoldThem() throws IOException {
    Round round = Vocabularies.load(SmallVocabulary.write(folder)).rounds().get("20");

    assertThat(round.number()).isEqualTo(20);
    assertThat(round.start()).isEqualTo(LocalDate.of(2023, 6, 20));
    assertThat(round.end()).isEqualTo(LocalDate.of(2023, 6, 21));
    assertThat(round.place()).isEqualTo("astana");
    assertThat(round.topics()).containsExactly("refugees");
    Map<String, Object> details = round.concept().details();
    assertThat(details)
        .containsEntry("delegations", Map.of("KZ", List.of("lavrentiev", "Kanat Tumysh")))
        .containsEntry(
            "outcomes", List.of("The guarantors agree: all of them", BigInteger.valueOf(2254)))
        .containsEntry("guarantors", List.of("NO"))
        .doesNotContainKeys("id", "label");
  }

  @Test
  void findMayBeEmptyAndGetThrows() throws IOException {
    Vocabularies all = Vocabularies.load(SmallVocabulary.write(folder));

    assertThat(all.get(VocabularyName.COUNTRIES).find("NO")).isPresent();
    assertThat(all.get(VocabularyName.COUNTRIES).find("XX")).isEmpty();
    assertThatThrownBy(() -> all.topics().get("XX"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("no topic has the id XX");
    for (VocabularyName name : VocabularyName.values()) {
      assertThat(all.get(name).name()).isEqualTo(name);
      assertThat(VocabularyName.find(name.id())).contains(name);
    }
  }

  @Test
  void theFingerprintChangesWithTheContentAndNotWithLineEnds() throws IOException {
    String before = Vocabularies.load(SmallVocabulary.write(folder)).fingerprint();
    assertThat(before).matches("[0-9a-f]{64}");

    change("kinds.yaml", "\n", "\r\n");
    assertThat(Vocabularies.load(folder).fingerprint()).isEqualTo(before);

    change("kinds.yaml", "en: Summit", "en: Summits");
    assertThat(Vocabularies.load(folder).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void anUnknownReferenceIsNamedWithItsLine() throws IOException {
    assertProblems(
        "topics.yaml",
        "broader: humanitarian",
        "broader: humanitarien",
        "topics.yaml:5: broader: no topic has the id \"humanitarien\"; write an id that stands in topics.yaml");
    assertProblems(
        "rounds.yaml",
        "observers: [UN, NO]",
        "observers: [UN, XX]",
        "rounds.yaml:9: observers: no country or organisation has the id \"XX\"; write an id that stands in countries.yaml or organisations.yaml");
    assertProblems(
        "rounds.yaml",
        "[lavrentiev, Kanat Tumysh]",
        "[lavrentjev, Kanat Tumysh]",
        "rounds.yaml:8: delegations: no person has the id \"lavrentjev\"; write an id that stands in people.yaml");
    assertProblems(
        "rounds.yaml",
        "readBy: lavrentiev",
        "readBy: tumysh",
        "rounds.yaml:14: readBy: no person has the id \"tumysh\"; write an id that stands in people.yaml");
    assertProblems(
        "rounds.yaml",
        "place: astana",
        "place: almaty",
        "rounds.yaml:5: place: no place has the id \"almaty\"; write an id that stands in places.yaml");
  }

  @Test
  void aDuplicateIdIsNamedWithBothLines() throws IOException {
    assertProblems(
        "countries.yaml",
        "id: NO",
        "id: KZ",
        "rounds.yaml:7: guarantors: no country has the id \"NO\"; write an id that stands in countries.yaml",
        "rounds.yaml:9: observers: no country or organisation has the id \"NO\"; write an id that stands in countries.yaml or organisations.yaml",
        "countries.yaml:5: the id \"KZ\" is already in line 1; give one another id");
  }

  @Test
  void aMissingOrEmptyLabelIsNamed() throws IOException {
    assertProblems("kinds.yaml", ", ru: Саммит", "", "kinds.yaml:2: label: add the missing \"ru\"");
    assertProblems(
        "kinds.yaml", "ru: Саммит", "ru: ''", "kinds.yaml:2: ru: must be a text (got: \"\")");
    assertProblems(
        "kinds.yaml", "ru: Саммит", "ru:", "kinds.yaml:2: ru: must be a text (got: nothing)");
    assertProblems(
        "kinds.yaml",
        "  label: {ar: قمة, en: Summit, ru: Саммит}\n",
        "",
        "kinds.yaml:1: entry summit: add the missing \"label\"");
  }

  @Test
  void anUnknownKeyIsATypo() throws IOException {
    assertProblems(
        "countries.yaml",
        "nisba:",
        "nizba:",
        "countries.yaml:3: unknown key \"nizba\"; known are ar, codes, en, id, label, nisba, not, note, role, ru, wikidata");
  }

  @Test
  void aWrongTypeIsNamed() throws IOException {
    assertProblems(
        "topics.yaml",
        "not: [مخيم اللاجئين]",
        "not: مخيم اللاجئين",
        "topics.yaml:7: not: write a list, [a, b] (got: \"مخيم اللاجئين\")");
    assertProblems(
        "places.yaml",
        "capital: true",
        "capital: yes",
        "places.yaml:5: capital: must be true or false (got: \"yes\")");
    assertProblems(
        "places.yaml",
        "kind: region",
        "kind: desert",
        "places.yaml:12: kind: must be city or region (got: \"desert\")");
    assertProblems(
        "rounds.yaml",
        "id: 20",
        "id: twenty",
        "rounds.yaml:1: id: must be a number from 1 (got: \"twenty\")");
  }

  @Test
  void aCircleOfBroaderTopicsIsToldOnce() throws IOException {
    assertProblems(
        "topics.yaml",
        "Гуманитарные вопросы}",
        "Гуманитарные вопросы}\n  broader: returns",
        "topics.yaml:3: broader: humanitarian → returns → refugees → humanitarian is a circle; remove one \"broader\" of it");
  }

  @Test
  void datesMustExistAndBeInOrder() throws IOException {
    assertProblems(
        "rounds.yaml",
        "2023-06-21",
        "2023-06-31",
        "rounds.yaml:4: end: must be a day such as 2023-06-21 (got: \"2023-06-31\")");
    assertProblems(
        "rounds.yaml",
        "2023-06-21",
        "2023-06-19",
        "rounds.yaml:4: end: 2023-06-19 lies before start 2023-06-20; put them right");
    assertProblems(
        "places.yaml",
        "to: 2022-09-17",
        "to: 2018-09-17",
        "places.yaml:9: to: 2018-09-17 lies before from 2019-03-23; put them right");
  }

  @Test
  void aFileThatIsMissingOrNotYamlDoesNotMakeItsReferencesWrong() throws IOException {
    SmallVocabulary.write(folder);
    Files.delete(folder.resolve("countries.yaml"));
    Files.writeString(folder.resolve("topics.yaml"), "- id: a\n  label: {ar: ا\n", UTF_8);
    Files.write(folder.resolve("kinds.yaml"), new byte[] {'-', ' ', (byte) 0xff});
    Files.writeString(folder.resolve("people.yaml"), "", UTF_8);

    assertThat(problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("countries.yaml: the file is missing in "),
            p -> assertThat(p).startsWith("people.yaml: write a list of entries"),
            p -> assertThat(p).startsWith("topics.yaml:3: not YAML: "),
            p -> assertThat(p).startsWith("kinds.yaml: the file is not UTF-8"));
  }

  @Test
  void allProblemsAreToldTogether() throws IOException {
    SmallVocabulary.write(folder);
    change("kinds.yaml", "Summit", "''");
    change("topics.yaml", "broader: refugees", "broader: refuges");
    change("places.yaml", "kind: region", "knd: region");

    assertThatThrownBy(() -> Vocabularies.load(folder))
        .isInstanceOf(VocabularyException.class)
        .hasMessageStartingWith("the vocabularies have 4 problems:\nplaces.yaml:")
        .hasMessageContaining("\ntopics.yaml:10:")
        .hasMessageContaining("\nkinds.yaml:2:");
    assertThat(problems()).hasSize(4);
  }

  @Test
  void anEntryThatIsNoEntryIsNamed() throws IOException {
    SmallVocabulary.write(folder);
    Files.writeString(
        folder.resolve("kinds.yaml"), SmallVocabulary.text("kinds.yaml") + "- summit\n", UTF_8);
    assertThat(problems())
        .containsExactly("kinds.yaml:3: entry: write keys with values (got: \"summit\")");
  }

  private void assertProblems(String file, String from, String to, String... expected)
      throws IOException {
    SmallVocabulary.write(folder);
    change(file, from, to);
    assertThat(problems()).containsExactly(expected);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file), UTF_8);
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to), UTF_8);
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    try {
      Vocabularies.load(folder);
    } catch (VocabularyException e) {
      problems.addAll(e.problems());
    }
    return problems;
  }
}
