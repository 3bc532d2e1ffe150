package org.minbar.corpus.extract;

import java.util.Map;
import java.util.Set;
import org.minbar.corpus.Quantity.Approximator;

/** The words that say how a number is meant, and those beside which it is no quantity. */
final class QuantityWords {

  /** Before a number. */
  static final Map<Approximator, Set<String>> BEFORE =
      Map.of(
          Approximator.APPROXIMATELY,
              Set.of(
                  "نحو",
                  "حوالي",
                  "قرابة",
                  "زهاء",
                  "ما يقارب",
                  "ما يقارب من",
                  "يقارب",
                  "تقارب",
                  "ما يقرب من",
                  "يقرب من",
                  "ما يناهز",
                  "يناهز",
                  "تناهز",
                  "في حدود",
                  "بحدود",
                  "تقريبا",
                  "about",
                  "around",
                  "approximately",
                  "some",
                  "nearly",
                  "около",
                  "примерно",
                  "порядка"),
          Approximator.MORE_THAN,
              Set.of(
                  "أكثر من",
                  "أزيد من",
                  "ما يزيد على",
                  "ما يزيد عن",
                  "يزيد على",
                  "يزيد عن",
                  "تزيد على",
                  "تزيد عن",
                  "ما يفوق",
                  "يفوق",
                  "تفوق",
                  "تجاوز",
                  "تجاوزت",
                  "يتجاوز",
                  "تتجاوز",
                  "فوق",
                  "more than",
                  "over",
                  "более",
                  "свыше",
                  "больше"),
          Approximator.LESS_THAN,
              Set.of("أقل من", "ما دون", "أدنى من", "less than", "fewer than", "менее", "меньше"),
          Approximator.AT_LEAST,
              Set.of(
                  "لا يقل عن",
                  "لا تقل عن",
                  "ما لا يقل عن",
                  "على الأقل",
                  "at least",
                  "не менее",
                  "как минимум"),
          Approximator.AT_MOST,
              Set.of(
                  "لا يزيد على",
                  "لا يزيد عن",
                  "لا تزيد على",
                  "لا تزيد عن",
                  "لا يتجاوز",
                  "لا تتجاوز",
                  "ما لا يزيد على",
                  "ما لا يزيد عن",
                  "كحد أقصى",
                  "at most",
                  "up to",
                  "не более"),
          Approximator.AMONG,
              Set.of(
                  "بينهم",
                  "بينها",
                  "بينهن",
                  "من بينهم",
                  "من بينها",
                  "من بينهن",
                  "منهم",
                  "منها",
                  "among them",
                  "including",
                  "среди них",
                  "из них"),
          Approximator.OUT_OF, Set.of("من أصل", "من بين", "من مجموع", "من إجمالي", "out of", "из"));

  /** Behind the counted noun: 500 شخص على الأقل. */
  static final Map<Approximator, Set<String>> AFTER =
      Map.of(
          Approximator.APPROXIMATELY, Set.of("تقريبا"),
          Approximator.AT_LEAST, Set.of("على الأقل"),
          Approximator.AT_MOST, Set.of("على الأكثر", "كحد أقصى"));

  /** The number behind these is the name of something: a year, an article, a line of a list. */
  static final WordTest NUMBERED =
      WordTest.oneOf(
          "رقم", "ارقام", "برقم", "عدد", "ماده", "فقره", "بند", "صفحه", "ص", "ساعه", "عام", "سنه",
          "للعام", "هاتف", "فاكس", "تلفون", "قناه", "غرفه", "شارع", "طريق", "جوله", "نسخه", "دوره",
          "قمه", "موتمر", "استانا", "استانه", "ملحق", "قرار", "قرارات", "قراري", "مرسوم", "قانون",
          "يوم", "تاريخ", "بتاريخ", "يومي", "no", "number", "page", "article", "chapter", "round",
          "astana", "g", "раунд", "номер", "статья");

  /** Behind a number: it is the time of day, a temperature, a page of something. */
  static final Set<String> AFTER_TIME =
      Set.of(
          "صباحا", "مساء", "ظهرا", "ليلا", "فجرا", "عصرا", "بتوقيت", "تغ", "gmt", "am", "pm", "utc",
          "c", "ت", "درجه", "مييه", "ديسمبل", "هجري", "هجريه", "ميلادي", "ميلاديه", "م", "هـ", "ه",
          "محرم", "صفر", "ربيع", "جمادي", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي");

  /** Words that are no noun a number could count. */
  static final Set<String> NO_NOUNS =
      Set.of(
          "في", "من", "الي", "علي", "عن", "مع", "بين", "عند", "لدي", "قبل", "بعد", "منذ", "حتي",
          "حول", "خلال", "ضد", "دون", "ضمن", "عبر", "نحو", "حيث", "ان", "او", "ثم", "لكن", "كما",
          "اذ", "اذا", "قد", "لم", "لن", "لا", "ما", "هي", "هو", "هم", "كان", "كانت", "الذي",
          "التي", "الذين", "هذا", "هذه", "ذلك", "تلك", "كل", "غير", "عام", "شهر", "اي", "ايضا",
          "فقط", "وفق", "بحسب", "مقابل", "فيما", "بينما", "منه", "منها", "منهم", "له", "لها", "به",
          "بها", "فيه", "فيها", "عليه", "عليها", "اصل", "و", "اكثر", "اقل", "علما", "بما", "بينهم",
          "بينها", "جاء", "قال", "مره", "مرات", "تقريبا", "لصالح", "لكل", "اول", "ثاني");

  private QuantityWords() {}
}
