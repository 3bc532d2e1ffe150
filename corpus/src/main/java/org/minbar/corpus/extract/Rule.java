package org.minbar.corpus.extract;

import java.util.Optional;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;

/**
 * Every way a fact is found, with the id it is published under and the share of its findings that
 * we expect to be right.
 *
 * <p>The confidences are estimates, ordered by how much each rule assumes beyond the words; they
 * are no measured frequencies.
 */
enum Rule {
  /** The editor of the corpus names the round. */
  EDITOR_ROUNDS("editor.rounds", 1, Basis.ASSERTION),
  /** Year and month of the date in the record. */
  METADATA_DATE("metadata.date", 1, Basis.ASSERTION),
  /** The kind of text in the record. */
  METADATA_KIND("metadata.kind", 1, Basis.ASSERTION),
  /** The names of the sources in the record. */
  METADATA_SOURCE("metadata.source", 1, Basis.ASSERTION),
  /** The language in the record, or what the letters of the text tell. */
  METADATA_LANGUAGE("metadata.language", 1, Basis.ASSERTION),

  /** The name of the process and a number: أستانا 14, أستانة7. */
  ROUND_NAME_NUMBER("round.name-number", 0.97, Basis.TEXT),
  /** A numbered meeting joined to the name of the process: الجولة السابعة من محادثات أستانا. */
  ROUND_MEETING("round.meeting", 0.97, Basis.TEXT),
  /** A numbered meeting in a sentence that names the process, and no other body. */
  ROUND_SENTENCE("round.sentence", 0.9, Basis.TEXT),
  /** A numbered round in a text on the process, with no process named beside it. */
  ROUND_CONTEXT("round.context", 0.8, Basis.TEXT),
  /** A numbered round in a sentence that names one of its own days. */
  ROUND_OWN_DAY("round.own-day", 0.9, Basis.TEXT),
  /** A numbered round in a text that does not name the process but its host or guarantors. */
  ROUND_HINT("round.hint", 0.65, Basis.TEXT),

  /** The title names the round: the statement is about it. */
  ROUND_IN_TITLE("round.title", 0.95, Basis.TEXT),
  /** The text says that the round begins, takes place or ends. */
  ROUND_EVENT("round.event", 0.9, Basis.TEXT),
  /** The text names the round around the days on which it met. */
  ROUND_NEAR("round.near", 0.8, Basis.TEXT),
  /** The only round an undated text names. */
  ROUND_ONLY("round.only", 0.6, Basis.TEXT),
  /** The text speaks of the talks, without number, on the days of the round. */
  ROUND_DATE("round.date", 0.5, Basis.INFERENCE),
  /** The text names the host or the guarantors, but neither talks nor number, on those days. */
  ROUND_DAYS("round.days", 0.4, Basis.INFERENCE),

  /** A sentence on the process names the day on which the round met. */
  ROUND_DAY("round.day", 0.75, Basis.INFERENCE),
  /** A text on the talks that names no round says that what only one round agreed on was agreed. */
  ROUND_OUTCOME("round.outcome", 0.6, Basis.INFERENCE),
  /** The round before or after the one the statement is about: الجولة السابقة. */
  ROUND_RELATIVE("round.relative", 0.7, Basis.INFERENCE),

  /** A country by its name. */
  COUNTRY_NAME("country.name", 0.98, Basis.TEXT),
  /** A country in a word that joins two names: روسياوتركيا. */
  COUNTRY_GLUED("country.glued", 0.9, Basis.TEXT),
  /** A country by its adjective or its people. */
  COUNTRY_NISBA("country.nisba", 0.97, Basis.TEXT),
  /** A country by the capital that stands for its government. */
  COUNTRY_CAPITAL("country.capital", 0.95, Basis.TEXT),

  /** A person by a name of the vocabulary. */
  PERSON_NAME("person.name", 0.97, Basis.TEXT),
  /** A person by a name that sounds like one of the vocabulary, after a title or a first name. */
  PERSON_SOUND("person.sound", 0.85, Basis.TEXT),
  /** A person by the surname, after the full name stood in the same text. */
  PERSON_SURNAME("person.surname", 0.9, Basis.TEXT),
  /** A person by a surname that one head of delegation of the round has. */
  PERSON_DELEGATE("person.delegate", 0.75, Basis.INFERENCE),
  /** An organisation by its name. */
  ORGANISATION_NAME("organisation.name", 0.96, Basis.TEXT),
  /** An organisation by its adjective: أممي. */
  ORGANISATION_NISBA("organisation.nisba", 0.9, Basis.TEXT),
  /** The part in the round, by the table of rounds, of a country or body that the text names. */
  ROLE_IN_ROUND("role.round", 0.8, Basis.INFERENCE),

