package org.minbar.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javalin.Javalin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.api.Api;
import org.minbar.api.Services;
import org.minbar.arabic.MatchLevel;
import org.minbar.corpus.CodedStatement;
import org.minbar.query.StatementQuery;
import org.minbar.search.SearchEngine;
import org.minbar.search.SearchRequest.Subcorpus;
import org.minbar.server.Configuration;
import org.minbar.server.Wiring;

/**
 * Times the page on an index of many statements ({@code scripts/bench-page}); no test, for a
 * machine's speed is no property of the page. A line for each view and width, of the median of a
 * few visits after one that does not count:
 *
 * <ul>
 *   <li>{@code shown}: milliseconds from the address to the answer on the screen;
 *   <li>{@code own}: how much of it is the page's, that is without waiting for the API;
 *   <li>{@code busy}: how long the processor worked on the page's main thread, until nothing more
 *       is going on, without waiting for other work on the machine;
 *   <li>{@code task}: the longest task that kept the page from answering, until nothing more is
 *       going on; 0 if none lasted 50 ms;
 *   <li>{@code nodes}: elements and texts of the document; {@code script}: kB of modules fetched.
 * </ul>
 */
class BenchPage {

  private static final Path VOCABULARY = Path.of("../corpus/vocabulary");
  private static final int TIMES = Integer.getInteger("minbar.bench.times", 5);

  /** Of which views, by a part of their names. */
  private static final String ONLY = System.getProperty("minbar.bench.only", "");

  /** Said before any script of the page: what tasks there are, and which requests are open. */
  private static final String WATCH =
      """
      window.bench = { tasks: [], asked: [], open: 0, shown: 0 };
      new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])))
        .observe({ type: 'longtask', buffered: true });
      bench.plain = window.fetch.bind(window);
      window.fetch = (...request) => {
        const one = [performance.now(), Infinity];
        bench.asked.push(one);
        bench.open += 1;
        return bench.plain(...request).finally(() => { one[1] = performance.now(); bench.open -= 1; });
      };
      bench.watch = (css) => {
        bench.shown = 0;
        const look = () => {
          if (document.querySelector(css)?.checkVisibility()) requestAnimationFrame(() => setTimeout(() => { bench.shown = performance.now(); }));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      if (sessionStorage.awaited) bench.watch(sessionStorage.awaited);
      """;

  /** Waits until the answer is shown and nothing more is going on; tells it from a beginning. */
  private static final String TOLD =
      """
      const [since] = arguments;
      const pause = (ms) => new Promise((done) => setTimeout(done, ms));
      return (async () => {
        for (let tries = 0; !bench.shown; tries++) {
          if (tries > 1500) throw new Error(`never shown: ${document.querySelector('#results')?.innerText.slice(0, 200)}`);
          await pause(20);
        }
        for (let still = 0; still < 20; still++) {
          await pause(25);
          if (bench.open) still = 0;
        }
        let waited = 0;
        let until = since;
        for (const [from, to] of bench.asked.toSorted(([a], [b]) => a - b)) {
          const [begin, end] = [Math.max(from, until), Math.min(to, bench.shown)];
          if (end > begin) { waited += end - begin; until = end; }
        }
        const tasks = bench.tasks.filter(([start]) => start >= since).map(([, duration]) => duration);
        const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        let count = 0;
        while (nodes.nextNode()) count++;
        const modules = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
        const script = (await Promise.all([...new Set(modules.map(({ name }) => name))].map((name) => bench.plain(name).then((module) => module.arrayBuffer())))).reduce((sum, { byteLength }) => sum + byteLength, 0);
        return [bench.shown - since, bench.shown - since - waited, Math.max(0, ...tasks), count, script / 1000];
      })();
      """;

  /**
   * What is looked at: an address and what shows that its answer is there; or, with a {@code deed},
   * what is done then, in JavaScript, and what shows that it is done.
   */
  private record View(String name, String path, String shown, Optional<Deed> deed) {

    View(String name, String path, String shown) {
      this(name, path, shown, Optional.empty());
    }

    View then(String name, String script, String done) {
      return new View(name, path, shown, Optional.of(new Deed(script, done)));
    }
  }

  private record Deed(String script, String done) {}

  @Test
  void everyView(@TempDir Path folder) {
    String index = System.getProperty("minbar.bench.index", "");
    assumeTrue(!index.isEmpty() && Browser.isInstalled(), "run by scripts/bench-page");
    Services services = Wiring.open(new Configuration(Path.of(index), VOCABULARY, "127.0.0.1", 0));
    Javalin server = Api.create(services, "127.0.0.1", 0).start();
    try (Browser browser = new Browser(folder.resolve("profile"))) {
      browser.beforeEveryPage(WATCH);
      List<View> views = views(services.engine());
      System.out.println(services.engine().snapshot().statements() + " statements");
      for (int width : List.of(1440, 390)) {
        System.out.printf(
            Locale.ROOT,
            "%n%-42s %7s %7s %7s %7s %7s %7s%n",
            width + " px",
            "shown",
            "own",
            "busy",
            "task",
            "nodes",
            "script");
        for (View view : views) {
          if (!view.name().matches(".*(" + ONLY + ").*")) {
            continue;
          }
          time(view, width, "http://127.0.0.1:" + server.port(), browser);
        }
      }
    } finally {
      server.stop();
      services.engine().close();
    }
  }

