package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.extract.FieldText.Boundary;
import org.minbar.corpus.extract.RoundMention.Time;
import org.minbar.corpus.vocabulary.Round;

/**
 * Rounds told by what was agreed there: only one signed the memorandum on de-escalation areas. The
 * table of rounds lists such outcomes under {@code signs}.
 *
 * <p>They speak only in a sentence that says that something was agreed, because the same things
 * were proposed before and recalled after.
 */
final class RoundOutcomes {

  private static final int MOST_WORDS = 60;

  /** Dictionary words for reaching an agreement. */
  private static final Set<String> AGREEING =
      Stream.of(
              "اتفق", "اتفقت", "اتفقوا", "اتفاق", "اتفاقية", "توصل", "توصلت", "وقع", "وقعت",
              "توقيع", "أقر", "أقرت", "إقرار", "قرر", "قررت", "أعلن", "أعلنت", "اعتمد", "اعتمدت")
          .map(MatchLevel.LEMMA::key)
          .collect(Collectors.toUnmodifiableSet());

  private final GappedPhrases signs = new GappedPhrases();
  private final AstanaProcess process;

  RoundOutcomes(AstanaProcess process) {
    this.process = process;
    for (Round round : process.rounds()) {
      if (round.concept().details().get("signs") instanceof List<?> written) {
        written.forEach(sign -> signs.add(String.valueOf(sign), round.id()));
      }
    }
  }

  /** The rounds whose outcome a field reports, each where it does so first. */
  List<RoundMention> read(FieldText text, StatementContext context) {
    List<RoundMention> mentions = new ArrayList<>();
    for (PhraseMatch<String> sign : signs.matches(text)) {
      int number = process.numberOf(sign.value()).orElseThrow();
      boolean known = mentions.stream().anyMatch(mention -> mention.number() == number);
      if (!known && context.canSpeakOf(process.round(number)) && isAgreed(text, sign)) {
        boolean recent = context.isNear(process.round(number));
        mentions.add(
            new RoundMention(
                number,
                text.evidence(sign.from(), sign.to()),
                Rule.ROUND_OUTCOME,
                recent ? Time.PLAIN : Time.PREVIOUS));
      }
    }
    return mentions;
  }

  private static boolean isAgreed(FieldText text, PhraseMatch<String> sign) {
    int from = sign.from();
    while (from > 0 && sign.from() - from < MOST_WORDS && text.before(from) != Boundary.SENTENCE) {
      from--;
    }
    for (int i = from; i < sign.to(); i++) {
      if (AGREEING.contains(text.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
