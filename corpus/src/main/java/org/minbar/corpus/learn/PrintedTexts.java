package org.minbar.corpus.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;

/**
 * Lays paragraphs of sentences out as they are met in files: a line for each paragraph, with or
 * without an empty line between, wrapped lines, a line for each sentence; quotes of several kinds.
 */
final class PrintedTexts {

  private static final long SEED = 20170123;
  private static final int NARROWEST = 45;
  private static final int WIDEST = 110;
  private static final double GLUED = 0.02;
  private static final double WITHOUT_POINT = 0.15;

  private enum Layout {
    LINES("\n", " "),
    EMPTY_LINES("\n\n", " "),
    WRAPPED("\n\n", " "),
    SENTENCES("\n", "\n");

    private final String afterParagraph;
    private final String afterSentence;

    Layout(String afterParagraph, String afterSentence) {
      this.afterParagraph = afterParagraph;
      this.afterSentence = afterSentence;
    }
  }

  private final Random random = new Random(SEED);

  /** One text for each layout, always the same ones. */
  List<SentenceSample> of(List<List<String>> paragraphs) {
    List<SentenceSample> texts = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      texts.add(print(paragraphs, layout));
    }
    return texts;
  }

  private SentenceSample print(List<List<String>> paragraphs, Layout layout) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      int begin = text.length();
      boolean straightQuotes = random.nextBoolean();
      for (int i = 0; i < paragraph.size(); i++) {
        String sentence = paragraph.get(i);
        boolean last = i == paragraph.size() - 1;
        if (straightQuotes) {
          sentence = sentence.replace('«', '"').replace('»', '"');
        }
        if (last && sentence.endsWith(".") && random.nextDouble() < WITHOUT_POINT) {
          sentence = sentence.substring(0, sentence.length() - 1);
        }
        boolean signed = SentenceSigns.isSign(sentence.charAt(sentence.length() - 1));
        int start = text.length();
        text.append(sentence);
        if (last) {
          text.append(layout.afterParagraph);
        } else if (signed && random.nextDouble() < GLUED) {
          // a missing blank
        } else {
          text.append(endsWithSign(sentence) ? layout.afterSentence : "\n");
        }
        sentences.add(new Span(start, text.length()));
      }
      if (layout == Layout.WRAPPED) {
        wrap(text, begin);
      }
    }
    return new SentenceSample(text, sentences.toArray(Span[]::new));
  }

  private static boolean endsWithSign(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && !SentenceSigns.isOfWord(sentence.charAt(last))) {
      if (SentenceSigns.isSign(sentence.charAt(last))) {
        return true;
      }
      last--;
    }
    return false;
  }

  /** Turns the last blank within the width of each line into a line break. */
  private void wrap(StringBuilder text, int from) {
    int width = NARROWEST + random.nextInt(WIDEST - NARROWEST);
    int lineStart = from;
    int blank = -1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStart = i + 1;
        blank = -1;
      } else if (c == ' ') {
        blank = i;
      }
      if (i - lineStart > width && blank > 0) {
        text.setCharAt(blank, '\n');
        lineStart = blank + 1;
        blank = -1;
      }
    }
  }
}
