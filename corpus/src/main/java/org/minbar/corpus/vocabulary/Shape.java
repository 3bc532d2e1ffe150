package org.minbar.corpus.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minbar.corpus.vocabulary.Findings.Value;
import org.minbar.corpus.yaml.YamlValue;
import org.minbar.corpus.yaml.YamlValue.Entry;
import org.minbar.corpus.yaml.YamlValue.Mapping;
import org.minbar.corpus.yaml.YamlValue.Scalar;
import org.minbar.corpus.yaml.YamlValue.Sequence;

/** What the value of a key must look like. */
@FunctionalInterface
interface Shape {
  /** Adds to the findings what is wrong with the value of a key. */
  void check(VocabularyName in, String key, YamlValue value, Findings findings);

  /** A text that is not blank. */
  Shape TEXT = scalar("a text", text -> !text.isBlank());

  /** A name without blanks, as it stands in addresses. */
  Shape ID = matching("[A-Za-z0-9][A-Za-z0-9_.-]*", "letters a-z, digits and - without blanks");

  /** A whole number from 1. */
  Shape NUMBER = matching("[1-9][0-9]{0,3}", "a number from 1");

  /** Yes or no. */
  Shape FLAG = matching("true|false", "true or false");

  /** A day of the calendar. */
  Shape DAY = scalar("a day such as 2023-06-21", Shape::isDay);

  /** A name in each language. */
  Shape LABEL = keys(Map.of("ar", TEXT, "en", TEXT, "ru", TEXT), Set.copyOf(Label.LANGUAGES));

  /** Some texts. */
  Shape TEXTS = list(TEXT);

  /** One text for which the test holds; {@code form} says it in words. */
  static Shape scalar(String form, Predicate<String> test) {
    return (in, key, value, findings) -> {
      boolean fits = value instanceof Scalar s && !s.isNull() && test.test(s.text());
      if (!fits) {
        findings.problem(
            in, value.line(), key + ": must be " + form + " (got: " + value.form() + ")");
      }
    };
  }

  /** One text that the pattern matches. */
  static Shape matching(String pattern, String form) {
    return scalar(form, Pattern.compile(pattern).asMatchPredicate());
  }

  /** A list of values of one shape. */
  static Shape list(Shape item) {
    return (in, key, value, findings) -> {
      if (value instanceof Sequence sequence) {
        sequence.items().forEach(i -> item.check(in, key, i, findings));
      } else {
        findings.problem(
            in, value.line(), key + ": write a list, [a, b] (got: " + value.form() + ")");
      }
    };
  }

  /** The id of an entry in one of some vocabularies. */
  static Shape reference(VocabularyName... targets) {
    Set<VocabularyName> allowed = Set.of(targets);
    return (in, key, value, findings) -> {
      if (value instanceof Scalar s && !s.isNull()) {
        findings.reference(in, new Value(key, s.text(), s.line()), allowed);
      } else {
        TEXT.check(in, key, value, findings);
      }
    };
  }

  /** Keys with values: none but these, and the required ones. */
  static Shape keys(Map<String, Shape> shapes, Set<String> required) {
    return (in, key, value, findings) -> {
      if (!(value instanceof Mapping mapping)) {
        findings.problem(
            in, value.line(), key + ": write keys with values (got: " + value.form() + ")");
        return;
      }
      for (Entry entry : mapping.entries()) {
        String name = entry.key().text();
        Shape shape = shapes.get(name);
        if (shape == null) {
          String known = String.join(", ", shapes.keySet().stream().sorted().toList());
          findings.problem(
              in, entry.key().line(), "unknown key \"" + name + "\"; known are " + known);
        } else {
          shape.check(in, name, entry.value(), findings);
        }
      }
      required.stream()
          .sorted()
          .filter(name -> mapping.find(name).isEmpty())
          .forEach(name ->
              findings.problem(in, mapping.line(), key + ": add the missing \"" + name + "\""));
    };
  }

  /**
   * Somebody: a person by id, or the name of somebody who is no entry, which is told from an id by
   * its capitals and blanks.
   */
  static Shape personOrName() {
    Shape person = reference(VocabularyName.PEOPLE);
    Pattern id = Pattern.compile("[a-z0-9-]+");
    return (in, key, value, findings) -> {
      boolean isId = value instanceof Scalar s && id.matcher(s.text()).matches();
      (isId ? person : TEXT).check(in, key, value, findings);
    };
  }

  /** Heads of delegations: a country or organisation, then a list of people. */
  static Shape delegations() {
    Shape who = reference(VocabularyName.COUNTRIES, VocabularyName.ORGANISATIONS);
    Shape heads = list(personOrName());
    return (in, key, value, findings) -> {
      if (value instanceof Mapping mapping) {
        for (Entry entry : mapping.entries()) {
          who.check(in, key, entry.key(), findings);
          heads.check(in, key, entry.value(), findings);
        }
      } else {
        keys(Map.of(), Set.of()).check(in, key, value, findings);
      }
    };
  }

  /** Whether a text is a day of the calendar in ISO form. */
  static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
