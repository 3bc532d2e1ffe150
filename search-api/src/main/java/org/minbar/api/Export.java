package org.minbar.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.minbar.export.Format;
import org.minbar.export.Provenance;
import org.minbar.export.ShellCommand;
import org.minbar.export.Table;
import org.minbar.export.TableWriter;

/**
 * Writes all rows of an answer as a file, page after page.
 *
 * @param layout what the rows are
 * @param format of the file
 * @param most how many rows are wanted; absent for all, which must be no more than {@value
 *     Limits#EXPORTED_ROWS}
 * @param command asks for the same again
 */
public record Export(Layout layout, Format format, OptionalInt most, String command) {

  /** Answers a page: the first one without a cursor. */
  @FunctionalInterface
  interface Pages {
    ObjectNode page(Optional<String> cursor);
  }

  /**
   * The pages of a request in the form of a body, as long as they may be.
   *
   * @param service answers a body
   */
  static Pages pages(ObjectNode body, Layout layout, UnaryOperator<ObjectNode> service) {
    if (layout.pageSize() == 0) {
      return cursor -> service.apply(body);
    }
    return cursor -> {
      ObjectNode page = body.deepCopy().put("size", layout.pageSize());
      cursor.ifPresent(text -> page.put("cursor", text));
      return service.apply(page);
    };
  }

  /** A search without counts of facets, which are no rows. */
  static ObjectNode uncounted(ObjectNode search) {
    ObjectNode uncounted = search.deepCopy();
    uncounted.putObject("facets");
    return uncounted;
  }

  /**
   * Writes the hits of a search.
   *
   * @param body of {@code POST /api/v1/search}
   * @param naming as in {@link SearchService#answer(ObjectNode, UnaryOperator)}
   * @throws ProblemException as {@link SearchService} does, and if there are too many hits
   */
  public void write(
      SearchService search, ObjectNode body, UnaryOperator<String> naming, OutputStream out)
      throws IOException {
    write(pages(uncounted(body), layout, page -> search.answer(page, naming)), body, out);
  }

  /**
   * Writes the file; its stream is closed.
   *
   * @param query the request, as JSON
   * @throws ProblemException if a page is refused, is not whole, or there are more rows than may be
   *     exported
   */
  void write(Pages pages, ObjectNode query, OutputStream out) throws IOException {
    ObjectNode answer = pages.page(Optional.empty());
    Provenance provenance =
        new Provenance(
            ShellCommand.visible(query.toString()), answer.path("snapshot").asText(), command);
    int rows = 0;
    try (TableWriter writer = format.open(new Table(layout.columns(), provenance), out)) {
      while (true) {
        requireWhole(answer);
        for (JsonNode row : layout.rows().apply(answer)) {
          if (most.isPresent() && rows == most.getAsInt()) {
            return;
          }
          requireFew(++rows);
          writer.write(row);
        }
        String next = answer.path("next").asText("");
        if (layout.pageSize() == 0 || next.isEmpty()) {
          return;
        }
        answer = pages.page(Optional.of(next));
      }
    }
  }

  private static void requireFew(int rows) {
    if (rows > Limits.EXPORTED_ROWS) {
      throw ProblemException.of(
          400,
          Problem.of(
              ProblemCode.TOO_MANY_ROWS,
              "there are more than "
                  + Limits.EXPORTED_ROWS
                  + " rows: filter, or say how many of the first are wanted with `rows`"));
    }
  }

  /** A file says nothing of what it lacks, so it must lack nothing. */
  private static void requireWhole(ObjectNode answer) {
    if (answer.path("partial").asBoolean()) {
      throw SearchService.tooSlow(
          "the answer takes too long, and a part of it is no export: filter, or ask for rarer"
              + " words");
    }
  }
}
