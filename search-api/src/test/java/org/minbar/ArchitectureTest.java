package org.minbar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house as ARCHITECTURE.md draws it: rooms in an order, and no arrow that points back up. */
class ArchitectureTest {

  /**
   * Each package may use those above it, none below; a line of several stands for rooms that do not
   * know each other.
   */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("arabic"),
          List.of("arabic.build", "arabic.measure"),
          List.of("corpus"),
          List.of("corpus.yaml", "corpus.document"),
          List.of("corpus.read", "corpus.vocabulary", "corpus.learn"),
          List.of("corpus.extract", "corpus.correction", "corpus.align", "corpus.duplicate"),
          List.of("corpus.measure"),
          List.of("analysis"),
          List.of("index"),
          List.of("indexer"),
          List.of("stats"),
          List.of("export"),
          List.of("query"),
          List.of("concordance"),
          List.of("search"),
          List.of("search.lucene"),
          List.of("api"),
          List.of("server", "cli", "evaluation"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.minbar");

  @Test
  void noArrowPointsDownTheList() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .flatMap(List::stream)
              .map(ArchitectureTest::name)
              .toArray(String[]::new);
      for (String room : ORDER.get(i)) {
        if (later.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(name(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(later)
              .check(CLASSES);
        }
        for (String neighbour : ORDER.get(i)) {
          if (!neighbour.equals(room)) {
            noClasses()
                .that()
                .resideInAPackage(name(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(name(neighbour))
                .check(CLASSES);
          }
        }
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> rooms =
        ORDER.stream()
            .flatMap(List::stream)
            .map(ArchitectureTest::name)
            .collect(Collectors.toSet());
    Set<String> found =
        CLASSES.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
    assertThat(found).isEqualTo(rooms);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("org.minbar.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheLuceneRoomsTouchLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            name("analysis"),
            name("index"),
            name("indexer"),
            name("search.lucene"),
            name("query"),
            name("evaluation"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(name("query"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.apache.lucene..")
                .and(resideInAnyPackage("org.apache.lucene.queryparser..").negate()))
        .because("the question language borrows Lucene's syntax and nothing else")
        .check(CLASSES);
  }

  @Test
  void onlyTheRoomOfLearningTouchesOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(name("corpus.learn"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("opennlp..")
                .and(resideInAnyPackage("opennlp.tools.stemmer..").negate()))
        .check(CLASSES);
  }

  @Test
  void onlyTheRoomOfDocumentsTouchesTika() {
    noClasses()
        .that()
        .resideOutsideOfPackage(name("corpus.document"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.tika..",
            "org.apache.pdfbox..",
            "org.apache.commons.compress..",
            "org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void onlyTheRoomsOfDocumentsAndExportsTouchTables() {
    noClasses()
        .that()
        .resideOutsideOfPackages(name("corpus.document"), name("export"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..")
        .check(CLASSES);
  }

  @Test
  void theRoomOfExportsKnowsRowsOnly() {
    noClasses()
        .that()
        .resideInAPackage(name("export"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.minbar..").and(resideInAPackage(name("export")).negate()))
        .check(CLASSES);
  }

  @Test
  void theMeasuresKnowNumbersOnly() {
    noClasses()
        .that()
        .resideInAPackage(name("stats"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.minbar..").and(resideInAPackage(name("stats")).negate()))
        .check(CLASSES);
  }

  @Test
  void onlyTheApiTouchesJavalin() {
    noClasses()
        .that()
        .resideOutsideOfPackages(name("api"), name("server"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.javalin..")
        .check(CLASSES);
  }

  private static String name(String room) {
    return "org.minbar." + room;
  }
}