  /** The subject right after a verb of saying: أكدت الدول الضامنة. */
  SPEAKER_AFTER("speaker.after", 0.92, Basis.TEXT),
  /** The subject right before a verb of saying: موسكو ترفض. */
  SPEAKER_BEFORE("speaker.before", 0.88, Basis.TEXT),
  /** The subject that begins the clause of a verb of saying, with other words between. */
  SPEAKER_CLAUSE("speaker.clause", 0.7, Basis.TEXT),
  /** A country or body by the office of whoever speaks: وزير الخارجية الروسي. */
  SPEAKER_OFFICE("speaker.office", 0.8, Basis.TEXT),
  /** Whom the text follows: بحسب البيان, نقلاً عن سانا. */
  SPEAKER_ACCORDING("speaker.according", 0.88, Basis.TEXT),
  /** A name and a colon at the beginning of a sentence. */
  SPEAKER_COLON("speaker.colon", 0.85, Basis.TEXT),
  /** A further verb of whoever spoke last: وأضاف أن. */
  SPEAKER_CONTINUED("speaker.continued", 0.65, Basis.INFERENCE),
  /** The statement, where the one who speaks only reads it out. */
  SPEAKER_READ_OUT("speaker.read-out", 0.75, Basis.TEXT),

  /** A topic by a phrase of three words or more. */
  TOPIC_LONG_PHRASE("topic.long-phrase", 0.9, Basis.TEXT),
  /** A topic by a phrase whose words stand in other forms: broken plurals, verbs. */
  TOPIC_LEMMAS("topic.lemmas", 0.8, Basis.TEXT),
  /** A topic by words that follow each other in a clause with others between. */
  TOPIC_GAPPED("topic.gapped", 0.7, Basis.TEXT),
  /** A topic by a phrase of two words. */
  TOPIC_PHRASE("topic.phrase", 0.85, Basis.TEXT),
  /** A topic by a single word. */
  TOPIC_WORD("topic.word", 0.75, Basis.TEXT),

  /** A date with its year in the words. */
  DATE_WRITTEN("date.written", 0.97, Basis.TEXT),
  /** A date without year, in the year that the statement's date and المقبل or الماضي ask for. */
  DATE_YEARLESS("date.yearless", 0.8, Basis.INFERENCE),
  /** A day, month or year counted from the statement's date: أمس, الشهر الماضي. */
  DATE_RELATIVE("date.relative", 0.8, Basis.INFERENCE),
  /** Words that contradict each other: نوفمبر/كانون الثاني, or a day that was another weekday. */
  DATE_DOUBTFUL("date.doubtful", 0.4, Basis.INFERENCE),

  /** The word for a resolution and its number: القرار 2254. */
  RESOLUTION_NUMBER("resolution.number", 0.97, Basis.TEXT),
  /** The number alone, in a text that names it as a resolution elsewhere. */
  RESOLUTION_AGAIN("resolution.again", 0.85, Basis.TEXT),

  /** A person outside the vocabulary by an office before the name. */
  PERSON_TITLE("person.title", 0.9, Basis.TEXT),
  /** A person outside the vocabulary by a verb of saying before the name. */
  PERSON_SAYING("person.saying", 0.9, Basis.TEXT),
  /** A person outside the vocabulary by a given name before a word that Arabic does not have. */
  PERSON_GIVEN("person.given", 0.85, Basis.TEXT),
  /** A body outside the vocabulary by the word for its kind. */
  ORGANISATION_KIND("organisation.kind", 0.8, Basis.TEXT);

  private final String id;
  private final double confidence;
  private final Basis basis;

  Rule(String id, double confidence, Basis basis) {
    this.id = id;
    this.confidence = confidence;
    this.basis = basis;
  }

  /** What the facts of this rule rest on. */
  Basis basis() {
    return basis;
  }

  /** The fact that this rule asserts without words of the text. */
  Fact asserts(Dimension dimension, String value) {
    return Fact.asserted(dimension, value, id);
  }

  /** The fact that this rule reads in words of the text, or concludes from them. */
  Fact finds(Dimension dimension, String value, Evidence evidence) {
    return new Fact(dimension, value, basis, Optional.of(evidence), id, confidence);
  }
}
