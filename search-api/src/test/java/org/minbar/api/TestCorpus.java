package org.minbar.api;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minbar.arabic.MatchLevel;
import org.minbar.arabic.Words;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Fact.Basis;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.search.NaiveEngine;
import org.minbar.search.SearchEngine;

/** Five statements, coded by hand, and an engine over them. */
final class TestCorpus {

  static final Vocabularies VOCABULARIES = Vocabularies.load(Path.of("../corpus/vocabulary"));

  /** An id that has to be escaped in an address. */
  static final String AWKWARD_ID = "أخبار/1 50%";

  static final String HOSTILE_TEXT = "نص <script>alert(\"1\")</script> & 'غيره' ]]> \u2028 نهاية.";

  private TestCorpus() {}

  static SearchEngine engine() {
    return engine(statements());
  }

  /** An engine over other statements. */
  static SearchEngine engine(List<CodedStatement> statements) {
    return new NaiveEngine(
        statements,
        (dimension, value) ->
            dimension == Dimension.TOPIC
                ? Set.copyOf(VOCABULARIES.topics().broader(value))
                : Set.of(),
        (level, text) ->
            tokens(level, text).stream()
                .map(t -> new org.minbar.search.Token(t.term(), t.position(), t.span()))
                .toList());
  }

  static List<Analysis.Token> tokens(MatchLevel level, String text) {
    List<Analysis.Token> tokens = new ArrayList<>();
    Words.of(text)
        .forEach(word ->
            tokens.add(
                new Analysis.Token(
                    level.key(word.text()), new Span(word.start(), word.end()), tokens.size())));
    return tokens;
  }

  /** Finds Kazakhstan, and asserts the year as the metadata would. */
  static CodedStatement code(Statement statement) {
    List<Fact> facts = new ArrayList<>();
    if (statement.text().contains("كازاخستان")) {
      facts.add(read(statement, Dimension.COUNTRY, "KZ", "كازاخستان"));
    }
    statement
        .date()
        .first()
        .ifPresent(day ->
            facts.add(Fact.asserted(Dimension.YEAR, Integer.toString(day.getYear()), "metadata")));
    return new CodedStatement(statement, facts);
  }

  /** Statements with quantities, apart from the others, whose counts many tests know. */
  static SearchEngine engineWithQuantities() {
    List<CodedStatement> all = new ArrayList<>(statements());
    all.add(aid());
    return engine(all);
  }

  static List<CodedStatement> statements() {
    return List.of(round20(), round21(), summit(), undated(), monthOnly());
  }

  private static CodedStatement round20() {
    Statement statement =
        statement(
            "astana-20-joint-statement",
            "ملخص بنود البيان المشترك للجولة العشرين في أستانا",
            "2023-06-21",
            "joint-statement",
            """
            جددت كازاخستان وروسيا دعمهما لإزالة الألغام في سوريا.

            وشدد المشاركون على العودة الآمنة والكريمة والطوعية للاجئين، وذكّروا بالجولة الأولى.\
            """,
            new Source("Voltaire Network", Optional.of("https://www.voltairenet.org/a.html")));
    return coded(
        statement,
        Fact.asserted(Dimension.ROUND, "20", "editor"),
        Fact.asserted(Dimension.ROUND_MENTIONED, "20", "editor"),
        read(statement, Dimension.ROUND_MENTIONED, "1", "الجولة الأولى"),
        read(statement, Dimension.COUNTRY, "KZ", "كازاخستان"),
        read(statement, Dimension.COUNTRY, "RU", "روسيا"),
        read(statement, Dimension.TOPIC, "demining", "إزالة الألغام"));
  }

  private static CodedStatement round21() {
    Statement statement =
        statement(
            "astana-21-host-remarks",
            "كلمة الدولة المضيفة في الجولة الحادية والعشرين",
            "2024-01-24/2024-01-25",
            "host-remarks",
            "رحبت كازاخستان بالوفود، ودعت إلى إزالة الألغام وعودة اللاجئين.",
            new Source("وكالة كازينفورم", Optional.empty()));
    Fact inferred =
        new Fact(
            Dimension.ROUND,
            "21",
            Basis.INFERENCE,
            Optional.of(Evidence.of(Field.TITLE, statement.title(), new Span(23, 45))),
            "round.date",
            0.8);
    return coded(
        statement,
        inferred,
        read(statement, Dimension.COUNTRY, "KZ", "كازاخستان"),
        read(statement, Dimension.TOPIC, "demining", "إزالة الألغام"));
  }

