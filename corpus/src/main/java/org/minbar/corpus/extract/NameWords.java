package org.minbar.corpus.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.minbar.arabic.Orthography;

/** The words that stand before, in and behind names, in normalised spelling without article. */
final class NameWords {

  /** Offices and forms of address that a person's name follows, at once or after a few words. */
  static final WordTest TITLES =
      WordTest.oneOf(
          words(
              """
              وزير وزيرة نائب نائبة رئيس رئيسة متحدث متحدثة ناطق ناطقة مبعوث مبعوثة موفد سفير سفيرة مدير مديرة
              قائد جنرال عميد عقيد لواء رائد مقدم نقيب سيد سيدة دكتور دكتورة محلل محللة خبير خبيرة ناشط ناشطة
              صحفي صحفية صحافي صحافية مندوب مندوبة مستشار مستشارة عضو عضوة أمين منسق منسقة مسؤول مسؤولة محامي محامية
              باحث باحثة كاتب كاتبة نائبه معاون مساعد حاكم محافظ مراسل مراسلة قيادي ممثل ممثلة
              """));

  /** Verbs whose subject follows them. */
  static final WordTest SAYING =
      WordTest.oneOf(
          words(
              """
              قال قالت أكد أكدت صرح صرحت أوضح أوضحت أضاف أضافت ذكر ذكرت أشار أشارت شدد شددت كتب كتبت حذر حذرت
              لفت اعتبر اعتبرت كشف كشفت تابع تابعت يقول تقول يرى ترى عن
              """));

  /** Words that begin or join names, and never end one. */
  static final Set<String> JOINTS = words("عبد أبو ابن بن آل دي دو دا فان فون لو ماك");

  /** Words that end a name of several. */
  static final Set<String> ENDINGS = words("أوغلو زاده الدين الله أون");

  /** Words after which no name of that title follows any more. */
  static final Set<String> CLOSING =
      words(
          """
          إن أن الذي التي الذين قد لم لا لن كان كانت إنه أنه إنها أنها هو هي بأن ما حيث كما بعد قبل خلال أمس غدا اليوم
          عندما بينما فيما منذ حول سوف أي كل هذا هذه ذلك تلك و
          """);

  /** Days and times of day, which stand behind names and begin with the article. */
  static final WordTest TIMES =
      WordTest.oneOf(
          words(
              """
              أحد اثنين إثنين ثلاثاء أربعاء خميس جمعة سبت يوم ماضي مقبل جاري حالي سابق سابقة أول ثاني الذي التي آن
              """));

  /** Words for bodies whose proper name follows in the construct state. */
  static final Set<String> BODIES =
      words(
          """
          منظمة هيئة معهد حزب جمعية مؤسسة جبهة فيلق رابطة نقابة وكالة صحيفة مجلة شركة جامعة لجنة مجلس مركز اتحاد
          فصيل كتائب تنظيم قناة وزارة
          """);

  private NameWords() {}

  /** The given names of the bundled list. */
  static Set<String> givenNames() {
    try (InputStream in = NameWords.class.getResourceAsStream("given-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("given-names.txt is missing beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> words(line).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+"))
        .map(Orthography::normalize)
        .collect(Collectors.toUnmodifiableSet());
  }
}
