package org.minbar.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.minbar.corpus.Attribution;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Correction;
import org.minbar.corpus.Correction.Action;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Evidence;
import org.minbar.corpus.Fact;
import org.minbar.corpus.Quantity;
import org.minbar.corpus.Quantity.Approximator;
import org.minbar.corpus.Source;
import org.minbar.corpus.Span;
import org.minbar.corpus.Statement;
import org.minbar.corpus.Statement.Field;
import org.minbar.corpus.StatementDate;

/** Statements of any shape that the domain allows, half of a surrogate pair among their letters. */
public final class RandomStatements {

  private static final List<Approximator> APPROXIMATORS = List.of(Approximator.values());
  private static final List<String> LETTERS =
      List.of(
          "ا", "ل", "غ", "م", "ة", " ", " ", "\n", "َ", "ـ", "\"", "\\", "x", "7", "😀", "\uD83D",
          "\uDE00");

  private final Random random;

  public RandomStatements(Random random) {
    this.random = random;
  }

  /** Statements with the ids s0, s1, …. */
  public List<CodedStatement> list(int count) {
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statements.add(coded("s" + i));
    }
    return statements;
  }

  private CodedStatement coded(String id) {
    Statement statement =
        new Statement(
            id,
            text(20),
            date(),
            maybe("joint-statement"),
            "ar",
            random.nextBoolean() ? List.of() : List.of(new Source("سانا", maybe("https://x.sy/1"))),
            random.nextBoolean() ? List.of() : List.of("13", "مؤتمر"),
            text(200),
            extra(2));
    List<Fact> facts = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (random.nextBoolean()) {
        facts.add(Fact.asserted(dimension, "value " + random.nextInt(3), "editor"));
      }
    }
    for (Field field : Field.values()) {
      String text = statement.field(field);
      if (!text.isEmpty()) {
        int start = random.nextInt(text.length());
        Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
        facts.add(
            Fact.read(
                Dimension.COUNTRY,
                "KZ",
                Evidence.of(field, text, span),
                "country.name",
                random.nextDouble()));
        facts.add(
            new Fact(
                Dimension.COUNTRY,
                "RU",
                Fact.Basis.TEXT,
                Optional.of(Evidence.of(field, text, span)),
                "correction.add",
                1,
                Optional.of(attribution())));
      }
    }
    return new CodedStatement(statement, facts, quantities(statement), corrections(facts));
  }

  private List<Correction> corrections(List<Fact> facts) {
    if (facts.isEmpty() || random.nextBoolean()) {
      return List.of();
    }
    Fact removed = facts.get(random.nextInt(facts.size()));
    Correction.Action action = random.nextBoolean() ? Action.REMOVE : Action.REPLACE;
    return List.of(
        new Correction(
            action,
            removed.dimension(),
            removed.value(),
            action == Action.REPLACE ? Optional.of("other") : Optional.empty(),
            attribution(),
            List.of(removed)));
  }

  private Attribution attribution() {
    return new Attribution("A" + text(3), "R" + text(3), maybe("2024-11-12").map(LocalDate::parse));
  }

  private List<Quantity> quantities(Statement statement) {
    List<Quantity> quantities = new ArrayList<>();
    for (Field field : Field.values()) {
      String text = statement.field(field);
      if (!text.isEmpty() && random.nextBoolean()) {
        int start = random.nextInt(text.length());
        BigDecimal value = BigDecimal.valueOf(random.nextInt(5000), random.nextInt(3));
        quantities.add(
            new Quantity(
                value,
                random.nextBoolean() ? Optional.of(value.add(BigDecimal.ONE)) : Optional.empty(),
                maybe("ton"),
                APPROXIMATORS.get(random.nextInt(APPROXIMATORS.size())),
                text(3),
                Evidence.of(field, text, new Span(start, text.length())),
                new Span(0, text.length()),
                random.nextBoolean() ? List.of() : List.of("demining", "aid")));
      }
    }
    return quantities;
  }

  private StatementDate date() {
    LocalDate day = LocalDate.of(2017, 1, 23).plusDays(random.nextInt(3000));
    return switch (random.nextInt(5)) {
      case 0 -> StatementDate.UNKNOWN;
      case 1 -> new StatementDate.Day(day);
      case 2 -> new StatementDate.Days(day, day.plusDays(random.nextInt(3)));
      case 3 -> new StatementDate.InYear(Year.from(day));
      default -> new StatementDate.Month(YearMonth.from(day));
    };
  }

  private Map<String, Object> extra(int depth) {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Object value =
          switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> text(5);
            case 1 -> random.nextInt();
            case 2 -> random.nextDouble();
            case 3 -> random.nextBoolean();
            case 4 -> List.of(text(3), 1, extra(depth - 1));
            default -> extra(depth - 1);
          };
      extra.put("key " + random.nextInt(100), value);
    }
    return extra;
  }

  private Optional<String> maybe(String value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value);
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }
}
