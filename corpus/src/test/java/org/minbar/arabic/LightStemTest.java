package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ألغام الألغام للألغام وبالألغام ألغاماً والألغام الغام بألغام كالألغام",
        "لاجئ لاجئة لاجئون لاجئين اللاجئين للاجئين وللاجئين وباللاجئين لاجئيهم لاجيين",
        "إيران وإيران بإيران لإيران فإيران ايران",
        "وزير الوزير لوزير ووزير والوزير للوزير وزيرة وزيرهم",
        "وفد الوفد للوفد وفداً وفدي بوفد والوفد ووفدين",
        "لجنة اللجنة للجنة وباللجنة لجنتها اللجنتين",
        "لبنان ولبنان بلبنان للبنان فلبنان",
        "بيان البيان للبيان بيانهم والبيانات ببيان بيانات",
        "كازاخستان لكازاخستان وكازاخستان بكازاخستان",
        "برنامج البرنامج وبرنامج لبرنامج بالبرنامج",
        "أستانا أستانة بأستانا لأستانا استانه الأستانة",
        "منطقة المنطقة منطقتهم",
        "سوتشي بسوتشي لسوتشي وسوتشي",
        "سياسة السياسة بسياسة وسياستهم",
        "مساعدات المساعدات بمساعدات ومساعداتهم للمساعدات مساعدة",
        "20 الـ20 ال20 و20 بـ20 ٢٠ الـ٢٠",
      })
  void formsOfOneWordMeet(String forms) {
    assertThat(Arrays.stream(forms.split(" ")).map(MatchLevel.STEM::key).distinct())
        .as(forms)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ألغام, غام",
    "وزير, زير",
    "وفد, فد",
    "سوريا, سور",
    "بيان, يان",
    "والد, الد",
    "إيران, إيراد",
    "لبنان, لبن",
    "ورقة, رقة",
    "كتلة, تلة",
    "قرية, قارئ",
    "ألمانيا, مانيا",
    "روسيا, روس"
  })
  void differentWordsStayApart(String word, String other) {
    assertThat(MatchLevel.STEM.key(word)).isNotEqualTo(MatchLevel.STEM.key(other));
  }
}
