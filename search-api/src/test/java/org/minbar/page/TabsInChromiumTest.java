package org.minbar.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The tabs over one set of hits, the lines of the concordance and the key words, in a real
 * Chromium.
 */
@InChromium
class TabsInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String MINES = URLEncoder.encode("الألغام", UTF_8);

  private final Browser browser;
  private final BundledServer server;

  TabsInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @Test
  void theFirstViewNeedsLittleScript() {
    browser.open(server.address("/"), 1440, 1000);
    browser.see("article[data-id]");
    Object bytes =
        browser.evaluate(
            """
            const scripts = performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.js'));
            return Promise.all(scripts.map((e) => fetch(e.name).then((script) => script.arrayBuffer())))
              .then((all) => all.reduce((sum, script) => sum + script.byteLength, 0));
            """);
    assertThat(((Number) bytes).longValue()).isBetween(50_000L, 150_000L);
    assertThat(browser.all("link[href^='/views/']")).isEmpty();
  }

  @Test
  void aTabKeepsTheQuestionAndItsConditions() {
    browser.open(server.address("/?lang=en&country=KZ&q=" + MINES), 1440, 1000);
    browser.see("article[data-id]");
    browser.see(".tabs [data-view=concordance]").click();
    browser.see(".line-row");
    assertThat(browser.address()).contains("country=KZ").contains("q=" + MINES);
    browser.see("[data-sort=before1]").click();
    browser.see("[data-sort=before1][aria-current=true]");
    browser.see(".tabs [data-view=results]").click();
    browser.see("article[data-id]");
    browser.see(".tabs [data-view=concordance]").click();
    browser.see("[data-sort=before1][aria-current=true]");
    browser.back();
    browser.see("article[data-id]");
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void theLinesAreAlignedOnTheMatchAndRunFromRightToLeft(String language, int width, int height)
      throws IOException {
    browser.open(
        server.address("/?view=concordance&lang=" + language + "&q=" + MINES), width, height);
    browser.see(".line-row");
    // Before the match is what stands on its right; all matches stand around one line.
    assertThat(
            browser.evaluate(
                """
                const box = (row, part) => row.querySelector(part).getBoundingClientRect();
                const rows = [...document.querySelectorAll('.line-row')];
                const middle = (row) => { const { left, right } = box(row, '.match'); return (left + right) / 2; };
                return rows.every((row) => box(row, '.before').left >= box(row, '.match').right - 1
                    && box(row, '.after').right <= box(row, '.match').left + 1)
                  && rows.every((row) => Math.abs(middle(row) - middle(rows[0])) < 1)
                  && document.documentElement.scrollWidth <= innerWidth;
                """))
        .isEqualTo(true);
    browser.screenshot(PICTURES.resolve("concordance-" + language + "-" + width + ".png"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aLineOfAnotherScriptRunsTheOtherWay() {
    browser.open(server.address("/"), 1440, 1000);
    assertThat(
            browser.evaluate(
                "return import('/language.js').then(({ directionOf }) => [directionOf('NATO: قالت روسيا"
                    + " وتركيا'), directionOf('the الجولة round in Astana'), directionOf('2017')])"))
        .isEqualTo(List.of("rtl", "ltr", "rtl"));
  }

  @Test
  void linesAreSortedByTheWordBesideTheMatch() {
    browser.open(
        server.address("/?view=concordance&lang=ar&concordance.order=before1&q=" + MINES),
        1440,
        1000);
    browser.see(".line-row .before b");
    List<String> words =
        browser.all(".line-row .before b").stream().map(WebElement::getText).toList();
    assertThat(words).contains("إزالة").hasSizeGreaterThan(10);
    assertThat(words.lastIndexOf("إزالة") - words.indexOf("إزالة") + 1)
        .as("equal words stand together")
        .isEqualTo(words.stream().filter("إزالة"::equals).count());
    assertThat(browser.see("[data-testid=order]").getText()).contains("الكلمة السابقة");
  }

  @Test
  void aLineOpensItsPlaceAndTheFocusComesBack() {
    browser.open(server.address("/?view=concordance&lang=ar&q=" + MINES), 1440, 1000);
    browser.see(".line-row");
    browser.see("body").sendKeys("j", "j", "k", "o");
    WebElement here = browser.see("#reader mark.here");
    assertThat(here.getText()).contains("لغام");
    String permalink = browser.address();
    assertThat(permalink).contains("at=text");
    here.sendKeys(Keys.ESCAPE);
    browser.gone("#reader");
    assertThat(browser.evaluate("return document.activeElement.matches('.line-row a')"))
        .isEqualTo(true);
    browser.open(permalink, 390, 844);
    assertThat(browser.see("#reader mark.here").getText()).isEqualTo(here(permalink));
  }

  private String here(String permalink) {
    browser.open(permalink, 1440, 1000);
    return browser.see("#reader mark.here").getText();
  }

  @Test
  void theTotalCountsAllLinesAlsoOfASample() {
    String everywhere = URLEncoder.encode("أستانا", UTF_8);
    browser.open(server.address("/?view=concordance&lang=en&q=" + everywhere), 1440, 1000);
    browser.see(".line-row");
    String total = browser.see("[data-testid=lines]").getText();
    new Select(browser.see("#kwic-sample")).selectByValue("50");
    browser.seeText("[data-testid=lines]", text -> text.contains("50") && text.contains(total));
    browser.gone("#results.loading");
    List<String> first = rows();
    assertThat(first).hasSize(50);
    browser.see("[data-testid=draw-again]").click();
    browser.seeText(".list-end", text -> !rows().equals(first));
    browser.back();
    browser.seeText(".list-end", text -> rows().equals(first));
  }

  private List<String> rows() {
    return browser.values(
        "[...document.querySelectorAll('.line-row')].map((row) => row.dataset.id)");
  }

  @Test
  void moreLinesFollowAndSentencesAreWhole() {
    String everywhere = URLEncoder.encode("أستانا", UTF_8);
    browser.open(
        server.address("/?view=concordance&concordance.context=sentence&q=" + everywhere),
        1440,
        1000);
    browser.see(".line-row .running mark");
    browser.see("#more-lines").click();
    browser.see(".line-row:nth-child(51)");
    assertThat(rows()).hasSize(100);
  }

  @Test
  void withoutWordsItAsksForThem() {
    browser.open(server.address("/?view=concordance&lang=ar&round=20"), 1440, 1000);
    browser.see("[data-testid=ask] a").click();
    browser.see(".line-row");
    assertThat(browser.address()).contains("round=20").contains("view=concordance");
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void wordsThatMarkTheTextsHaveBarsAndIntervals(String language, int width, int height)
      throws IOException {
    browser.open(
        server.address("/?view=words&kind=joint-statement&lang=" + language), width, height);
    browser.see("[data-testid=words] tr:not(.too-small) .whisker");
    // A bar begins at "equally often", and the interval holds the value.
    assertThat(
            browser.evaluate(
                """
                return [...document.querySelectorAll('td.chart')].every(({ dataset: { value, low, high } }) =>
                  low === undefined || Number(low) <= Number(value) && Number(value) <= Number(high))
                  && document.documentElement.scrollWidth <= innerWidth;
                """))
        .isEqualTo(true);
    browser.screenshot(PICTURES.resolve("words-" + language + "-" + width + ".png"));
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"round=20", "q=الألغام", "q=الألغام&country=KZ"})
  void aWordOpensTheLinesItCounts(String question) {
    browser.open(server.address("/?view=words&lang=en&" + question), 1440, 1000);
    WebElement link = browser.see("[data-testid=words] tbody th a");
    Matcher counted = Pattern.compile("\\((\\d+)\\)").matcher(link.getAttribute("title"));
    assertThat(counted.find()).isTrue();
    link.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(counted.group(1) + " lines?"));
  }

  @Test
  void aCountAmongTheOtherTextsOpensItsLinesToo() {
    browser.open(server.address("/?view=words&lang=en&round=20"), 1440, 1000);
    WebElement link = browser.see("[data-testid=words] tbody td:nth-child(3) a");
    String count = link.getText();
    link.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(count + " lines?"));
  }

  @Test
  void wordsAreComparedWithAnotherGroup() {
    browser.open(server.address("/?view=words&lang=en&kind=joint-statement"), 1440, 1000);
    browser.see("[data-testid=words]");
    String rest = browser.see("[data-testid=words] thead th:nth-child(3)").getText();
    new Select(browser.see("#against")).selectByValue("kind:host-remarks");
    browser.seeText("[data-testid=words] thead th:nth-child(3)", text -> !text.equals(rest));
    assertThat(browser.address()).contains("words.against=kind%3Ahost-remarks");
    browser.see("[data-testid=sure]").click();
    browser.seeText("[data-testid=words]", text -> browser.all(".too-small, .unsure").isEmpty());
  }

  @Test
  void aServerThatIsAwayIsSaidAndTheQuestionKept() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("article[data-id]");
    browser.evaluate(
        """
        const really = window.fetch;
        window.fetch = (path, options) => path.includes('/concordance') ? Promise.reject(new TypeError()) : really(path, options);
        window.back = () => { window.fetch = really; };
        """);
    browser.see("#q").sendKeys("الألغام", Keys.ENTER);
    browser.see("#results mark");
    browser.see(".tabs [data-view=concordance]").click();
    browser.see("[data-testid=offline]");
    browser.evaluate("window.back()");
    browser.see("[data-testid=offline] button").click();
    browser.see(".line-row");
  }

  @Test
  void aQuestionMarkShowsTheKeys() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("article[data-id]");
    browser.see("body").sendKeys("?");
    assertThat(browser.see("[data-testid=keys]").getText()).contains("search box");
    browser.see("[data-testid=keys] button").click();
    browser.gone("[data-testid=keys]");
    browser.see("body").sendKeys("/");
    assertThat(browser.see("#q").equals(focused())).isTrue();
  }

  private WebElement focused() {
    return (WebElement) browser.evaluate("return document.activeElement");
  }
}
