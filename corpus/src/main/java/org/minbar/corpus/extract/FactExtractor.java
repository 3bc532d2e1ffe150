package org.minbar.corpus.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.WrittenLanguage;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Reads the facts of a statement: what its editor and its record assert, and the rounds, countries,
 * topics, people, organisations, speakers, dates, resolutions and quantities that title and text
 * name, each with the words that say it.
 *
 * <p>Every mention is a fact of its own. The answer depends on the statement and the vocabularies
 * alone. Immutable; may be used by many threads. The time needed grows with the length of the text.
 */
public final class FactExtractor {

  private final SentenceEnds sentences;
  private final RoundFacts rounds;
  private final MentionReader countries;
  private final MentionReader actors;
  private final SurnameReader surnames;
  private final RoundRoles roles;
  private final SpeakerReader speakers;
  private final TopicReader topics;
  private final QuantityReader quantities;
  private final NameReader names;

  /** Prepares the rules for these vocabularies. */
  public FactExtractor(Vocabularies vocabularies) {
    sentences = SentenceEnds.load();
    rounds = new RoundFacts(vocabularies);
    countries = new CountryReader(vocabularies);
    actors = new ActorReader(vocabularies);
    SpeechVerbs verbs = new SpeechVerbs();
    surnames = new SurnameReader(vocabularies.people(), verbs);
    roles = new RoundRoles(vocabularies);
    speakers = new SpeakerReader(vocabularies.speakers(), verbs);
    topics = new TopicReader(vocabularies.topics());
    quantities = new QuantityReader(vocabularies.units());
    names = new NameReader();
  }

  /** The statement with its facts: asserted ones first, then by dimension in text order. */
  public CodedStatement code(Statement statement) {
    if (WrittenLanguage.sharesScript(statement.language())) {
      // its words look like Arabic ones and mean others
      return new CodedStatement(statement, asserted(statement), List.of());
    }
    FieldText title = FieldText.of(Field.TITLE, statement.title(), sentences);
    FieldText text = FieldText.of(Field.TEXT, statement.text(), sentences);
    Map<FieldText, List<Mention>> countriesIn = new LinkedHashMap<>();
    Map<FieldText, List<Mention>> actorsIn = new LinkedHashMap<>();
    for (FieldText field : List.of(title, text)) {
      countriesIn.put(field, countries.read(field));
      actorsIn.put(field, new ArrayList<>(actors.read(field)));
    }
    List<Fact> facts = new ArrayList<>(asserted(statement));
    List<Fact> named = facts(countriesIn);
    facts.addAll(rounds.read(statement, title, text, named));
    List<String> about =
        facts.stream()
            .filter(fact -> fact.dimension() == Dimension.ROUND)
            .map(Fact::value)
            .distinct()
            .toList();
    facts.addAll(named);
    for (FieldText field : List.of(title, text)) {
      facts.addAll(topics.read(field));
    }
    Set<String> people = peopleIn(actorsIn);
    actorsIn.forEach((field, mentions) -> {
      List<Mention> known = new ArrayList<>(mentions);
      known.addAll(countriesIn.getOrDefault(field, List.of()));
      mentions.addAll(surnames.read(field, known, people, roles.delegates(about)));
    });
    names
        .read(all(actorsIn, countriesIn))
        .forEach((field, found) -> actorsIn.merge(field, found, FactExtractor::inOrder));
    facts.addAll(facts(actorsIn));
    for (FieldText field : List.of(title, text)) {
      List<Mention> all = new ArrayList<>(actorsIn.getOrDefault(field, List.of()));
      all.addAll(countriesIn.getOrDefault(field, List.of()));
      all.sort(Comparator.comparingInt(Mention::from));
      facts.addAll(speakers.read(field, all));
      facts.addAll(roles.read(field, all, about));
    }
    NumberFacts inTitle = NumberFacts.of(title, statement.date());
    NumberFacts inText = NumberFacts.of(text, statement.date());
    facts.addAll(inTitle.facts());
    facts.addAll(inText.facts());
    List<Quantity> counted =
        new ArrayList<>(quantities.read(title, inTitle.taken(facts), topicsIn(facts, Field.TITLE)));
    counted.addAll(quantities.read(text, inText.taken(facts), topicsIn(facts, Field.TEXT)));
    return new CodedStatement(statement, facts, counted);
  }

  private static List<Fact> topicsIn(List<Fact> facts, Field field) {
    return facts.stream()
        .filter(fact -> fact.dimension() == Dimension.TOPIC)
        .filter(fact -> fact.evidence().filter(words -> words.field() == field).isPresent())
        .toList();
  }

  private static Map<FieldText, List<Mention>> all(
      Map<FieldText, List<Mention>> some, Map<FieldText, List<Mention>> others) {
    Map<FieldText, List<Mention>> all = new LinkedHashMap<>(some);
    others.forEach((field, found) -> all.merge(field, found, FactExtractor::inOrder));
    return all;
  }

  private static List<Mention> inOrder(List<Mention> some, List<Mention> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingInt(Mention::from))
        .toList();
  }

  private static List<Fact> facts(Map<FieldText, List<Mention>> mentions) {
    List<Fact> facts = new ArrayList<>();
    mentions.forEach((field, found) -> found.forEach(mention -> facts.add(mention.fact(field))));
    return facts;
  }

  private static Set<String> peopleIn(Map<FieldText, List<Mention>> mentions) {
    return mentions.values().stream()
        .flatMap(List::stream)
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .map(Mention::id)
        .collect(Collectors.toSet());
  }

  private static List<Fact> asserted(Statement statement) {
    List<Fact> facts = new ArrayList<>();
    for (String round : statement.rounds().stream().distinct().toList()) {
      facts.add(Rule.EDITOR_ROUNDS.asserts(Dimension.ROUND, round));
      facts.add(Rule.EDITOR_ROUNDS.asserts(Dimension.ROUND_MENTIONED, round));
    }
    facts.addAll(dateFacts(statement.date()));
    statement
        .kind()
        .filter(kind -> !kind.isBlank())
        .ifPresent(kind -> facts.add(Rule.METADATA_KIND.asserts(Dimension.KIND, kind)));
    statement.sources().stream()
        .map(Source::name)
        .distinct()
        .forEach(name -> facts.add(Rule.METADATA_SOURCE.asserts(Dimension.SOURCE, name)));
    facts.add(Rule.METADATA_LANGUAGE.asserts(Dimension.LANGUAGE, statement.language()));
    return facts;
  }

  private static List<Fact> dateFacts(StatementDate date) {
    List<Fact> facts = new ArrayList<>();
    date.first()
        .map(YearMonth::from)
        .ifPresent(month -> {
          facts.add(Rule.METADATA_DATE.asserts(Dimension.YEAR, String.valueOf(month.getYear())));
          if (!(date instanceof StatementDate.InYear)) {
            facts.add(Rule.METADATA_DATE.asserts(Dimension.MONTH, month.toString()));
          }
        });
    return facts;
  }
}
