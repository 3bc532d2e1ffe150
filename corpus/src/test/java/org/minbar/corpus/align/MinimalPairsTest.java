package org.minbar.corpus.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sentences that differ in one thing each: what it is called, and what it is worth. */
class MinimalPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          conjunction  | وأكدت الدول الضامنة التزامها بالهدنة | فأكدت الدول الضامنة التزامها بالهدنة
          conjunction  | أكدت الدول الضامنة التزامها | وأكدت الدول الضامنة التزامها
          conjunction  | اتفقت روسيا، تركيا، إيران على البيان | اتفقت روسيا، وتركيا، إيران على البيان
          conjunction  | ناقشوا الإفراج عن محتجزين وإزالة الألغام | ناقشوا الإفراج عن محتجزين فإزالة الألغام
          conjunction  | حضر الوزير لافرينتييف والوفد | حضر الوزير ولافرينتييف والوفد
          article      | العودة الآمنة للاجئين | عودة الآمنة للاجئين
          article      | تنفيذ كامل للاتفاقات | تنفيذ الكامل للاتفاقات
          article      | بالتنسيق مع مفوضية اللاجئين | بتنسيق مع مفوضية اللاجئين
          article      | قدموا الشكر للحكومة في كازاخستان | قدموا الشكر لحكومة في كازاخستان
          conjunction article | والعودة إلى الديار حق | عودة إلى الديار حق
          spelling     | إزالة الألغام في إدلب | ازالة الالغام في ادلب
          spelling     | اللجنة الدستورية السورية | اللجنه الدستوريه السوريه
          spelling     | على الأراضي السورية | علي الأراضي السورية
          spelling     | المسؤول عن الملف | المسئول عن الملف
          spelling     | محادثات أستانا حول سوريا | محادثات أستانة حول سورية
          spelling     | مرفأ طرابلس ومرفأ بيروت | مرفا طرابلس ومرفأ بيروت
          marks        | بياناً مشتركاً للدول | بيانا مشتركا للدول
          marks        | تَمَسُّكُ الدول بالهدنة | تمسك الدول بالهدنة
          marks        | الـدول الضـامنة لعملية أستانا | الدول الضامنة لعملية أستانا
          number-form  | الجولة 20 من المحادثات | الجولة العشرين من المحادثات
          number-form  | الجولة الـ21 من المحادثات | الجولة الحادية والعشرين من المحادثات
          number-form  | في 15 حزيران 2022 | في ١٥ حزيران ٢٠٢٢
          number-form  | نشر 1500 مراقب في إدلب | نشر 1,500 مراقب في إدلب
          number-form  | ثلاثة وفود حضرت اللقاء | ثلاث وفود حضرت اللقاء
          number-form  | عودة خمسة ملايين لاجئ | عودة 5 ملايين لاجئ
          number-form  | في الاجتماع الثاني عشر | في الاجتماع الـ12
          case-ending  | أكد المراقبون الأمميون ذلك | أكد المراقبين الأمميين ذلك
          punctuation  | روسيا وتركيا وإيران، الدول الضامنة | روسيا وتركيا وإيران - الدول الضامنة
          spacing      | المبعوث عبد الرحمنوف تلا البيان | المبعوث عبدالرحمنوف تلا البيان
          """)
  void cosmetic(String change, String before, String after) {
    check(change, Grade.COSMETIC, before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lexical     | العودة الآمنة والطوعية للاجئين | العودة الآمنة والكريمة للاجئين
          lexical     | العودة الآمنة والطوعية للاجئين | العودة الآمنة والكريمة والطوعية للاجئين
          lexical     | أكدت الدول الضامنة ذلك | أعلنت الدول الضامنة ذلك
          lexical     | دانت الدول الهجمات الإسرائيلية | دانت الدول الغارات الإسرائيلية
          lexical     | اجتمعوا في سوتشي لبحث الهدنة | اجتمعوا في أنقرة لبحث الهدنة
          lexical     | وفصل المعارضة عن التنظيم | ووصل المعارضة عن التنظيم
          lexical     | دعت روسيا إلى الحوار | دعت تركيا إلى الحوار
          lexical     | تسوية سياسية دائمة للأزمة | تسوية سياسية للأزمة
          lexical     | وقف الأعمال القتالية فورا | وقف الأعمال القتالية
          lexical conjunction | روسيا أو تركيا تستضيف اللقاء | روسيا وتركيا تستضيف اللقاء
          negation    | يوجد حل عسكري للنزاع | لا يوجد حل عسكري للنزاع
          negation    | لم تتوصل الوفود إلى اتفاق | تتوصل الوفود إلى اتفاق
          negation    | إيصال المساعدات بشروط مسبقة | إيصال المساعدات دون بشروط مسبقة
          negation    | الاستيلاء القانوني على النفط | الاستيلاء غير القانوني على النفط
          negation    | أكد التدخل في الشؤون | أكد عدم التدخل في الشؤون
          negation    | ولن يكون ذريعة للانفصال | يكون ذريعة للانفصال
          number      | القرار 2254 هو المرجع | القرار 2253 هو المرجع
          number      | في 15 حزيران 2022 | في 16 حزيران 2022
          number      | الجولة العشرين من المحادثات | الجولة 21 من المحادثات
          number      | نشر 500 مراقب في إدلب | نشر 1500 مراقب في إدلب
          number      | تسع وثائق على الطاولة | سبع وثائق على الطاولة
          number      | يومي 3 و4 أيار | يومي 3 و5 أيار
          number      | في كانون الأول 2017 | في كانون الثاني 2017
          number      | خمسة ملايين لاجئ | خمسة آلاف لاجئ
          number      | عودة 25 محتجزا إلى ديارهم | عودة محتجزا إلى ديارهم
          inflection  | أعلنت الدول نشر القوات | تعلن الدول نشر القوات
          inflection  | في منطقة خفض التصعيد | في مناطق خفض التصعيد
          inflection  | الإفراج عن محتجز لدى الفصائل | الإفراج عن محتجزين لدى الفصائل
          particle    | أدانوا المساعدة للاجئين | أدانوا المساعدة لاجئين
          particle    | وحدة سوريا وسيادتها | وحدة سوريا وسيادتهم
          """)
  void substantive(String change, String before, String after) {
    check(change, Grade.SUBSTANTIVE, before, after);
  }

  private static void check(String change, Grade grade, String before, String after) {
    for (Comparison comparison :
        List.of(Comparison.of(before, after), Comparison.of(after, before))) {
      List<Edit> edits =
          comparison.pairs().stream().flatMap(pair -> pair.edits().stream()).toList();
      assertThat(comparison.pairs()).hasSize(1);
      assertThat(comparison.pairs().getFirst().grade())
          .as("%s", edits)
          .isEqualTo(Optional.of(grade));
      assertThat(
              edits.stream()
                  .flatMap(edit -> edit.changes().stream())
                  .distinct()
                  .map(Change::id)
                  .collect(Collectors.joining(" ")))
          .as("%s", edits)
          .isEqualTo(change);
    }
  }
}
