package org.minbar.corpus.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.learn.SentenceEnds;
import org.minbar.corpus.vocabulary.Vocabularies;

/**
 * Reads the facts of a statement: what its editor and its record assert, and the rounds, countries
 * and topics that title and text name, each with the words that say it.
 *
 * <p>Every mention is a fact of its own. The answer depends on the statement and the vocabularies
 * alone. Immutable; may be used by many threads. The time needed grows with the length of the text.
 */
public final class FactExtractor {

  private final SentenceEnds sentences;
  private final RoundFacts rounds;
  private final CountryReader countries;
  private final TopicReader topics;
  private final NameReader names;

  /** Prepares the rules for these vocabularies. */
  public FactExtractor(Vocabularies vocabularies) {
    sentences = SentenceEnds.load();
    rounds = new RoundFacts(vocabularies);
    countries = new CountryReader(vocabularies);
    topics = new TopicReader(vocabularies.topics());
    names = new NameReader(vocabularies);
  }

  /** The statement with its facts: asserted ones first, then by dimension in text order. */
  public CodedStatement code(Statement statement) {
    FieldText title = FieldText.of(Field.TITLE, statement.title(), sentences);
    FieldText text = FieldText.of(Field.TEXT, statement.text(), sentences);
    List<Fact> facts = new ArrayList<>(asserted(statement));
    List<Fact> named = new ArrayList<>(countries.read(title));
    named.addAll(countries.read(text));
    facts.addAll(rounds.read(statement, title, text, named));
    facts.addAll(named);
    facts.addAll(topics.read(title));
    facts.addAll(topics.read(text));
    facts.addAll(names.read(title, text));
    return new CodedStatement(statement, facts);
  }

  private static List<Fact> asserted(Statement statement) {
    List<Fact> facts = new ArrayList<>();
    for (String round : statement.rounds().stream().distinct().toList()) {
      facts.add(Rule.EDITOR_ROUNDS.asserts(Dimension.ROUND, round));
      facts.add(Rule.EDITOR_ROUNDS.asserts(Dimension.ROUND_MENTIONED, round));
    }
    statement.date().first().ifPresent(day -> facts.addAll(dateFacts(YearMonth.from(day))));
    statement
        .kind()
        .filter(kind -> !kind.isBlank())
        .ifPresent(kind -> facts.add(Rule.METADATA_KIND.asserts(Dimension.KIND, kind)));
    statement.sources().stream()
        .map(Source::name)
        .distinct()
        .forEach(name -> facts.add(Rule.METADATA_SOURCE.asserts(Dimension.SOURCE, name)));
    return facts;
  }

  private static List<Fact> dateFacts(YearMonth month) {
    return List.of(
        Rule.METADATA_DATE.asserts(Dimension.YEAR, String.valueOf(month.getYear())),
        Rule.METADATA_DATE.asserts(Dimension.MONTH, month.toString()));
  }
}
