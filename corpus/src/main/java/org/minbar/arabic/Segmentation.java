package org.minbar.arabic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way to take a normalised word apart into particles, a listed form and a pronoun.
 *
 * <p>All ways are tried in which the middle is a listed form that agrees with what is joined to it:
 * the article, ب and ك only before nouns, ل before nouns and imperfect verbs, س only before
 * imperfect verbs, pronouns only after forms that stand before pronouns, never together with the
 * article. The cheapest wins; a cost is added for each particle and pronoun, more for rarer ones
 * (ك, كما), so that a listed word is rather whole (وفد) than cut (و + فد).
 */
final class Segmentation {

  /** Cost beyond which a reading is not believed: the word is rather an unknown one. */
  private static final int UNBELIEVABLE = 15;

  /** By how much a form can make a reading cheaper: a particle after و. */
  private static final int MOST_WELCOME = 3;

  private static final int NAME_WITH_ARTICLE = 5;
  private static final int PARTICLE_AFTER_PREPOSITION = 1;

  /** The pronoun that only verbs take. */
  private static final String ME = "ني";

  private static final List<String> PRONOUNS =
      List.of("", "ها", "هم", "ه", "هما", "نا", "هن", "ك", "كم", "كما", "كن", "ي", "ني");
  private static final int[] PRONOUN_COSTS = {0, 2, 2, 3, 3, 2, 4, 4, 4, 6, 7, 4, 3};

  private final Lexicon lexicon;
  private final String word;

  private int conjunction;
  private int preposition;
  private int article;
  private int pronoun;

  /** Of the forms that begin at {@link #walkedFrom}, by their ends. */
  private final int[] nodes;

  private int walkedFrom = -1;

  private int best = UNBELIEVABLE + 1;
  private int bestConjunction;
  private int bestPreposition;
  private int bestArticle;
  private int bestEnd;
  private int bestCut;
  private int bestTail;
  private @Nullable Slot bestSlot;

  private Segmentation(Lexicon lexicon, String word) {
    this.lexicon = lexicon;
    this.word = word;
    this.nodes = new int[word.length() + 1];
  }

  /** The best reading; {@link #isKnown} tells whether there is one. */
  static Segmentation of(String normalized, Lexicon lexicon) {
    Segmentation segmentation = new Segmentation(lexicon, normalized);
    segmentation.tryConjunctions();
    return segmentation;
  }

  boolean isKnown() {
    return bestSlot != null;
  }

  /** Whether the listed form is a proper name rather than any other word. */
  boolean isName() {
    return bestSlot == Slot.NAME;
  }

  /** The lemma key of the listed form. */
  String key() {
    return lexicon.key(word.substring(start(), bestEnd), bestCut, bestTail);
  }

  /** Letters of و or ف at the beginning, 0 or 1. */
  int conjunction() {
    return bestConjunction;
  }

  /** Letters of ب ك ل س after it, 0 or 1. */
  int preposition() {
    return bestPreposition;
  }

  /** Letters of the article after that: 2, or 1 after ل, or 0. */
  int article() {
    return bestArticle;
  }

  /** Where the listed form begins. */
  int start() {
    return bestConjunction + bestPreposition + bestArticle;
  }

  /** Where it ends and the pronoun begins. */
  int end() {
    return bestEnd;
  }

  private void tryConjunctions() {
    tryPrepositions(0);
    char first = word.charAt(0);
    if ((first == Letters.WAW || first == Letters.FEH) && word.length() > 1) {
      conjunction = 1;
      tryPrepositions(first == Letters.WAW ? 2 : 3);
    }
  }

  private void tryPrepositions(int cost) {
    preposition = 0;
    tryArticle(cost);
    int at = conjunction;
    if (word.length() < at + 3) {
      return;
    }
    int more =
        switch (word.charAt(at)) {
          case Letters.BEH, Letters.LAM -> 2;
          case Letters.KAF -> 5;
          case Letters.SEEN -> 1;
          default -> 0;
        };
    if (more > 0) {
      preposition = 1;
      tryArticle(cost + more);
    }
  }

  private void tryArticle(int cost) {
    int at = conjunction + preposition;
    boolean afterLam = preposition == 1 && word.charAt(at - 1) == Letters.LAM;
    boolean afterSeen = preposition == 1 && word.charAt(at - 1) == Letters.SEEN;
    boolean doubleLam = afterLam && word.startsWith("ل", at);
    article = 0;
    tryPronouns(doubleLam ? cost - 1 : cost); // للجان: the article went into the lam of لجان
    if (doubleLam) {
      article = 1;
      tryForm(cost - 1, word.length());
    } else if (!afterLam && !afterSeen && word.startsWith("ال", at)) {
      article = 2;
      tryForm(Math.max(1, cost - 2), word.length());
    }
  }

  private void tryPronouns(int cost) {
    for (int i = 0; i < PRONOUNS.size(); i++) {
      String ending = PRONOUNS.get(i);
      if (word.endsWith(ending)) {
        pronoun = ending.length();
        tryForm(cost + PRONOUN_COSTS[i], word.length() - pronoun);
      }
    }
    pronoun = 0;
  }

  private void tryForm(int cost, int end) {
    int start = conjunction + preposition + article;
    if (end - start > 1 && cost - MOST_WELCOME < best) {
      if (start != walkedFrom) {
        lexicon.walk(word, start, nodes);
        walkedFrom = start;
      }
      lexicon.find(
          nodes[end], (slot, formCost, cut, tail) -> weigh(slot, cost + formCost, end, cut, tail));
    }
  }

  private void weigh(Slot slot, int cost, int end, int cut, int tail) {
    int total = cost;
    if (article > 0 && slot == Slot.NAME) {
      total += NAME_WITH_ARTICLE;
    } else if (preposition > 0 && slot == Slot.PARTICLE) {
      total += PARTICLE_AFTER_PREPOSITION;
    } else if (conjunction > 0 && !slot.isNominal()) {
      total--; // clauses begin with a verb or a particle, and with و
    }
    if (total < best && agrees(slot, end)) {
      best = total;
      bestSlot = slot;
      bestConjunction = conjunction;
      bestPreposition = preposition;
      bestArticle = article;
      bestEnd = end;
      bestCut = cut;
      bestTail = tail;
    }
  }

  private boolean agrees(Slot slot, int end) {
    boolean pronounFollows = end < word.length();
    if (slot.isBeforePronoun() != pronounFollows) {
      return false;
    }
    if (pronounFollows && word.length() - end == 2 && word.endsWith(ME) && slot.isNominal()) {
      return false;
    } else if (article > 0) {
      return slot.isNominal();
    } else if (preposition == 0) {
      return true;
    }
    return switch (word.charAt(conjunction)) {
      case Letters.SEEN -> slot.isImperfect();
      case Letters.LAM -> slot.isNominal() || slot.isImperfect() || slot == Slot.PARTICLE;
      default -> slot.isNominal() || slot == Slot.PARTICLE;
    };
  }
}
