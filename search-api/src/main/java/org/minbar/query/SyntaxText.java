package org.minbar.query;

import java.util.ArrayList;
import java.util.List;

/** Text in plain Lucene syntax that knows for each character where it was typed. */
final class SyntaxText {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> typedOffsets = new ArrayList<>();

  /** Appends characters that all stand for what was typed at one place. */
  void append(String syntax, int typedOffset) {
    text.append(syntax);
    for (int i = 0; i < syntax.length(); i++) {
      typedOffsets.add(typedOffset);
    }
  }

  int length() {
    return text.length();
  }

  /** Whether there is nothing to parse. */
  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Takes back all but the first {@code length} characters. */
  void truncate(int length) {
    text.setLength(length);
    typedOffsets.subList(length, typedOffsets.size()).clear();
  }

  /** Where the character at this offset was typed. */
  int typedOffset(int offset) {
    return typedOffsets.get(offset);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
