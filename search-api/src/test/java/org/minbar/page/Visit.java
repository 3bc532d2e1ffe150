package org.minbar.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser and the server of their process: started when first asked for, stopped
 * when all test classes of the process are done. Without Chromium the tests are skipped.
 */
final class Visit implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Browser.isInstalled()
        ? ConditionEvaluationResult.enabled("Chromium is installed")
        : ConditionEvaluationResult.disabled(
            "skipped: Chromium and its driver are not installed (Debian: apt-get install chromium chromium-driver)");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Browser.class, BundledServer.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = store(context);
    // What is put into a store last is closed first: the folder outlives both.
    Path folder = store.computeIfAbsent(Folder.class, key -> Folder.create(), Folder.class).path();
    return parameter.getParameter().getType() == Browser.class
        ? store.computeIfAbsent(
            Browser.class, key -> new Browser(folder.resolve("profile")), Browser.class)
        : store.computeIfAbsent(
            BundledServer.class, key -> BundledServer.start(folder), BundledServer.class);
  }

  /** What earlier tests left in the browser is not the next one's. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Browser browser = store(context).get(Browser.class, Browser.class);
    if (browser != null) {
      browser.forget();
    }
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Visit.class));
  }

  /** A folder that is gone after the tests. */
  private record Folder(Path path) implements AutoCloseable {

    static Folder create() {
      try {
        return new Folder(Files.createTempDirectory("minbar-page"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      List<Path> all;
      try (Stream<Path> found = Files.walk(path)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    }
  }
}
