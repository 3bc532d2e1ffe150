package org.minbar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyFingerprintTest {

  @Test
  void whatTheBuildWroteIsWhatTheLevelsDo() {
    assertThat(KeyFingerprint.read()).isEqualTo(KeyFingerprint.compute()).matches("[0-9a-f]{16}");
  }
}
