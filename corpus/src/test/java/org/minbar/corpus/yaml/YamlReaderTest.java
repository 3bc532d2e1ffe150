package org.minbar.corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.yaml.YamlValue.Mapping;

class YamlReaderTest {

  @Test
  void onlyPlainNumbersFlagsAndNothingAreMoreThanText() throws YamlSyntaxException {
    assertThat(json("[20, -3, 2.50, true, false]"))
        .isEqualTo(
            List.of(
                BigInteger.valueOf(20),
                BigInteger.valueOf(-3),
                new BigDecimal("2.50"),
                true,
                false));
    assertThat(json("[NO, yes, 007, 1_000, 1e3, 2023-06-21, .5, '20', \"true\"]"))
        .isEqualTo(List.of("NO", "yes", "007", "1_000", "1e3", "2023-06-21", ".5", "20", "true"));
    assertThat(json("[~, null, '']")).isEqualTo(Arrays.asList(null, null, ""));
  }

  @Test
  void keysKeepTheirOrderAndTheirLines() throws YamlSyntaxException {
    Mapping mapping =
        (Mapping)
            YamlReader.read(
                    """
                    # a comment
                    title: منبر

                    rounds:
                      - 20
                      - 21
                    """)
                .orElseThrow();
    assertThat(mapping.json())
        .isEqualTo(
            Map.of(
                "title",
                "منبر",
                "rounds",
                List.of(BigInteger.valueOf(20), BigInteger.valueOf(21))));
    assertThat(mapping.entries()).extracting(e -> e.key().line()).containsExactly(2, 4);
    assertThat(mapping.find("rounds").orElseThrow().line()).isEqualTo(5);
    assertThat(mapping.find("round")).isEmpty();
  }

  @Test
  void blanksAndCommentsAreNoValue() throws YamlSyntaxException {
    assertThat(YamlReader.read("")).isEmpty();
    assertThat(YamlReader.read("\n# nothing\n")).isEmpty();
  }

  @Test
  void whatIsNotPlainYamlIsNamedWithItsLine() {
    assertProblem("a: 1\nb: 2\na: 3", 3, "the key \"a\" is already in line 1");
    assertProblem("a: &x [1]\nb: *x", 1, "write the value again where the alias");
    assertProblem("a: 1\nb: !!java.net.URL [x]", 2, "tag is not allowed");
    assertProblem("a: 1\nb: !secret x", 2, "remove the type tag !secret");
    assertProblem("a: [1\nb: 2", 2, "not YAML");
    assertProblem("a: b: c", 1, "not YAML");
    assertProblem("a: 1\n---\nb: 2", 2, "not YAML");
    assertProblem("a: 1\nb: \u0001", 2, "remove the character U+0001");
    assertProblem("? [a, b]\n: 1", 1, "a key must be one word or text");
    assertProblem("[".repeat(60) + "]".repeat(60), 1, "not YAML");
  }

  private static Object json(String text) throws YamlSyntaxException {
    Object value = YamlReader.read(text).orElseThrow().json();
    assertThat(value).isNotNull();
    return value == null ? "" : value;
  }

  private static void assertProblem(String text, int line, String message) {
    assertThatThrownBy(() -> YamlReader.read(text))
        .isInstanceOfSatisfying(
            YamlSyntaxException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(message);
  }
}
