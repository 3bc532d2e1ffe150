package org.minbar.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What axe finds on every view against WCAG 2.2 AA: nothing, in a window of a desk and in one of a
 * phone.
 */
@InChromium
class AccessibilityInChromiumTest {

  /** Each view with what must be shown before it is looked at. */
  private static final List<Arguments> VIEWS =
      List.of(
          Arguments.of("/?q=الألغام&country=KZ", "article[data-id]"),
          Arguments.of("/?q=غغغغ", "[data-testid=empty]"),
          Arguments.of(
              "/?q=الألغام&exclude.country=JO&from=2018-01-01", "[data-testid=level-counts]"),
          Arguments.of("/?open=astana-20-joint-statement&find=lemma:دولة", "mark.current"),
          Arguments.of("/?view=concordance&q=الألغام&concordance.order=before1", ".line-row b"),
          Arguments.of("/?view=concordance&q=الألغام&concordance.context=sentence", ".running"),
          Arguments.of("/?view=collocations&q=عودة&collocations.word=لاجي", "[data-testid=counts]"),
          Arguments.of("/?view=trends&q=الألغام&trends.table=yes", "[data-status=ready] canvas"),
          Arguments.of("/?view=words&kind=joint-statement", "[data-testid=words] .whisker"),
          Arguments.of("/?view=wordlist&wordlist.n=2", "[data-testid=wordlist] tbody tr"),
          Arguments.of("/?view=phrase&q=عودة اللاجئين", "[data-testid=variants]"),
          Arguments.of(
              "/?view=graph&q=الألغام&graph.pair=country:IR~country:RU", "[data-testid=clause]"),
          Arguments.of("/?view=compare", "[data-testid=matrix] a.cell"),
          Arguments.of(
              "/?view=compare&compare.from=astana-16-joint-statement"
                  + "&compare.to=astana-17-joint-statement",
              "[data-testid=redline] ins"),
          Arguments.of("/?view=rounds", "[data-testid=to-round]"),
          Arguments.of("/?view=rounds&rounds.round=20", "[data-testid=changes] .door"),
          Arguments.of("/?view=add", "#token"),
          Arguments.of("/help?", "#measures dd"));

  /** The script of axe. */
  private static final String AXE = script();

  private final Browser browser;
  private final BundledServer server;

  AccessibilityInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  static Stream<Arguments> views() {
    return VIEWS.stream()
        .flatMap(view ->
            Stream.of(
                Arguments.of(view.get()[0], view.get()[1], "ar", 1440, 1000),
                Arguments.of(view.get()[0], view.get()[1], "en", 390, 844)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void axeFindsNothing(String path, String shown, String language, int width, int height) {
    browser.open(server.address(path + "&lang=" + language), width, height);
    browser.see(shown);
    browser.gone(".progress.running");
    assertThat(findings(browser)).isEqualTo("");
  }

  /** The operations are built by one template: two of each method stand for all. */
  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void axeFindsNothingInTheDescriptionOfTheApi(String language, int width, int height) {
    browser.open(server.address("/api.html?lang=" + language), width, height);
    browser.see(".operation");
    browser.evaluate(
        """
        const met = {};
        document.querySelectorAll('.operation').forEach((operation) => {
          const method = operation.querySelector('h2 b').textContent;
          met[method] = (met[method] ?? 0) + 1;
          if (met[method] > 2) operation.remove();
        });
        """);
    assertThat(browser.all(".operation")).hasSizeGreaterThan(3);
    assertThat(findings(browser)).isEqualTo("");
  }

  /**
   * What axe finds on the page as it is shown now; nothing if all is well. Of siblings that are
   * built alike, such as the rows of a table, it looks at the first three: to look at hundreds took
   * most of the time of these tests and shows no more.
   */
  static Object findings(Browser browser) {
    browser.evaluate(AXE + "; window.axe = axe;");
    return browser.evaluate(
        """
        // behind a modal dialog nothing can be seen whole or pressed
        const root = document.querySelector('dialog:modal') ?? document.documentElement;
        // all that colours, sizes and roles depend on; a short link is a narrower target than a long one
        const TOLD = /^(class|style|role|type|lang|dir|aria-(pressed|current|checked|expanded|selected|hidden|sort))$/;
        const shapes = new Map();
        const shape = (element) => {
          const own = [...element.attributes].map(({ name, value }) => (TOLD.test(name) ? `${name}=${value.replace(/\\d+/g, '')}` : name));
          const width = element.matches('a, button') ? Math.min(4, element.textContent.trim().length) : '';
          const inside = new Set([...element.children].map(shape));
          shapes.set(element, `<${[element.localName, ...own.sort(), width].join(' ')}>${[...inside].join('')}</>`);
          return shapes.get(element);
        };
        shape(root);
        const repeated = (parent) => {
          const met = new Map();
          return [...parent.children].flatMap((child) => {
            const nth = (met.get(shapes.get(child)) ?? 0) + 1;
            met.set(shapes.get(child), nth);
            return nth > 3 ? [child] : repeated(child);
          });
        };
        return axe.run({ include: root, exclude: repeated(root) }, { resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
          .then(({ violations, passes }) => [passes.length > 5 ? '' : 'axe looked at nothing',
            ...violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ')}`)]
            .filter(Boolean).join('\\n'));
        """);
  }

  /** The script of axe, in the version of the pom. */
  private static String script() {
    Properties pom = new Properties();
    try (InputStream in = resource("/META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
      pom.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file =
        "/META-INF/resources/webjars/axe-core/" + pom.getProperty("version") + "/axe.min.js";
    try (InputStream in = resource(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream in = AccessibilityInChromiumTest.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("not on the classpath: " + path);
    }
    return in;
  }
}
