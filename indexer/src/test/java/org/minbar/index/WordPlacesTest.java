package org.minbar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;

/** Words stand where the analyzer of any level finds them. */
class WordPlacesTest {

  private static final long SEED = Long.getLong("minbar.property.seed", System.nanoTime());

  /** With words that touch, blanks of any length, letters of two units and long words. */
  private static final List<String> PIECES =
      List.of(
          "إزالة",
          "الألغـــامِ",
          " ",
          "  ",
          "\n\n",
          "،",
          "20",
          "طن",
          "(",
          "𐤀𐤁",
          "\u0301",
          "UN",
          "ـ",
          "كتب".repeat(100),
          "\u200f");

  @Test
  void wordsStandWhereEachAnalyzerFindsThem() throws IOException {
    Random random = new Random(SEED);
    for (int run = 0; run < 100; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      for (MatchLevel level : MatchLevel.values()) {
        List<Span> expected = spans(text.toString(), level);
        WordPlaces places = places(text.toString());
        for (int i : new int[] {expected.size() - 1, 0, expected.size() / 2}) {
          if (i >= 0 && i < expected.size()) { // in any order
            assertThat(places.of(i)).as("seed %s, %s", SEED, text).isEqualTo(expected.get(i));
          }
        }
        for (int i = 0; i < expected.size(); i++) {
          assertThat(places.of(i)).as("seed %s, %s", SEED, text).isEqualTo(expected.get(i));
        }
        assertThatThrownBy(() -> places.of(expected.size()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("only " + expected.size() + " words");
      }
    }
  }

  private static List<Span> spans(String text, MatchLevel level) throws IOException {
    List<Span> spans = new ArrayList<>();
    try (TokenStream tokens = LevelAnalyzer.of(level).tokenStream("text", text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        spans.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    }
    return spans;
  }

  /** As they are read from an index. */
  private static WordPlaces places(String text) throws IOException {
    Statement statement =
        new Statement(
            "s",
            "",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of());
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.addDocument(
            new StatementDocuments(topic -> Set.of())
                .toDocument(new CodedStatement(statement, List.of()), ""));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        LeafReader leaf = reader.leaves().getFirst().reader();
        return WordPlaces.read(leaf, 0, Field.TEXT);
      }
    }
  }
}
