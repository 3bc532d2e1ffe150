package org.minbar.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.corpus.Quantity;

/** One form a row, then all quantities it holds as {@link Quantity#toString()}. */
class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          أرسلت 100 طن من البضائع → 100 ton
          وصل 50 طناً → 50 ton
          وصل 50 طنا من الدقيق → 50 ton
          مئة طن → 100 ton
          مائة طن → 100 ton
          500 طن → 500 ton
          بقيمة 100 طن → 100 ton
          نحو 100 طن → ≈100 ton
          ما يقارب من 500 طن → ≈500 ton
          نشر نحو 500 مراقب → ≈500 observer
          بحوالي ١٥٠٠ عنصر مراقبة → ≈1500 observer
          24 ممثلا → 24 representative
          بحضور 11 وفداً → 11 delegation
          إطلاق 20 أسيراً مقابل 20 → 20 prisoner; 20 prisoner
          بعد وصول 1511 شخصاً بينهم 107 من الخارج → 1511 person; ∈107 person
          وقعها 29 من أصل 37 → 29; /37
          وقعها 29 من أصل 37 فصيلاً → 29 (فصيلاً); /37 (فصيلاً)
          أكثر من 100 ألف حالة اعتقال → >100000 case
          أكثر من 100 ألف → >100000
          بنسبة 90% من المعتقلين → 90 percent
          بنسبة ٩٠٪ → 90 percent
          بنسبة 90 في المئة → 90 percent
          3.5 مليون نسمة → 3.5E6 person
          ٣٫٥ مليون نسمة → 3.5E6 person
          مدة 6 أشهر → 6 month
          ل6 أشهر → 6 month
          ستة أشهر → 6 month
          لستة أشهر → 6 month
          في غضون 5 أيام → 5 day
          سبع وثائق → 7 document
          خمسة مراكز في خمس مدن → 5 centre; 5 city
          قبل عشرة أسابيع → 10 week
          طنان من المساعدات → 2 ton
          بمشاركة وفدين → 2 delegation
          منذ شهرين → 2 month
          استمرت يومين → 2 day
          لا يقل عن 300 مدني → ≥300 civilian
          300 مدني على الأقل → ≥300 civilian
          لا يزيد عن 10 سنوات → ≤10 year
          أقل من 50 كم → <50 kilometre
          قرابة ألفي مقاتل → ≈2000 fighter
          ألفا شخص → 2000 person
          ألف شخص → 1000 person
          خمسون ألفاً من اللاجئين → 50000 refugee
          ثلاثة آلاف وخمسمئة لاجئ → 3500 refugee
          نصف مليون لاجئ → 500000 refugee
          مليون ونصف المليون نازح → 1500000 displaced-person
          مليونا دولار → 2000000 dollar
          100 ألف دولار → 100000 dollar
          بمبلغ 5$ → 5 dollar
          15 إلى 20 طناً → 15..20 ton
          بين 15 و20 طناً → 15..20 ton
          15-20 طنا → 15..20 ton
          من 3 إلى 5 ملايين دولار → 3000000..5000000 dollar
          1,250 شخصا → 1250 person
          12 ألفا و500 عائلة → 12500 family
          100 000 نازح → 100000 displaced-person
          ثلاثة من المراقبين → 3 observer
          الوثيقة تضم "12 مبدأ" → 12 principle
          في 19 لقاء → 19 meeting
          خمسة عشر خبيراً → 15 expert
          إحدى وعشرون قرية → 21 village
          ثلاثمئة وخمس وستون أسرة → 365 family
          مئة وعشرون شاحنة → 120 lorry
          أُجلي 17 صحافياً → 17 journalist
          25 عصفوراً → 25 (عصفوراً)
          7 توصيات → 7 (توصيات)
          100 tons of goods → 100 ton
          500 наблюдателей → 500 observer
          """)
  void forms(String text, String quantities) {
    assertThat(quantities(text, "2018-01-30")).isEqualTo(quantities.replace("3.5E6", "3500000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "القرار 2254",
        "القرار رقم 2672 بشأن المساعدات",
        "وفق قرار مجلس رقم 2254 لعام 2015",
        "القرار الأممي رقم، 2254 يدعو",
        "القرار ألفٍ وسبعمئةٍ وواحد",
        "الجولة 19 من محادثات أستانا",
        "أستانا 20 كررت ما سبق",
        "للجولة الـ20 من أستانا",
        "يومي 20 و21 حزيران",
        "في الـ20 والـ21 حزيران يونيو",
        "السادس عشر والسابع عشر من فبراير",
        "من 14 إلى 17 من حزيران",
        "يومي 20 و 21 من الشهر",
        "عام 2017",
        "في 2018 أهدرت الفرصة",
        "القمة 15 لضامني أستانا",
        "الرقم: 396",
        "المادة 5 من الدستور",
        "الساعة 8 صباحا",
        "عند 10:39 مساء",
        "هاتف: 0932123456",
        "+963 11 2233445",
        "1 - ناقشوا الوضع الميداني",
        "الحرارة 9.4 C",
        "سعر الصرف 32.699",
        "29 شوال 1446 هـ",
        "2017/04/26",
        "16.أيلول.2019",
        "لست متأكداً",
        "أحد الأطراف",
        "وجد رجلاً ميتاً",
        "آلاف اللاجئين",
        "الدول الثلاث",
        "ثالث اجتماع",
        "2254",
        "مراقبين من الأردن",
      })
  void noQuantities(String text) {
    assertThat(quantities(text, "2018-01-30")).isEmpty();
  }

  @Test
  void whatIsCountedOrMeasuredIsKeptAsWritten() {
    assertThat(
            Coding.code("نحو 500 مراقب و100 طن من المساعدات الإنسانية.").quantities().stream()
                .map(Quantity::thing))
        .containsExactly("مراقب", "المساعدات الإنسانية");
  }

  @Test
  void evidenceIsTheWhole() {
    assertThat(
            Coding.code("قال إن نحو 500 مراقب سيبقون، أي 90% منهم.").quantities().stream()
                .map(quantity -> quantity.evidence().quote()))
        .containsExactly("نحو 500 مراقب", "90%");
  }

  @Test
  void topicsAreThoseOfTheClauseElseOfTheSentence() {
    assertThat(
            Coding.code(
                    "رفضوا الأجندات الانفصالية، وأرسلوا 100 طن من المساعدات الإنسانية. وأرسلوا"
                        + " أيضا، بعد نزع الألغام، 50 طنا.")
                .quantities()
                .stream()
                .map(Quantity::topics)
                .map(String::valueOf))
        .containsExactly("[humanitarian-aid]", "[demining]");
  }

  private static String quantities(String text, String date) {
    return Coding.extractor().code(Coding.statement("", text, date)).quantities().stream()
        .map(Quantity::toString)
        .collect(Collectors.joining("; "));
  }
}
