package org.minbar.corpus.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A sound set of vocabulary files, small enough to read, to be written whole or with a change. */
final class SmallVocabulary {
  static final Map<String, String> FILES =
      Map.of(
          "topics.yaml",
          """
          - id: humanitarian
            label: {ar: الشؤون الإنسانية, en: Humanitarian issues, ru: Гуманитарные вопросы}
          - id: refugees
            label: {ar: عودة اللاجئين, en: Refugees, ru: Беженцы}
            broader: humanitarian
            ar: [اللاجئون, العودة الطوعية]
            not: [مخيم اللاجئين]
          - id: returns
            label: {ar: العودة, en: Return, ru: Возвращение}
            broader: refugees
          """,
          "countries.yaml",
          """
          - id: KZ
            label: {ar: كازاخستان, en: Kazakhstan, ru: Казахстан}
            nisba: [كازاخستاني]
            codes: [KAZ, "398"]
          - id: NO
            label: {ar: النرويج, en: Norway, ru: Норвегия}
          """,
          "places.yaml",
          """
          - id: astana
            label: {ar: أستانا, en: Astana, ru: Астана}
            kind: city
            country: KZ
            capital: true
            actor: true
            ar: [آستانة]
            names:
              - {ar: نور سلطان, en: Nur-Sultan, ru: Нур-Султан, from: 2019-03-23, to: 2022-09-17}
          - id: idlib
            label: {ar: إدلب, en: Idlib, ru: Идлиб}
            kind: region
          """,
          "organisations.yaml",
          """
          - id: UN
            label: {ar: الأمم المتحدة, en: United Nations, ru: Объединённые Нации}
          """,
          "speakers.yaml",
          """
          - id: statement
            label: {ar: البيان, en: The statement itself, ru: Само заявление}
          """,
          "people.yaml",
          """
          - id: lavrentiev
            label: {ar: ألكسندر لافرينتييف, en: Alexander Lavrentiev, ru: Александр Лаврентьев}
          """,
          "rounds.yaml",
          """
          - id: 20
            label: {ar: الجولة العشرون, en: Round 20, ru: Раунд 20}
            start: 2023-06-20
            end: 2023-06-21
            place: astana
            host: KZ
            guarantors: [NO]
            delegations: {KZ: [lavrentiev, Kanat Tumysh]}
            observers: [UN, NO]
            topics: [refugees]
            outcomes:
              - "The guarantors agree: all of them"
              - 2254
            readBy: lavrentiev
          """,
          "kinds.yaml",
          """
          - id: summit
            label: {ar: قمة, en: Summit, ru: Саммит}
          """);

  private SmallVocabulary() {}

  static Path write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue(), UTF_8);
    }
    return folder;
  }

  static String text(String file) {
    String text = FILES.get(file);
    if (text == null) {
      throw new IllegalArgumentException("no such file: " + file);
    }
    return text;
  }
}
