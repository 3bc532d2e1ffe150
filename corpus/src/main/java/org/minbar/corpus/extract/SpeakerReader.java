package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.SubjectPhrases.Subject;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Vocabulary;

/**
 * Reads who asserts the clauses of a field.
 *
 * <p>A speaker is the subject of a verb of saying, behind it (أكدت الدول الضامنة) or before it
 * (موسكو ترفض), or whom the text follows (بحسب البيان). Nobody is the speaker of a passive, of a
 * denied verb, or of a clause that only describes (التي رفضتها أنقرة). Who reads a statement out is
 * not its speaker: the statement is. A value is the id of a person, an organisation, a country or
 * of the vocabulary of speakers.
 */
final class SpeakerReader {

  private static final String STATEMENT = "statement";
  private static final int LONGEST_SUBJECT_CLAUSE = 16;
  private static final int LARGEST_GAP = 10;
  private static final int READING_REACH = 12;
  private static final Set<String> RELATIVES =
      Set.of(
          "الذي", "التي", "الذين", "اللذين", "اللذان", "اللتان", "اللتين", "اللواتي", "ما", "مما");
  private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "فلم");
  private static final Set<String> THAT =
      Set.of(
          "ان", "بان", "لان", "وان", "لكن", "ولكن", "فيما", "بينما", "كما", "حيث", "حين", "و",
          "اذ");

  /** Before an imperfect: it is wished or feared, not said. */
  private static final Set<String> WISHED =
      Set.of("ان", "وان", "بان", "لان", "حتي", "كي", "لكي", "قد");

  private static final WordTest ACCORDING =
      WordTest.exactly(
          "وفق", "وفقا", "حسب", "نقلا", "بحسب", "طبقا", "حسبما", "وبحسب", "ووفق", "ووفقا");
  private static final WordTest FOUND_IN =
      WordTest.exactly("جاء", "ورد", "وجاء", "وورد", "جا", "وجا");
  private static final WordTest CITED = WordTest.exactly("نقل", "نقلت", "ونقل", "ونقلت", "نقلا");
  private static final int CITED_REACH = 6;
  private static final int FOUND_REACH = 3;
  private static final int LONGEST_SILENCE = 2;

  private final SpeechVerbs verbs;
  private final PhraseIndex<String> collectives = new PhraseIndex<>(PhraseIndex.Keys.NAMES);
  private final Map<String, String> collectiveOf = new HashMap<>();

  SpeakerReader(Vocabulary<Concept> speakers, SpeechVerbs verbs) {
    this.verbs = verbs;
    for (Concept speaker : speakers.entries()) {
      speaker.arabicNames().forEach(name -> collectives.add(name, speaker.id()));
      if (speaker.details().get("organisations") instanceof List<?> organisations) {
        organisations.forEach(id -> collectiveOf.put(String.valueOf(id), speaker.id()));
      }
    }
  }

  /** One fact for each verb and subject; {@code mentions} is who is named in the field. */
  List<Fact> read(FieldText text, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (PhraseMatch<String> match : collectives.matches(text)) {
      all.add(
          new Mention(
              match.from(),
              match.to(),
              Mention.Kind.COLLECTIVE,
              match.value(),
              Rule.SPEAKER_AFTER,
              match.lead()));
    }
    return new Reading(text, new SubjectPhrases(text, all, verbs)).facts();
  }

  private final class Reading {

    private final FieldText text;
    private final SubjectPhrases subjects;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private String lastSpeaker = "";
    private int lastSentence;

    Reading(FieldText text, SubjectPhrases subjects) {
      this.text = text;
      this.subjects = subjects;
    }

    List<Fact> facts() {
      for (int i = 0; i < text.size(); i++) {
        if (text.at(i).is(ACCORDING)) {
          according(i);
        } else if (text.at(i).is(FOUND_IN)) {
          foundIn(i);
        } else if (verbs.isAssertion(text, i) && isMainVerb(i)) {
          verb(i);
        }
        if (text.at(i).is(CITED)) {
          cited(i);
        }
        if (i > 0 && text.isAfterColon(i)) {
          colon(i);
        }
      }
      return facts;
    }

    private boolean isMainVerb(int verb) {
      if (verb == 0 || text.before(verb) != Boundary.NONE) {
        return true;
      }
      String before = text.at(verb - 1).normalized();
      boolean wished = WISHED.contains(before);
      return !RELATIVES.contains(before)
          && !NEGATIONS.contains(before)
          && !(wished && verbs.isImperfect(text, verb));
    }

    private void verb(int verb) {
      List<Subject> found = subjects.behind(verb + 1);
      if (!found.isEmpty()) {
        tell(verb, verb + 1, found, Rule.SPEAKER_AFTER);
        return;
      }
      int start = clauseStart(verb);
      List<Subject> before = start < verb ? subjects.at(start) : List.of();
      if (before.isEmpty() || before.getLast().to() != verb) {
        List<Subject> beside = subjects.endingAt(verb, start);
        before = beside.isEmpty() ? before : beside;
      }
      if (before.isEmpty()) {
        continued(verb);
      } else {
        int gap = verb - before.getLast().to();
        if (gap == 0) {
          tell(verb, verb + 1, before, Rule.SPEAKER_BEFORE);
        } else if (gap > 0 && gap <= LARGEST_GAP && !hasVerb(before.getLast().to(), verb)) {
          tell(verb, verb + 1, before, Rule.SPEAKER_CLAUSE);
        }
      }
    }

    /** وأضاف أن: a further verb of whoever spoke last. */
    private void continued(int verb) {
      boolean begins = verb > 0 && text.before(verb) != Boundary.NONE;
      boolean recent = text.sentence(verb) - lastSentence <= LONGEST_SILENCE;
      if (begins && recent && !lastSpeaker.isEmpty() && subjects.isContent(verb + 1)) {
        lastSentence = text.sentence(verb);
        facts.add(
            Rule.SPEAKER_CONTINUED.finds(
                Dimension.SPEAKER, lastSpeaker, text.evidence(verb, verb + 1)));
      }
    }

    private boolean hasVerb(int from, int to) {
      for (int i = from; i < to; i++) {
        if (verbs.isAssertion(text, i) && isMainVerb(i)) {
          return true;
        }
      }
      return false;
    }

    /** Where the clause of a verb begins, after أن and the like. */
    private int clauseStart(int verb) {
      int start = verb;
      while (start > 0
          && verb - start < LONGEST_SUBJECT_CLAUSE
          && text.before(start) == Boundary.NONE
          && !THAT.contains(text.at(start - 1).normalized())) {
        start--;
      }
      return start;
    }

    private void according(int word) {
      int at = word + 1;
      while (at < text.size()
          && at < word + FOUND_REACH
          && (text.at(at).normalized().equals("عن")
              || text.at(at).normalized().equals("ما")
              || verbs.isAssertion(text, at)
              || subjects.isStatementNoun(at))) {
        if (subjects.isStatementNoun(at) && !subjects.at(at).isEmpty()) {
          break;
        }
        at++;
      }
      if (at < text.size() && text.isUnbroken(word, at + 1)) {
        tell(word, word + 1, subjects.afterPreposition(at), Rule.SPEAKER_ACCORDING);
      }
    }

    /** جاء في البيان, وجاء أيضاً في نص البيان. */
    private void foundIn(int word) {
      for (int i = word + 1; i <= Math.min(word + FOUND_REACH, text.size() - 2); i++) {
        if (text.at(i).normalized().equals("في") && text.isUnbroken(word, i + 2)) {
          tell(word, i, subjects.statement(i + 1), Rule.SPEAKER_ACCORDING);
          return;
        }
      }
    }

    /** نقلت سانا عن لافروف. */
    private void cited(int word) {
      for (int i = word + 1; i <= Math.min(word + CITED_REACH, text.size() - 2); i++) {
        if (text.at(i).normalized().equals("عن") && text.isUnbroken(word, i + 2)) {
          tell(i, i + 1, subjects.at(i + 1), Rule.SPEAKER_ACCORDING);
          return;
        }
      }
    }

    /** لافروف: الحل السياسي أولوية. */
    private void colon(int word) {
      int start = word - 1;
      while (start > 0
          && word - start < LONGEST_SUBJECT_CLAUSE
          && text.before(start) == Boundary.NONE) {
        start--;
      }
      List<Subject> named =
          text.before(start) == Boundary.SENTENCE || start == 0
              ? subjects.heading(start)
              : List.of();
      if (!named.isEmpty() && named.getLast().to() == word) {
        tell(start, word, named, Rule.SPEAKER_COLON);
      }
    }

    private void tell(int from, int to, List<Subject> found, Rule rule) {
      for (Subject subject : found) {
        String id = collectiveOf.getOrDefault(subject.id(), subject.id());
        Rule how = subject.byOffice() ? Rule.SPEAKER_OFFICE : rule;
        int first = Math.min(from, subject.from());
        int last = Math.max(to, subject.to());
        int reading = id.equals(STATEMENT) ? -1 : readingAfter(last, to);
        if (reading >= 0) {
          id = STATEMENT;
          how = Rule.SPEAKER_READ_OUT;
          last = reading;
        }
        if (told.add(first + " " + id)) {
          facts.add(how.finds(Dimension.SPEAKER, id, text.evidence(first, last)));
          lastSpeaker = found.size() == 1 ? id : "";
          lastSentence = text.sentence(from);
        }
      }
    }

    /** The word after البيان where the same sentence says that the speaker reads it out; or -1. */
    private int readingAfter(int subjectEnd, int verbEnd) {
      for (int i = verbEnd; i < Math.min(subjectEnd + READING_REACH, text.size()); i++) {
        if (text.before(i) == Boundary.SENTENCE) {
          return -1;
        }
        boolean statementNear =
            verbs.isReading(text, i)
                && (subjects.isStatementNoun(i + 1)
                    || subjects.isTheStatement(i - 1)
                    || subjects.isTheStatement(i - 2)
                    || subjects.isTheStatement(i - 3));
        if (statementNear) {
          return Math.min(text.size(), i + (subjects.isStatementNoun(i + 1) ? 2 : 1));
        }
      }
      return -1;
    }
  }
}
