package org.minbar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

class StoredStatementTest {

  private static final long SEED = 0x6D696E626172L;

  @Test
  void whatIsReadEqualsWhatWasWrittenEvenAfterTheWayThroughUtf8() {
    for (CodedStatement coded : new RandomStatements(new Random(SEED)).list(2000)) {
      String stored = StoredStatement.write(coded);
      String onDisk = new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(StoredStatement.read(onDisk)).as("seed %s", SEED).isEqualTo(coded);
      for (Statement.Field field : Statement.Field.values()) {
        assertThat(StoredStatement.readField(onDisk, field))
            .as("seed %s", SEED)
            .isEqualTo(coded.statement().field(field));
      }
    }
  }

  @Test
  void equalStatementsAreWrittenAlikeWhateverTheOrderOfTheirKeys() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("b", Map.of("d", 1, "c", 2));
    one.put("a", 3);
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("a", 3);
    other.put("b", Map.of("c", 2, "d", 1));
    assertThat(StoredStatement.write(with(one))).isEqualTo(StoredStatement.write(with(other)));
  }

  @Test
  void whatIsNoStoredStatementIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> StoredStatement.read("{"));
    assertThatIllegalArgumentException().isThrownBy(() -> StoredStatement.read("{}"));
    for (String stored : List.of("{", "{}", "{\"id\":\"a\"}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StoredStatement.readField(stored, Statement.Field.TEXT));
    }
  }

  private static CodedStatement with(Map<String, Object> extra) {
    Statement statement =
        new Statement(
            "a",
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            "نص",
            extra);
    return new CodedStatement(statement, List.of());
  }
}
