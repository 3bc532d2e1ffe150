package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minbar.export.Format;
import org.minbar.export.ShellCommand;

/**
 * Answers a request with a file, as {@code format} and {@code rows} in its address ask for.
 *
 * <p>The file is written to disk first and sent when it is whole: what goes wrong on the way is
 * answered as a problem, and never with half a file.
 *
 * @param format of the file
 * @param most how many rows are wanted, if not all
 */
record Download(Format format, OptionalInt most) {

  /** The format that is no file. */
  private static final String JSON = "json";

  /** The parameters of an address that are read here, whatever else it takes. */
  static final List<String> PARAMETERS = List.of("format", "rows");

  /** The file asked for, if any; what is wrong is noted. */
  static Optional<Download> read(QueryString query, Layout layout, Problems problems) {
    ObjectNode parameters =
        AddressForm.simple(query.only(PARAMETERS), List.of("format"), List.of("rows"), problems);
    Fields fields = new Fields(parameters, PARAMETERS, problems);
    OptionalInt most = fields.integer("rows", 1, Limits.EXPORTED_ROWS);
    String id = fields.text("format", Limits.VALUE).orElse(JSON);
    Optional<Format> format = Format.find(id);
    if (!id.equals(JSON) && format.filter(each -> each.writes(layout.kind())).isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          "format",
          "unknown format " + Problem.quote(id) + ": use one of " + formats(layout));
    } else if (id.equals(JSON) && parameters.has("rows")) {
      problems.add(
          ProblemCode.UNKNOWN_VALUE,
          "rows",
          "rows are for a file: name its format, one of " + formats(layout));
    }
    return format.map(each -> new Download(each, most));
  }

  private static String formats(Layout layout) {
    List<String> ids = new ArrayList<>(List.of(JSON));
    Arrays.stream(Format.values())
        .filter(format -> format.writes(layout.kind()))
        .map(Format::id)
        .forEach(ids::add);
    return String.join(", ", ids);
  }

  /**
   * Answers.
   *
   * @param query the request, as JSON
   */
  void answer(Context context, Layout layout, Export.Pages pages, ObjectNode query) {
    String name = "minbar-" + layout.name() + "." + format.extension();
    Export export = new Export(layout, format, most, command(context, name));
    try {
      Path file = Files.createTempFile("minbar-export", null);
      try (OutputStream out = Files.newOutputStream(file)) {
        export.write(pages, query, out);
      } catch (IOException | RuntimeException e) {
        Files.delete(file);
        throw e;
      }
      context
          .contentType(format.mediaType())
          .header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
      if (context.method().equals(HandlerType.HEAD)) {
        Files.delete(file);
      } else {
        context.result(whole(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an export cannot be written", e);
    }
  }

  /** The file, gone once it is read. */
  private static InputStream whole(Path file) throws IOException {
    return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static String command(Context context, String name) {
    List<String> words = new ArrayList<>(List.of("curl", "-g", "-o", name));
    if (context.method().equals(HandlerType.POST)) {
      words.addAll(List.of("-H", "Content-Type: application/json", "--data-binary"));
      words.add(ShellCommand.visible(Json.readObject(context.bodyAsBytes()).toString()));
    }
    words.add(context.url() + "?" + context.queryString());
    return ShellCommand.of(words);
  }
}
