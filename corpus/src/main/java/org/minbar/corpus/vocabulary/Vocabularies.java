package org.minbar.corpus.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.yaml.YamlValue.Mapping;

/**
 * All vocabularies of a folder, checked: every reference leads somewhere, every label is complete.
 *
 * @param fingerprint a hash of the contents of all files, equal on every platform
 */
public record Vocabularies(
    Vocabulary<Round> rounds,
    Vocabulary<Concept> countries,
    Vocabulary<Place> places,
    Vocabulary<Concept> organisations,
    Vocabulary<Concept> people,
    Vocabulary<Concept> topics,
    Vocabulary<Concept> kinds,
    Vocabulary<Concept> units,
    Vocabulary<Concept> speakers,
    String fingerprint) {

  /** The vocabularies whose entries can be speakers. */
  private static final List<VocabularyName> SPEAKING =
      List.of(
          VocabularyName.COUNTRIES,
          VocabularyName.ORGANISATIONS,
          VocabularyName.PEOPLE,
          VocabularyName.SPEAKERS);

  /**
   * Loads the files of a folder, one for each {@link VocabularyName}. Other files are let be.
   *
   * @throws VocabularyException with all problems, if there are any
   */
  public static Vocabularies load(Path folder) {
    Findings findings = new Findings();
    Map<VocabularyName, VocabularyFile> files = new EnumMap<>(VocabularyName.class);
    Map<VocabularyName, Set<String>> ids = new EnumMap<>(VocabularyName.class);
    for (VocabularyName name : VocabularyName.values()) {
      VocabularyFile.read(folder, name, findings)
          .ifPresent(file -> {
            files.put(name, file);
            ids.put(name, file.ids());
          });
    }
    files.values().forEach(file -> file.checkAcrossValues(findings));
    findings.follow(ids);
    checkSpeakers(files, findings);
    findings.throwIfAny();

    return new Vocabularies(
        build(files, VocabularyName.ROUNDS, EntryBuilder::round),
        build(files, VocabularyName.COUNTRIES, EntryBuilder::concept),
        build(files, VocabularyName.PLACES, EntryBuilder::place),
        build(files, VocabularyName.ORGANISATIONS, EntryBuilder::concept),
        build(files, VocabularyName.PEOPLE, EntryBuilder::concept),
        build(files, VocabularyName.TOPICS, EntryBuilder::concept),
        build(files, VocabularyName.KINDS, EntryBuilder::concept),
        build(files, VocabularyName.UNITS, EntryBuilder::concept),
        build(files, VocabularyName.SPEAKERS, EntryBuilder::concept),
        fingerprintOf(List.copyOf(files.values())));
  }

  /** The vocabulary of that name. */
  public Vocabulary<? extends Entry> get(VocabularyName name) {
    return switch (name) {
      case ROUNDS -> rounds;
      case COUNTRIES -> countries;
      case PLACES -> places;
      case ORGANISATIONS -> organisations;
      case PEOPLE -> people;
      case TOPICS -> topics;
      case KINDS -> kinds;
      case UNITS -> units;
      case SPEAKERS -> speakers;
    };
  }

  /**
   * The vocabulary whose ids are all the values a dimension has; empty where values name
   * themselves, or may: people and bodies that no vocabulary has do.
   */
  public Optional<Vocabulary<? extends Entry>> of(Dimension dimension) {
    return switch (dimension) {
      case ROUND, ROUND_MENTIONED -> Optional.of(rounds);
      case COUNTRY -> Optional.of(countries);
      case TOPIC -> Optional.of(topics);
      case KIND -> Optional.of(kinds);
      case YEAR,
          MONTH,
          SOURCE,
          LANGUAGE,
          DATE_MENTIONED,
          RESOLUTION,
          SPEAKER,
          PERSON,
          ORGANISATION,
          ROLE ->
          Optional.empty();
    };
  }

  /** The entry that names a value of a dimension, if there is one. */
  public Optional<? extends Entry> find(Dimension dimension, String value) {
    return switch (dimension) {
      case PERSON -> people.find(value);
      case ORGANISATION -> organisations.find(value);
      // of several vocabularies, of which no two have an id in common
      case SPEAKER ->
          Stream.of(speakers, people, organisations, countries)
              .flatMap(vocabulary -> vocabulary.find(value).stream())
              .findFirst();
      default -> of(dimension).flatMap(vocabulary -> vocabulary.find(value));
    };
  }

  /** A speaker is named by an id alone, so that ids of all who can speak must differ. */
  private static void checkSpeakers(Map<VocabularyName, VocabularyFile> files, Findings findings) {
    Map<String, VocabularyName> known = new HashMap<>();
    for (VocabularyName name : SPEAKING) {
      VocabularyFile file = files.get(name);
      for (String id : file == null ? Set.<String>of() : file.ids()) {
        VocabularyName first = known.putIfAbsent(id, name);
        if (first != null) {
          findings.fileProblem(
              name,
              "the id \""
                  + id
                  + "\" stands in "
                  + first.fileName()
                  + " too; give one another id, since both can be a speaker");
        }
      }
    }
  }

  private static <E extends Entry> Vocabulary<E> build(
      Map<VocabularyName, VocabularyFile> files,
      VocabularyName name,
      Function<Mapping, E> builder) {
    VocabularyFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("not read: " + name.fileName());
    }
    return new Vocabulary<>(name, file.entries().stream().map(builder).toList());
  }

  private static String fingerprintOf(List<VocabularyFile> files) {
    MessageDigest digest = sha256();
    files.stream()
        .sorted(Comparator.comparing((VocabularyFile file) -> file.name().fileName()))
        .forEach(file -> {
          // The lengths keep two files apart that share their letters differently.
          for (String part : List.of(file.name().fileName(), file.text())) {
            byte[] bytes = part.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
