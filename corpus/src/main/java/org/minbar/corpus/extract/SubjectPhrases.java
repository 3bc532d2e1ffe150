package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.Weekdays;
import org.minbar.corpus.extract.FieldText.Boundary;

/**
 * Reads the noun phrases of a field that can be the subject of a verb: names, and offices with the
 * name or the country that tells whose they are.
 */
final class SubjectPhrases {

  /**
   * Who a subject is.
   *
   * @param from its first word
   * @param to the word after its last
   * @param id the id of what is named
   * @param byOffice whether only the office of the speaker is named: وزير الخارجية الروسي
   */
  record Subject(int from, int to, String id, boolean byOffice) {}

  /** Countries that are grammatically masculine; all others are feminine. */
  private static final Set<String> MASCULINE =
      Set.of("LB", "IQ", "JO", "YE", "SD", "MA", "SO", "VA", "NE", "TD", "SS");

  private static final int LONGEST_TITLE = 14;
  private static final int MOST_ADVERBS = 5;
  private static final int LONGEST_NAME = 5;
  private static final Set<String> ADVERBS =
      Set.of(
          "ايضا",
          "كذلك",
          "امس",
          "اليوم",
          "بدوره",
          "بدورها",
          "بدورهم",
          "جانبه",
          "جانبها",
          "من",
          "جهته",
          "جهتها",
          "لاحقا",
          "مجددا",
          "مساء",
          "صباح",
          "يوم",
          "له",
          "لها",
          "فيه",
          "فيها",
          "عليه",
          "عليها",
          "اليه",
          "اليها",
          "عنه",
          "عنها",
          "كل",
          "كلا",
          "قد",
          "الجانبان",
          "بها",
          "به");
  private static final Set<String> STOPS =
      Set.of(
          "ان", "انه", "انها", "انهم", "بان", "بانه", "علي", "عن", "خلال", "بعد", "قبل", "مع",
          "عقب", "منذ", "ضد", "بين", "حول", "بشان", "حيث", "عبر", "كما", "ب", "ل");
  private static final Set<String> TO = Set.of("الي");
  private static final Set<String> IN = Set.of("في", "بشان", "لشوون", "لدي");
  private static final Set<String> FOR = Set.of("باسم", "بلسان");
  private static final WordTest STATEMENT_NOUNS = WordTest.oneOf("بيان", "بيانا", "وثيقه", "اعلان");
  private static final WordTest OF_THE_MEETING =
      WordTest.oneOf(
          "ختامي", "مشترك", "ثلاثي", "استانا", "استانه", "جوله", "اجتماع", "لقاء", "ضامنين", "قمه",
          "صيغه", "مسار");

  private final FieldText text;
  private final SpeechVerbs verbs;
  private final @Nullable Mention[] startAt;

  SubjectPhrases(FieldText text, List<Mention> mentions, SpeechVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
    startAt = new Mention[text.size()];
    for (Mention mention : mentions) {
      Mention other = startAt[mention.from()];
      if (other == null || mention.to() > other.to()) {
        startAt[mention.from()] = mention;
      }
    }
  }

  /** The subject that follows a verb, adverbs between them let be. */
  List<Subject> behind(int from) {
    int at = from;
    while (at < text.size() && at - from < MOST_ADVERBS && isAdverb(at)) {
      at++;
    }
    boolean verbAgrees =
        at < text.size()
            && text.isUnbroken(from - 1, at + 1)
            && verbs.agrees(text, from - 1, isFeminine(at));
    return verbAgrees ? at(at) : List.of();
  }

  private boolean isFeminine(int word) {
    Mention mention = startAt[word];
    if (mention != null && mention.kind() == Mention.Kind.PERSON) {
      return false;
    }
    boolean country =
        mention != null
            && (mention.rule() == Rule.COUNTRY_NAME || mention.rule() == Rule.COUNTRY_CAPITAL);
    if (mention != null && country) {
      return !MASCULINE.contains(mention.id());
    }
    return text.at(word).normalized().endsWith("ه");
  }

  private boolean isAdverb(int word) {
    Mention mention = startAt[word];
    String normalized = text.at(word).normalized();
    return mention == null
        && (ADVERBS.contains(normalized) || Weekdays.NAMES.containsKey(normalized));
  }

  /** The subject, or several joined by "and", that begins at a word; none if none does. */
  List<Subject> at(int word) {
    return joined(word, false);
  }

  /** The same where the first word may have a preposition: وفقاً لوزارة الخارجية. */
  List<Subject> afterPreposition(int word) {
    return joined(word, true);
  }

  private List<Subject> joined(int word, boolean mayBeBound) {
    List<Subject> subjects = new ArrayList<>();
    Subject first = one(word, mayBeBound);
    if (first == null) {
      return subjects;
    }
    subjects.add(first);
    int at = first.to();
    while (at < text.size() && text.before(at) != Boundary.SENTENCE) {
      Mention next = startAt[at];
      boolean and = next != null && next.lead().equals("و");
      boolean andTitle =
          text.at(at).mayBeginWithAnd()
              && text.before(at) == Boundary.NONE
              && Titles.isTitle(text.at(at));
      Subject more = and || andTitle ? one(at, false) : null;
      if (more == null) {
        break;
      }
      subjects.add(more);
      at = more.to();
    }
    return subjects;
  }

  /** The name right before a verb that begins a clause of its own: وأنقرة تطالب. */
  List<Subject> endingAt(int verb, int clauseStart) {
    for (int i = verb - 1; i >= Math.max(clauseStart, verb - LONGEST_NAME); i--) {
      Mention mention = startAt[i];
      if (mention != null && mention.to() == verb && mention.isFree()) {
        boolean begins = i == clauseStart || mention.lead().equals("و");
        return begins ? List.of(named(mention)) : List.of();
      }
    }
    return List.of();
  }

