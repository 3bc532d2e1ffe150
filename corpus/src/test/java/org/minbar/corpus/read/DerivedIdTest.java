package org.minbar.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.read.ReadOutcome.Accepted;

class DerivedIdTest {

  @Test
  void aRecordWithoutAnIdIsNamedByItsWordsAndSource() {
    String id = id("\"text\":\"دعا إلى الهدنة\",\"source\":\"سانا\"");
    assertThat(id).matches("text-[0-9a-f]{24}");
    assertThat(
            Stream.of(
                "\"id\":\" \",\"text\":\"دعا إلى الهدنة\",\"source\":\"سانا\"",
                "\"text\":\"دعا الى  الهدنة.\",\"source\":\"سانا\",\"date\":\"2020-01\"",
                "\"source\":[\"سانا\"],\"text\":\"دَعا\\nإلى الهدنـة\""))
        .allSatisfy(same -> assertThat(id(same)).isEqualTo(id));
    assertThat(
            Stream.of(
                    "\"text\":\"دعا إلى الهدنة\"",
                    "\"text\":\"دعا إلى الهدنة\",\"source\":\"تاس\"",
                    "\"text\":\"دعا إلى الهدنة\",\"source\":\"سانا\",\"url\":\"https://a.sy/1\"",
                    "\"text\":\"إلى الهدنة\",\"title\":\"دعا\",\"source\":\"سانا\"",
                    "\"text\":\"لا هدنة\",\"source\":\"سانا\"",
                    "\"text\":\"؟\"",
                    "\"text\":\"!\"")
                .map(DerivedIdTest::id))
        .doesNotHaveDuplicates()
        .doesNotContain(id);
  }

  private static String id(String keys) {
    byte[] line = ("{" + keys + "}").getBytes(UTF_8);
    JsonLines lines = new JsonLines(new ByteArrayInputStream(line), "a.jsonl", ReadLimits.DEFAULT);
    return ((Accepted) lines.next().orElseThrow()).statement().id();
  }
}
