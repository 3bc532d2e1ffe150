package org.minbar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minbar.analysis.LevelAnalyzer;

class ManifestTest {

  private static final Manifest MANIFEST =
      new Manifest(Manifest.SCHEMA, "keys", "words", "c0ffee", 2, Coding.NONE);

  @Test
  void aManifestSurvivesTheUserDataOfACommit() {
    assertThat(Manifest.find(MANIFEST.toUserData())).contains(MANIFEST);
    assertThat(Manifest.find(Map.of())).isEmpty();
  }

  @Test
  void whateverDiffersGivesAnotherSnapshotId() {
    Set<String> ids =
        Stream.of(
                MANIFEST,
                new Manifest("0", "keys", "words", "c0ffee", 2, Coding.NONE),
                new Manifest(Manifest.SCHEMA, "keys 2", "words", "c0ffee", 2, Coding.NONE),
                new Manifest(Manifest.SCHEMA, "keys", "words 2", "c0ffee", 2, Coding.NONE),
                new Manifest(Manifest.SCHEMA, "keys", "words", "c0ffed", 2, Coding.NONE),
                new Manifest(Manifest.SCHEMA, "keys", "words", "c0ffee", 3, Coding.NONE))
            .map(Manifest::snapshotId)
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(6).allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void anIndexMadeInAnotherWayIsRefusedWithBothValuesAndTheRemedy() {
    assertThatCode(() -> MANIFEST.requireMadeWith(settings("keys", "words"), "var/index"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> MANIFEST.requireMadeWith(settings("keys 2", "words"), "var/index"))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessage(
            "the index at var/index was made with another analysis (index: keys, this program: keys"
                + " 2); make it again: scripts/bulk-index --rebuild --index var/index PATH…");
    assertThatThrownBy(() -> MANIFEST.requireMadeWith(settings("keys", "words 2"), "var/index"))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining("another vocabulary");
    Manifest older = new Manifest("0", "keys", "words", "c0ffee", 2, Coding.NONE);
    assertThatThrownBy(() -> older.requireMadeWith(settings("keys", "words"), "var/index"))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining("another schema version");
  }

  private static IndexSettings settings(String analysis, String vocabulary) {
    return new IndexSettings(LevelAnalyzer::of, analysis, vocabulary);
  }
}
