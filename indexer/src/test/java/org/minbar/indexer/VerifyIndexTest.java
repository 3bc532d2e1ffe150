package org.minbar.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.Checkpoint;
import org.minbar.index.FacetLayout;
import org.minbar.index.Generations;
import org.minbar.index.IndexFields;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import picocli.CommandLine;

class VerifyIndexTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.load(Path.of("../corpus/vocabulary"));
  private static final IndexSettings SETTINGS =
      new IndexSettings(LevelAnalyzer::of, "keys", VOCABULARIES.fingerprint());
  private static final FactExtractor EXTRACTOR = new FactExtractor(VOCABULARIES);

  private static final String FIRST = "أكدت كازاخستان في الجولة العشرين دعمها لإزالة الألغام";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void anIndexAsItIsWrittenIsSound() throws IOException {
    write();
    assertThat(verify()).as(output()).isZero();
    assertThat(output())
        .contains("The index is sound.")
        .containsPattern("statements +3")
        .containsPattern("evidence +[1-9][0-9]* quotes");
    try (IndexBuild build = build(IndexBuild.Start.UPDATE)) {
      build.add(coded("b", "نص جديد عن إزالة الألغام"));
      build.checkpoint(new Checkpoint(2, 1));
    }
    assertThat(verify()).as(output()).isZero();
    assertThat(output()).contains("a run had read 2 statements when it was interrupted");
  }

  @Test
  void aFlippedByteIsFoundWhereverItIs() throws IOException {
    write();
    List<Path> files;
    try (Stream<Path> all = Files.list(generation())) {
      files = all.filter(file -> !file.toString().endsWith(".lock")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      byte[] flipped = bytes.clone();
      flipped[flipped.length / 2] ^= 1;
      Files.write(file, flipped);
      assertThat(verify()).as(file + " " + output()).isEqualTo(1);
      assertThat(output()).contains("[lucene]").contains("--rebuild");
      Files.write(file, bytes);
    }
    assertThat(verify()).isZero();
  }

  @Test
  void evidenceThatDoesNotStandIsFound() throws IOException {
    write();
    tamper(
        document(
            "b",
            "{\"id\":\"b\",\"title\":\"\",\"date\":\"\",\"language\":\"ar\",\"sources\":[],"
                + "\"rounds\":[],\"text\":\"نص\",\"extra\":{},\"facts\":[{\"dimension\":\"country\","
                + "\"value\":\"KZ\",\"basis\":\"MENTION\",\"field\":\"text\",\"start\":0,\"end\":9,"
                + "\"rule\":\"r\",\"confidence\":0.9}],\"quantities\":[]}"),
        3);
    assertThat(verify()).isEqualTo(1);
    assertThat(output())
        .contains("[evidence] statement b: its facts do not stand in its text")
        .containsPattern("evidence +1\n");
  }

  @Test
  void labelsHashesAndCountsThatAreNotThoseOfTheStatementsAreFound() throws IOException {
    write();
    String plain =
        "{\"id\":\"b\",\"title\":\"\",\"date\":\"\",\"language\":\"ar\",\"sources\":[],\"rounds\":[],"
            + "\"text\":\"نص\",\"extra\":{},\"facts\":[],\"quantities\":[]}";
    tamper(document("b", plain), 7);
    assertThat(verify()).isEqualTo(1);
    assertThat(output())
        .contains("[facet-labels] statement b: it is counted as [country KZ 090]")
        .contains("[values] statement b: contentHash is not what the statement says")
        .contains("[manifest] it says 7 statements, there are 3");
    tamper(document("b", "{\"id\":"), 3);
    assertThat(verify()).isEqualTo(1);
    try (IndexBuild build = build(IndexBuild.Start.UPDATE)) {
      build.addNew(coded("a", "مرة أخرى"), "");
      build.commit();
    }
    assertThat(verify()).isEqualTo(1);
    assertThat(output()).contains("[duplicate-id] statement a");
  }

  @Test
  void whatCannotBeCheckedIsTold() throws IOException {
    assertThat(verify()).isEqualTo(2);
    assertThat(output()).contains("[no-index]").doesNotContain("beginning");
    Path begun = Files.createDirectories(folder.resolve("generation-000001"));
    assertThat(verify()).isEqualTo(2);
    assertThat(output()).contains("[no-index]").contains("run the same again");
    new Generations(folder).publish(begun);
    assertThat(verify()).isEqualTo(1);
    assertThat(output()).contains("no files of an index").contains("--rebuild");
    Files.delete(folder.resolve(Generations.CURRENT));
    Files.delete(begun);
    write();
    try (IndexBuild build = build(IndexBuild.Start.UPDATE)) {
      assertThat(build.isNewGeneration()).isFalse();
      assertThat(verify()).isEqualTo(2);
      assertThat(output()).contains("[index-locked]");
    }
    assertThat(verify("--vocabulary", folder.toString())).isEqualTo(2);
  }

  @Test
  void duplicatesAreSoundAndWrongLinksAreFound() throws IOException {
    write();
    try (IndexBuild build = build(IndexBuild.Start.UPDATE)) {
      build.add(coded("d", FIRST));
      build.commit();
    }
    assertThat(verify()).as(output()).isZero();
    link("a", 0);
    assertThat(verify()).isEqualTo(1);
    assertThat(output())
        .contains("[duplicates] statement a: it is not linked to its duplicates")
        .containsPattern("duplicates +1\n");
    try (IndexBuild build = build(IndexBuild.Start.UPDATE)) {
      build.add(coded("e", "نص"));
      build.commit();
    }
    assertThat(verify()).as(output()).isZero();
    link("c", 7);
    assertThat(verify()).isEqualTo(1);
    assertThat(output()).contains("[duplicates] statement c: it is linked to others");
  }

  private void link(String id, long group) throws IOException {
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> manifest = SegmentInfos.readLatestCommit(directory).getUserData();
      writer.updateNumericDocValue(new Term(IndexFields.ID, id), IndexFields.DUPLICATES, group);
      writer.setLiveCommitData(manifest.entrySet());
      writer.commit();
    }
  }

  /** A document as no version of Minbar writes it. */
  private static Document document(String id, String stored) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, id, org.apache.lucene.document.Field.Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(id)));
    document.add(new StoredField(IndexFields.STATEMENT, stored));
    document.add(new BinaryDocValuesField(IndexFields.CONTENT_HASH, new BytesRef(new byte[32])));
    document.add(new SortedSetDocValuesFacetField("country", "KZ 090"));
    return document;
  }

  private void tamper(Document document, int statements) throws IOException {
    FacetsConfig facets = FacetLayout.config();
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.updateDocument(new Term(IndexFields.ID, "b"), facets.build(document));
      Manifest manifest;
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        manifest = Manifest.of(reader, SETTINGS);
      }
      Manifest wrong =
          new Manifest(
              manifest.schema(),
              manifest.analysis(),
              manifest.vocabulary(),
              manifest.corpus(),
              statements,
              manifest.coding());
      writer.setLiveCommitData(wrong.toUserData().entrySet());
      writer.commit();
    }
  }

  private int verify(String... options) {
    printed.reset();
    String[] arguments =
        options.length > 0
            ? new String[] {folder.toString(), options[0], options[1]}
            : new String[] {folder.toString(), "--vocabulary", "../corpus/vocabulary"};
    return new CommandLine(new VerifyIndex(new PrintStream(printed, true, UTF_8)))
        .execute(arguments);
  }

  private String output() {
    return printed.toString(UTF_8);
  }

  private Path generation() throws IOException {
    return new Generations(folder).current().orElseThrow();
  }

  private IndexBuild build(IndexBuild.Start start) throws IOException {
    return IndexBuild.in(folder, start, SETTINGS, VOCABULARIES.topics()::broader);
  }

  private void write() throws IOException {
    try (IndexBuild build = build(IndexBuild.Start.FRESH)) {
      build.add(coded("a", FIRST));
      build.add(coded("b", "نص"));
      build.add(coded("c", "نحو 500 مراقب في إدلب"));
      build.commit();
    }
  }

  private static CodedStatement coded(String id, String text) {
    return EXTRACTOR.code(
        new Statement(
            id,
            "",
            StatementDate.parse("2023-06-21"),
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            text,
            Map.of()));
  }
}
