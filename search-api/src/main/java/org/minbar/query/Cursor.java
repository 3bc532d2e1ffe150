package org.minbar.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place reached in the typed text, and the syntax written so far. */
final class Cursor {

  final TypedText text;
  final SyntaxText out = new SyntaxText();
  int at;

  Cursor(TypedText text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character to read next, or a space at the end. */
  char next() {
    return text.charAt(at);
  }

  /** The character at an index, or a space behind the end. */
  char charAt(int index) {
    return text.charAt(index);
  }

  /** Whether the text goes on like this. */
  boolean looksAt(Pattern pattern) {
    return matcher(pattern).lookingAt();
  }

  /** A matcher of the text from here on. */
  Matcher matcher(Pattern pattern) {
    return pattern.matcher(text.toString()).region(at, text.length());
  }

  /** Writes syntax for what was typed at an index. */
  void write(String syntax, int index) {
    out.append(syntax, text.typedOffset(index));
  }

  QuerySyntaxException error(int index, String message) {
    return new QuerySyntaxException(text.typedOffset(index), message);
  }
}