  /** Whether what is said follows: أن, إلى, على and the like. */
  boolean isContent(int word) {
    return word < text.size()
        && text.before(word) != Boundary.SENTENCE
        && (STOPS.contains(text.at(word).normalized()) || TO.contains(text.at(word).normalized()));
  }

  /** Who is named before a colon; a country there is what the text is about: سوريا: مقتل ... */
  List<Subject> heading(int word) {
    Mention mention = startAt[word];
    return mention != null && mention.rule() == Rule.COUNTRY_NAME ? List.of() : at(word);
  }

  /** Whether a word is البيان, with the article. */
  boolean isTheStatement(int word) {
    return isStatementNoun(word) && text.at(word).isDefinite();
  }

  private @Nullable Subject one(int word, boolean mayBeBound) {
    Mention mention = startAt[word];
    if (mention != null && (mention.isFree() || mayBeBound)) {
      return named(mention);
    } else if (isStatementNoun(word)) {
      return statementAt(word);
    } else if (Titles.isTitle(text.at(word)) && (mayBeBound || isFreeTitle(word))) {
      return office(word);
    }
    return null;
  }

  /**
   * A person who stands right behind the body named speaks for it: الرئيس الروسي فلاديمير بوتين.
   */
  private Subject named(Mention mention) {
    Mention next = mention.to() < text.size() ? startAt[mention.to()] : null;
    if (next != null
        && mention.kind() != Mention.Kind.PERSON
        && next.kind() == Mention.Kind.PERSON
        && next.lead().isEmpty()
        && text.before(next.from()) == Boundary.NONE) {
      return new Subject(mention.from(), next.to(), next.id(), false);
    }
    return new Subject(mention.from(), mention.to(), mention.id(), false);
  }

  private boolean isFreeTitle(int word) {
    String form = text.at(word).normalized();
    char first = form.charAt(0);
    boolean bound = (first == 'ل' || first == 'ب' || first == 'ك') && !form.startsWith("كب");
    return !bound || text.at(word).names().size() == 1;
  }

  /** The words of an office up to the name of its holder, or else the country or body it is of. */
  private @Nullable Subject office(int from) {
    boolean definite = text.at(from).isDefinite();
    boolean persons = false;
    Mention of = null;
    for (int i = from + 1; i < Math.min(from + LONGEST_TITLE, text.size()); i++) {
      Mention mention = startAt[i];
      boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
      if (text.before(i) != Boundary.NONE
          && !(person && text.before(i) == Boundary.CLAUSE && of != null)) {
        break;
      } else if (mention != null && person && mention.lead().isEmpty()) {
        return new Subject(from, mention.to(), mention.id(), false);
      } else if (mention != null) {
        boolean adjective =
            mention.rule() == Rule.COUNTRY_NISBA || mention.rule() == Rule.ORGANISATION_NISBA;
        boolean spokenFor = FOR.contains(text.at(i - 1).normalized());
        boolean object =
            mention.lead().isEmpty() && !adjective && !spokenFor && (definite || of != null);
        if (object && !persons) {
          break;
        } else if (of == null && !persons && mention.kind() != Mention.Kind.COLLECTIVE) {
          of = mention;
        }
        i = mention.to() - 1;
      } else if (isEnd(i, of != null)) {
        break;
      } else {
        persons |= TO.contains(text.at(i).normalized()) || IN.contains(text.at(i).normalized());
      }
    }
    return of == null ? null : new Subject(from, of.to(), of.id(), true);
  }

  private boolean isEnd(int word, boolean complete) {
    String form = text.at(word).normalized();
    boolean newOffice = complete && form.startsWith("ال") && Titles.isOffice(text.at(word));
    return STOPS.contains(form) || newOffice || verbs.isAssertion(text, word);
  }

  /** Whether a word is البيان or a word like it. */
  boolean isStatementNoun(int word) {
    return word >= 0 && word < text.size() && text.at(word).is(STATEMENT_NOUNS);
  }

  /** The statement, where its name stands at a word, behind a preposition if need be. */
  List<Subject> statement(int word) {
    Mention mention = startAt[word];
    if (mention != null && mention.kind() == Mention.Kind.COLLECTIVE) {
      return List.of(new Subject(word, mention.to(), mention.id(), false));
    }
    Subject subject = isStatementNoun(word) ? statementAt(word) : null;
    return subject == null ? List.of() : List.of(subject);
  }

  /** بيان أستانا is the statement; بيان وزارة الخارجية is what the ministry says. */
  private @Nullable Subject statementAt(int word) {
    int next = word + 1;
    boolean ends = next >= text.size() || text.before(next) != Boundary.NONE;
    if (ends || text.at(next).is(OF_THE_MEETING) || verbs.isReading(text, next)) {
      return new Subject(word, word + 1, "statement", false);
    }
    for (int i = next; i < Math.min(next + 3, text.size()); i++) {
      Mention mention = startAt[i];
      if (text.before(i) != Boundary.NONE || text.at(i).normalized().equals("الي")) {
        break;
      } else if (mention != null) {
        return new Subject(
            word, mention.to(), mention.id(), mention.kind() == Mention.Kind.COUNTRY);
      } else if (Titles.isOffice(text.at(i))) {
        return office(i);
      }
    }
    return text.at(word).isDefinite() ? new Subject(word, word + 1, "statement", false) : null;
  }
}
