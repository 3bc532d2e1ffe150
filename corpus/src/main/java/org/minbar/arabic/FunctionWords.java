package org.minbar.arabic;

import java.util.Set;

/**
 * Words that hold a sentence together or ask a question, and say little of what it is about: من,
 * أين, الذي, وفي.
 *
 * <p>Known by their surface form, so that a name that is spelled nearly so (علي beside على) is none
 * of them; the conjunctions و and ف may stand before them.
 */
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          """
          ما ماذا متى أين اين كيف كيفية كم لماذا لم هل أي اي أية اية أيها لمن بم عم مم
          هو هي هم هما هن أنا نحن أنت أنتم
          الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي
          هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هنا هناك
          من في على إلى الى عن مع بين حتى منذ خلال عند لدى دون بدون حول بعد قبل ضد عبر نحو
          منه منها منهم فيه فيها به بها بهم له لها لهم عليه عليها عليهم إليه إليها عنه عنها
          بينه بينها بينهم بينهما مما عما فيما بما لما بماذا
          أو او ثم لكن ولكن بل أن ان إن لأن لان أنه انه أنها انها إنه إنها أنهم إنهم بأن بان لكنه لكنها
          إذا اذا لو كما كي لكي حيث بينما عندما أما اما إلا الا
          لا لن ليس ليست غير سوى قد لقد سوف
          كان كانت كانوا يكون تكون تم يتم
          كل بعض أيضا أيضاً ايضا فقط مثل
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /** Whether a word as written is one of them. */
  public static boolean contains(String word) {
    String surface = Orthography.surface(word);
    boolean conjunction =
        surface.length() > 2
            && (surface.charAt(0) == Letters.WAW || surface.charAt(0) == Letters.FEH);
    return WORDS.contains(surface) || (conjunction && WORDS.contains(surface.substring(1)));
  }
}