  private static CodedStatement summit() {
    Statement statement =
        statement(
            "summit-tehran-2022",
            "قمة طهران الثلاثية",
            "2022-07-19",
            "summit",
            "بحث رؤساء إيران وروسيا وتركيا وحدة الأراضي السورية وعودة اللاجئين.",
            new Source("Voltaire Network", Optional.empty()));
    return coded(
        statement,
        read(statement, Dimension.COUNTRY, "IR", "إيران"),
        read(statement, Dimension.COUNTRY, "RU", "روسيا"));
  }

  /** Two quantities of aid, and one that its vocabulary does not know. */
  private static CodedStatement aid() {
    Statement statement =
        statement(
            "aid-2017",
            "مساعدات كازاخستان",
            "2017-01-06",
            "host-remarks",
            "أرسلت كازاخستان نحو 500 طن من الطحين. ووصل من 15 إلى 20 طنا وفق القرار 2165 مع 12 مبدأ"
                + " غريبا.",
            new Source("وكالة كازينفورم", Optional.empty()));
    CodedStatement coded =
        coded(
            statement,
            read(statement, Dimension.COUNTRY, "KZ", "كازاخستان"),
            read(statement, Dimension.RESOLUTION, "2165", "القرار 2165"),
            read(statement, Dimension.DATE_MENTIONED, "2017", "500"));
    return new CodedStatement(
        statement,
        coded.facts(),
        List.of(
            quantity(statement, 500, "ton", Approximator.APPROXIMATELY, "نحو 500 طن من الطحين"),
            quantity(statement, 15, "ton", Approximator.EXACTLY, "15 إلى 20 طنا"),
            quantity(statement, 12, "", Approximator.EXACTLY, "12 مبدأ")));
  }

  private static Quantity quantity(
      Statement statement, int value, String unit, Approximator how, String quote) {
    int start = statement.text().indexOf(quote);
    int end = start + quote.length();
    int dot = statement.text().indexOf('.');
    return new Quantity(
        BigDecimal.valueOf(value),
        value == 15 ? Optional.of(BigDecimal.valueOf(20)) : Optional.empty(),
        Optional.of(unit).filter(id -> !id.isEmpty()),
        how,
        value == 500 ? "الطحين" : value == 12 ? "مبدأ" : "",
        Evidence.of(Field.TEXT, statement.text(), new Span(start, end)),
        start < dot ? new Span(0, dot) : new Span(dot + 2, statement.text().length() - 1),
        start < dot ? List.of("humanitarian-aid") : List.of());
  }

  private static CodedStatement undated() {
    Statement statement =
        new Statement(
            AWKWARD_ID,
            "<b>عنوان</b>",
            StatementDate.UNKNOWN,
            Optional.empty(),
            "ar",
            List.of(),
            List.of(),
            HOSTILE_TEXT,
            new TreeMap<>(Map.of("editor", "nobody", "tags", List.of("a", 1))));
    return new CodedStatement(statement, List.of());
  }

  private static CodedStatement monthOnly() {
    Statement statement =
        statement(
            "notice-2017-01",
            "خبر عن افتتاح المحادثات",
            "2017-01",
            "opening-news",
            "تنطلق المحادثات في أستانا برعاية روسيا وتركيا وإيران.",
            new Source("وكالة كازينفورم", Optional.empty()));
    return coded(statement, read(statement, Dimension.COUNTRY, "RU", "روسيا"));
  }

  private static Statement statement(
      String id, String title, String date, String kind, String text, Source source) {
    return new Statement(
        id,
        title,
        StatementDate.parse(date),
        Optional.of(kind),
        "ar",
        List.of(source),
        List.of(),
        text,
        Map.of("provenance", "editorial summary from published facts"));
  }

  /** With the facts that the metadata assert. */
  private static CodedStatement coded(Statement statement, Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(facts));
    String date = statement.date().toString();
    all.add(Fact.asserted(Dimension.YEAR, date.substring(0, 4), "metadata"));
    all.add(Fact.asserted(Dimension.MONTH, date.substring(0, 7), "metadata"));
    all.add(Fact.asserted(Dimension.KIND, statement.kind().orElseThrow(), "metadata"));
    all.add(Fact.asserted(Dimension.SOURCE, statement.sources().getFirst().name(), "metadata"));
    all.add(Fact.asserted(Dimension.LANGUAGE, statement.language(), "metadata"));
    return new CodedStatement(statement, all);
  }

  private static Fact read(Statement statement, Dimension dimension, String value, String quote) {
    int start = statement.text().indexOf(quote);
    Span span = new Span(start, start + quote.length());
    Evidence evidence = Evidence.of(Field.TEXT, statement.text(), span);
    return Fact.read(dimension, value, evidence, dimension.id() + ".name", 0.97);
  }
}
