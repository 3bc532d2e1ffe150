package org.minbar.corpus.align;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in what two tokens differ.
 *
 * <p>Joined particles are compared by letters first, because writers add و to any word whether the
 * lexicon knows it or not; only where و stands against ف the lexicon is asked whether both are
 * particles (وصل and فصل are two words). Remembers the words it has seen: one instance for a
 * comparison, by one thread.
 */
final class Grading {

  private static final Set<String> NEGATIONS =
      Set.of(
          "لا", "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "غير", "دون", "بدون", "عدم", "بلا",
          "الا", "سوي");
  private static final Set<String> CONJUNCTIONS = Set.of("و", "ف");
  private static final String JOINED = "وف";
  private static final List<List<String>> CASE_ENDINGS =
      List.of(
          List.of("ون", "ين"),
          List.of("ان", "ين"),
          List.of("", "ا"),
          List.of("و", "ي"),
          List.of("ا", "ي"),
          List.of("و", "ا"));

  private final Map<String, WordForm> forms = new HashMap<>();

  /** Changes of a token that is on one side only. */
  EnumSet<Change> alone(Token token) {
    if (token.label()) {
      return EnumSet.of(Change.LABEL);
    } else if (token.number().isPresent()) {
      return EnumSet.of(Change.NUMBER);
    }
    String key = form(token).normalized();
    if (CONJUNCTIONS.contains(key)) {
      return EnumSet.of(Change.CONJUNCTION);
    }
    return EnumSet.of(isNegation(key) ? Change.NEGATION : Change.LEXICAL);
  }

  /** In what two tokens differ; nothing if they are written alike. */
  EnumSet<Change> between(Token a, Token b) {
    if (a.text().equals(b.text())) {
      return EnumSet.noneOf(Change.class);
    } else if (a.label() || b.label()) {
      return EnumSet.of(a.label() && b.label() ? Change.LABEL : Change.LEXICAL);
    } else if (a.number().isPresent() && a.number().equals(b.number())) {
      return EnumSet.of(Change.NUMBER_FORM);
    } else if (a.number().isPresent() || b.number().isPresent()) {
      boolean both = a.number().isPresent() && b.number().isPresent();
      return EnumSet.of(both ? Change.NUMBER : Change.LEXICAL);
    }
    return words(a, b);
  }

  /** Whether two words written apart on one side are the one word on the other. */
  boolean isJoined(Token first, Token second, Token joined) {
    return first.isWord()
        && second.isWord()
        && joined.isWord()
        && (form(first).normalized() + form(second).normalized()).equals(form(joined).normalized());
  }

  /** The key by which a token counts as the same in whatever form. */
  String key(Token token) {
    return token.number().orElseGet(() -> form(token).lemma());
  }

  private EnumSet<Change> words(Token a, Token b) {
    WordForm first = form(a);
    WordForm second = form(b);
    if (first.normalized().equals(second.normalized())) {
      return EnumSet.of(first.letters().equals(second.letters()) ? Change.MARKS : Change.SPELLING);
    }
    if (first.seatless().equals(second.seatless())) {
      return EnumSet.of(Change.SPELLING);
    }
    Optional<EnumSet<Change>> particles = particles(first, second);
    if (particles.isPresent()) {
      return particles.get();
    } else if (isNegation(first.normalized()) != isNegation(second.normalized())) {
      return EnumSet.of(Change.NEGATION);
    } else if (first.lemma().equals(second.lemma())) {
      if (differ(first.normalized(), "ا", second.normalized(), "ه")
          || differ(first.normalized(), "ه", second.normalized(), "ا")) {
        return EnumSet.of(Change.SPELLING); // names from abroad: سوريا and سورية
      }
      return EnumSet.of(first.core().equals(second.core()) ? Change.PARTICLE : Change.INFLECTION);
    }
    return EnumSet.of(Change.LEXICAL);
  }

  /** The differences, if the words differ in conjunction, article and case only. */
  private static Optional<EnumSet<Change>> particles(WordForm first, WordForm second) {
    for (int cut = 0; cut < 4; cut++) {
      boolean cutFirst = (cut & 1) != 0;
      boolean cutSecond = (cut & 2) != 0;
      if ((cutFirst && !isJoined(first)) || (cutSecond && !isJoined(second))) {
        continue;
      }
      if (cutFirst && cutSecond && !(first.conjunction() && second.conjunction())) {
        continue;
      }
      EnumSet<Change> changes = EnumSet.noneOf(Change.class);
      String x = first.normalized().substring(cutFirst ? 1 : 0);
      String y = second.normalized().substring(cutSecond ? 1 : 0);
      if (!first
          .normalized()
          .substring(0, cutFirst ? 1 : 0)
          .equals(second.normalized().substring(0, cutSecond ? 1 : 0))) {
        changes.add(Change.CONJUNCTION);
      }
      if (sameButArticle(x, y, first, second, changes)) {
        return Optional.of(changes);
      }
    }
    return Optional.empty();
  }

  private static boolean sameButArticle(
      String x, String y, WordForm first, WordForm second, EnumSet<Change> changes) {
    if (x.equals(y) || sameButCase(x, y, first, second, changes)) {
      return true;
    }
    boolean prepositions = first.preposition() && second.preposition();
    String bareX = withoutArticle(x, prepositions);
    String bareY = withoutArticle(y, prepositions);
    // one of them has lost its article, not each another one
    boolean one = bareX.equals(x) != bareY.equals(y);
    if (one && (bareX.equals(bareY) || sameButCase(bareX, bareY, first, second, changes))) {
      changes.add(Change.ARTICLE);
      return true;
    }
    return false;
  }

  private static boolean sameButCase(
      String x, String y, WordForm first, WordForm second, EnumSet<Change> changes) {
    if (!first.lemma().equals(second.lemma())) {
      return false;
    }
    for (List<String> endings : CASE_ENDINGS) {
      String one = endings.getFirst();
      String other = endings.getLast();
      if (differ(x, one, y, other) || differ(x, other, y, one)) {
        changes.add(Change.CASE_ENDING);
        return true;
      }
    }
    return false;
  }

  private static boolean differ(String x, String endingX, String y, String endingY) {
    return x.endsWith(endingX)
        && y.endsWith(endingY)
        && x.substring(0, x.length() - endingX.length())
            .equals(y.substring(0, y.length() - endingY.length()));
  }

  private static boolean isJoined(WordForm form) {
    return form.normalized().length() > 2 && JOINED.indexOf(form.normalized().charAt(0)) >= 0;
  }

  private static String withoutArticle(String word, boolean prepositions) {
    if (word.startsWith("ال") && word.length() > 3) {
      return word.substring(2);
    } else if (word.startsWith("لل") && word.length() > 3 && prepositions) {
      return "ل" + word.substring(2);
    }
    boolean joined =
        word.length() > 4 && word.startsWith("ال", 1) && "بك".indexOf(word.charAt(0)) >= 0;
    return joined ? word.charAt(0) + word.substring(3) : word;
  }

  private static boolean isNegation(String key) {
    boolean and = key.length() > 2 && JOINED.indexOf(key.charAt(0)) >= 0;
    return NEGATIONS.contains(key) || (and && NEGATIONS.contains(key.substring(1)));
  }

  private WordForm form(Token token) {
    return forms.computeIfAbsent(token.text(), WordForm::of);
  }
}