  private static List<View> views(SearchEngine engine) {
    List<String> longest = longest(engine);
    String common = "q=" + encoded("الأمم المتحدة");
    View found = new View("results of common words", "/?" + common, "article mark");
    View all = new View("results, everything", "/?sort=-date", "article[data-id]");
    String openFacets =
        """
        document.querySelector('dialog.sheet')?.showModal();
        for (const facet of document.querySelectorAll('details.facet')) facet.open = true;
        for (const button of document.querySelectorAll('.show-all[aria-expanded=false]')) button.click();
        """;
    String more =
        "for (let i = 0; i < 5; i++) { const before = document.querySelectorAll('%s').length; document.querySelector('%s').click();"
            + " while (document.querySelectorAll('%s').length === before) await new Promise((done) => setTimeout(done, 5)); }";
    String typing =
        """
        const box = document.querySelector('#q');
        box.focus();
        box.value = '';
        for (const letter of 'الحكومة') {
          box.value += letter;
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 60));
        }
        """;
    String opening = "document.querySelector('article h3 a').click();";
    View concordance = new View("concordance", "/?view=concordance&" + common, ".line-row");
    return List.of(
        found,
        all,
        all.then("  every facet opened", openFacets, ".facet[open] .show-all[aria-expanded=true]"),
        found.then(
            "  five pages more",
            String.format(Locale.ROOT, more, "article", "#more", "article"),
            "article:nth-of-type(60)"),
        found.then("  typing in the search box", typing, "#suggestions:not([hidden]) li"),
        found.then("  a text opened beside", opening, "#reader .text p"),
        new View(
            "reading the longest text",
            "/?open=" + encoded(longest.getFirst()),
            "#reader .text mark"),
        new View(
            "reading it with a question",
            "/?" + common + "&open=" + encoded(longest.getFirst()) + "&find=" + encoded("lemma:في"),
            "#reader mark.current"),
        concordance,
        concordance.then(
            "  five pages more",
            String.format(Locale.ROOT, more, ".line-row", "#more-lines", ".line-row"),
            ".line-row"),
        new View(
            "concordance in sentences",
            "/?view=concordance&concordance.context=sentence&" + common,
            ".line-row"),
        new View(
            "collocations", "/?view=collocations&" + common, "[data-testid=collocates] tbody tr"),
        new View(
            "collocations, all",
            "/?view=collocations&collocations.all=yes&" + common,
            "[data-testid=collocates] tbody tr"),
        new View(
            "trends by month",
            "/?view=trends&trends.by=month&trends.table=yes&" + common,
            ".canvas[data-status=ready]"),
        new View("key words", "/?view=words&" + common, "[data-testid=words] tbody tr"),
        new View("word list", "/?view=wordlist", "[data-testid=wordlist] tbody tr"),
        new View(
            "word list, runs of three",
            "/?view=wordlist&wordlist.n=3",
            "[data-testid=wordlist] tbody tr"),
        new View("phrase", "/?view=phrase&" + common, "[data-testid=summary]"),
        new View("graph", "/?view=graph&" + common, ".canvas[data-status=ready]"),
        new View(
            "graph, all pairs",
            "/?view=graph&graph.all=yes&" + common,
            ".canvas[data-status=ready]"),
        new View(
            "graph, clauses of a pair",
            "/?view=graph&graph.pair=country:RU~country:US&" + common,
            "[data-testid=clause]"),
        new View(
            "compare two long texts",
            "/?view=compare&compare.from="
                + encoded(longest.get(0))
                + "&compare.to="
                + encoded(longest.get(1)),
            "[data-testid=redline]"),
        new View("rounds", "/?view=rounds", "[data-testid=to-round]"),
        new View(
            "a round",
            "/?view=rounds&rounds.round=20",
            ".round-page .texts, .round-page section p"));
  }

  /** The ids of the two longest texts, the longest first. */
  private static List<String> longest(SearchEngine engine) {
    PriorityQueue<CodedStatement> longest =
        new PriorityQueue<>(Comparator.comparingInt(coded -> coded.statement().text().length()));
    engine.scan(
        new Subcorpus(
            StatementQuery.ALL,
            MatchLevel.LEMMA,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty()),
        coded -> {
          longest.add(coded);
          if (longest.size() > 2) {
            longest.remove();
          }
        });
    return Stream.of(longest.remove(), longest.remove())
        .map(coded -> coded.statement().id())
        .toList()
        .reversed();
  }

  private static void time(View view, int width, String server, Browser browser) {
    List<List<Double>> visits = new ArrayList<>();
    for (int visit = 0; visit <= TIMES; visit++) {
      visits.add(visit(view, width, server, browser));
    }
    List<List<Double>> counted = visits.subList(1, visits.size());
    System.out.printf(Locale.ROOT, "%-42s", view.name());
    for (int i = 0; i < counted.getFirst().size(); i++) {
      int column = i;
      System.out.printf(
          Locale.ROOT, " %7.0f", median(counted.stream().mapToDouble(each -> each.get(column))));
    }
    System.out.println();
  }

  private static double median(DoubleStream values) {
    return values.sorted().skip(TIMES / 2).findFirst().orElseThrow();
  }

  private static List<Double> visit(View view, int width, String server, Browser browser) {
    browser.open(server + "/favicon.svg", width, 900);
    browser.evaluate("sessionStorage.awaited = arguments[0]", view.shown());
    double busy = browser.busy();
    browser.open(server + view.path(), width, 900);
    List<Double> told = numbers(browser.evaluate(TOLD, 0));
    if (view.deed().isPresent()) {
      Deed deed = view.deed().get();
      busy = browser.busy();
      Object since =
          browser.evaluate(
              "const [done] = arguments; const begun = performance.now();"
                  + " return (async () => {"
                  + deed.script()
                  + " })().then(() => { bench.watch(done); return begun; });",
              deed.done());
      told = numbers(browser.evaluate(TOLD, since));
    }
    told.add(2, browser.busy() - busy);
    return told;
  }

  private static List<Double> numbers(Object told) {
    return ((List<?>) told)
        .stream()
            .map(each -> ((Number) each).doubleValue())
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
