package org.minbar.corpus.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.arabic.WrittenLanguage;
import org.minbar.corpus.Source;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;

/**
 * Turns the keys of a record into a statement, the same for every format.
 *
 * <p>Keys: {@code text} required; {@code id}, else one is derived from words and source (see {@link
 * DerivedId}); {@code title}, {@code date}, {@code kind}, {@code language}; {@code source} (a name
 * or list of names) with {@code url}; {@code sources} (names, or {@code name} with {@code url});
 * {@code rounds} (one or a list, numbers or texts). All other keys are kept as {@link
 * Statement#extra()}.
 */
final class StatementRecord {
  static final Set<String> FIELDS =
      Set.of(
          "id", "title", "date", "kind", "language", "source", "url", "sources", "rounds", "text");

  private final Fields fields;
  private final ReadLimits limits;

  StatementRecord(Fields fields, ReadLimits limits) {
    this.fields = fields;
    this.limits = limits;
  }

  Statement statement() throws BadRecordException {
    String id = givenId();
    fields.checkLetters();
    Map<String, Object> extra = new LinkedHashMap<>(fields.values());
    extra.keySet().removeAll(FIELDS);
    String title = fields.text("title").orElse("").strip();
    StatementDate date = date();
    Optional<String> kind = name("kind");
    Optional<String> language = name("language");
    List<Source> sources = sources();
    List<String> rounds = rounds();
    String text = text();
    return new Statement(
        id.isEmpty() ? DerivedId.of(title, text, sources) : id,
        title,
        date,
        kind,
        language.orElseGet(() -> WrittenLanguage.of(text.isBlank() ? title : text)),
        sources,
        rounds,
        text,
        extra);
  }

  /** Empty where the record has none. */
  private String givenId() throws BadRecordException {
    String id = fields.text("id").orElse("").strip();
    if (id.length() > limits.nameChars() || !isOneLine(id)) {
      throw fields.problem(
          ReadCode.BAD_ID,
          "id",
          "must be at most " + limits.nameChars() + " letters without control characters");
    }
    return id;
  }

  private String text() throws BadRecordException {
    Object text = fields.values().get("text");
    // A headline without a body, as news feeds have them, is still something that was said.
    boolean headline = !fields.text("title").orElse("").isBlank();
    return switch (text) {
      case null ->
          throw fields.problem(
              ReadCode.MISSING_TEXT,
              "text",
              "missing; write what was said, or name what says it (--map text=NAME)");
      case String words when words.isBlank() && !headline ->
          throw fields.problem(ReadCode.EMPTY_TEXT, "text", "empty; write what was said");
      case String words -> words;
      default ->
          throw fields.problem(
              ReadCode.BAD_TYPE, "text", "must be text (got: " + Fields.form(text) + ")");
    };
  }

  private StatementDate date() throws BadRecordException {
    String written = fields.text("date").orElse("");
    try {
      return WrittenDate.read(written);
    } catch (IllegalArgumentException e) {
      throw fields.problem(ReadCode.BAD_DATE, "date", String.valueOf(e.getMessage()));
    }
  }

  private Optional<String> name(String key) throws BadRecordException {
    Optional<String> text = fields.text(key).map(String::strip).filter(t -> !t.isEmpty());
    return text.isPresent() ? Optional.of(checkName(key, text.get())) : text;
  }

  private List<String> rounds() throws BadRecordException {
    List<String> rounds = fields.words("rounds");
    for (String round : rounds) {
      checkName("rounds", round);
    }
    return rounds;
  }

  private List<Source> sources() throws BadRecordException {
    Set<Source> sources = new LinkedHashSet<>();
    Optional<String> url = fields.text("url").map(String::strip).filter(t -> !t.isEmpty());
    List<String> names = new ArrayList<>();
    for (Object value : fields.list("source")) {
      if (value instanceof Map<?, ?> map) {
        sources.add(source("source", map));
      } else {
        names.add(nameOf("source", value));
      }
    }
    if (url.isPresent() && names.isEmpty()) {
      names.add(checkName("url", hostOf(url.get())));
    }
    for (String name : names) {
      // An address beside several names is that of the first, the main source.
      sources.add(new Source(name, name.equals(names.getFirst()) ? url : Optional.empty()));
    }
    for (Object value : fields.list("sources")) {
      sources.add(
          value instanceof Map<?, ?> map
              ? source("sources", map)
              : new Source(nameOf("sources", value), Optional.empty()));
    }
    return List.copyOf(sources);
  }

  private Source source(String key, Map<?, ?> map) throws BadRecordException {
    Object address = map.get("url");
    Optional<String> url = address == null ? Optional.empty() : Optional.of(wordOf(key, address));
    Object name = map.get("name");
    if (name == null && url.isPresent()) {
      return new Source(checkName(key, hostOf(url.get())), url);
    }
    return new Source(nameOf(key, name), url);
  }

  private String nameOf(String key, @Nullable Object value) throws BadRecordException {
    return checkName(key, wordOf(key, value));
  }

  private String wordOf(String key, @Nullable Object value) throws BadRecordException {
    if (value instanceof String || value instanceof Number) {
      return fields.nonBlank(key, value.toString());
    }
    throw fields.problem(ReadCode.BAD_TYPE, key, "write name: and url: of each source as text");
  }

  private String checkName(String key, String name) throws BadRecordException {
    if (name.length() > limits.nameChars() || !isOneLine(name)) {
      throw fields.problem(
          ReadCode.BAD_TYPE, key, "must be one line of at most " + limits.nameChars() + " letters");
    }
    return name;
  }

  private static boolean isOneLine(String name) {
    return name.chars()
        .noneMatch(c ->
            Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
  }

  /** The host of an address, which names a source that has no other name. */
  private static String hostOf(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? url : host;
    } catch (URISyntaxException e) {
      return url;
    }
  }
}
