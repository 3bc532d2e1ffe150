package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.MatchLevel;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * A researcher's first minutes with the page, in a real Chromium: a question, its conditions, and
 * what is said when nothing can be shown.
 */
@InChromium
class SearchingInChromiumTest {

  /** Pictures of every run; the one that the README shows is copied from here by hand. */
  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  SearchingInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void aQueryTwoFacetsAndAStatementWithItsEvidence(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/?lang=" + language), width, height);
    assertThat(browser.evaluate("return document.documentElement.dir"))
        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");

    browser.see("#q").sendKeys("ازالة الالغام", Keys.ENTER);
    browser.see("#results mark");
    long found = total();
    assertThat(found).isPositive();

    tick("topic", "demining");
    tick("country", "KZ");
    assertThat(browser.address()).contains("topic=demining").contains("country=KZ");
    assertThat(total()).isPositive().isLessThanOrEqualTo(found);
    assertThat(browser.all("[data-testid=conditions] li")).hasSizeGreaterThanOrEqualTo(2);
    browser.screenshot(PICTURES.resolve("results-" + language + "-" + width + ".png"));

    browser.see("article[data-id] h3 a").click();
    WebElement mark = browser.see("#reader .text mark[data-fact]");
    String fact = mark.getAttribute("data-fact").split(" ", 2)[0];
    assertThat(mark.getText()).isNotBlank();
    assertThat(browser.see("[data-testid=provenance]").getText()).isNotBlank();
    browser.see("button.fact[data-fact='" + fact + "']").click();
    assertThat(browser.see("#reader .text mark.lit").isDisplayed()).isTrue();
    browser.screenshot(PICTURES.resolve("reader-" + language + "-" + width + ".png"));

    String permalink = browser.address();
    browser.open(permalink, width, height);
    assertThat(browser.see("#reader-title").getText()).isNotBlank();
    browser.back();
    assertThat(browser.complaints()).isEmpty();
  }

  /**
   * What comes later finds its room kept, so that no line moves away under a reader's eyes or
   * pointer. The sum is that of Cumulative Layout Shift, of which 0.1 counts as good; nothing was
   * pressed here, so every shift counts.
   */
  @ParameterizedTest
  @CsvSource({
    "q=الألغام&lang=ar, [data-testid=level-counts], 1440, 1000",
    "q=الألغام&lang=ru, [data-testid=level-counts], 1440, 1000",
    "q=الألغام&lang=ar, [data-testid=level-counts], 390, 844",
    "q=الألغام&lang=en, [data-testid=level-counts], 390, 844",
    "open=astana-20-joint-statement&lang=ar, #reader .text mark, 1440, 1000",
    "open=astana-20-joint-statement&lang=en, #reader .text mark, 390, 844"
  })
  void nothingMovesWhileThePageIsBeingFilled(String view, String last, int width, int height) {
    browser.open(server.address("/?" + view), width, height);
    browser.see(last);
    Object moved =
        browser.evaluate(
            """
            return new Promise((done) => {
              // one shift of our own is the last: once it is told of, all before it have been
              const begin = performance.now();
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const { startTime, value } of list.getEntries()) {
                  if (startTime >= begin) done(sum);
                  else sum += value;
                }
              }).observe({ type: 'layout-shift', buffered: true });
              document.body.prepend(Object.assign(document.createElement('div'), { innerHTML: '<br>'.repeat(20) }));
            });
            """);
    assertThat(((Number) moved).doubleValue()).isLessThan(0.05);
  }

  @Test
  void aRoundOfTheRibbonFilters() {
    browser.open(server.address("/?lang=ar"), 1440, 1000);
    browser.see("[data-testid=ribbon] button.round[data-round='20']").click();
    browser.see("button.round[data-round='20'][aria-pressed=true]");
    assertThat(browser.address()).contains("round=20");
    assertThat(browser.all("article[data-id]")).isNotEmpty();
  }

  @Test
  void onlyFactsThatAreSureEnoughCount() {
    browser.open(server.address("/?lang=en&topic=demining"), 1440, 1000);
    browser.see("article[data-id]");
    long all = total();
    new Select(browser.see("#min-confidence")).selectByValue("0.9");
    browser.seeText("[data-testid=total]", text -> browser.address().contains("minConfidence=0.9"));
    // What a researcher added is as sure as that.
    browser.see("article[data-id='tech-2017-02-06']");
    assertThat(total()).isEqualTo(9).isLessThan(all);
    browser.see("[data-testid=conditions] .d-confidence").click();
    browser.see("article[data-id]:nth-of-type(2)");
    assertThat(browser.address()).doesNotContain("minConfidence");
    assertThat(total()).isEqualTo(all);
  }

  @Test
  void aFaultyQueryIsAnsweredAtItsPlace() {
    browser.open(server.address("/?lang=en&q=%22unbalanced"), 1440, 1000);
    assertThat(browser.see("[data-testid=error]").getText()).isNotBlank();
    browser.see("[data-testid=query-error] .at");
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    browser.open(server.address("/?lang=ar&q=%D8%BA%D8%BA%D8%BA%D8%BA%D8%BA"), 390, 844);
    assertThat(browser.see("[data-testid=empty] a").isDisplayed()).isTrue();
  }

  @Test
  void everyLevelOfTheApiCanBeChosen() {
    browser.open(server.address("/"), 1440, 1000);
    browser.see("#level");
    assertThat(browser.values("[...document.querySelectorAll('#level option')].map(o => o.value)"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(MatchLevel.values()).map(MatchLevel::id).toList());
  }

  @Test
  void aSuggestionIsTakenFromTheKeyboard() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("#q").sendKeys("refug");
    browser.see("#suggestions [role=option]");
    browser.see("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.see("[data-testid=conditions] .chip");
    assertThat(browser.address()).contains("topic=");
  }

  @Test
  void aChosenValueThatMatchesNothingKeepsItsName() {
    browser.open(server.address("/?lang=en&q=غغغغغ&topic=demining"), 1440, 1000);
    browser.see("[data-testid=empty]");
    browser.seeText(
        ".facet input[value=demining] + label .facet-name", text -> text.startsWith("Demining"));
  }

  @Test
  void aLongSearchSaysSoAndCanBeStopped() {
    browser.open(server.address("/?q=روسيا"), 1440, 1000);
    browser.see("article[data-id]");
    browser.evaluate(
        """
        const really = window.fetch;
        window.fetch = (path, options) => !path.endsWith('/search') ? really(path, options)
          : new Promise((_, reject) => options.signal.addEventListener('abort',
              () => reject(options.signal.reason)));
        """);
    browser.see("input[name=country][value=TR]").click();
    browser.see("[data-testid=waiting] button").click();
    browser.see("[data-testid=stopped]");
    assertThat(browser.address()).contains("country=TR");
  }

  @Test
  void aMisspelledWordIsCorrectedByALink() {
    browser.open(server.address("/?lang=ar&q=%D8%A7%D9%84%D8%A7%D9%84%D8%BA%D9%85"), 1440, 1000);
    browser.see("[data-testid=did-you-mean] a").click();
    browser.see("#results mark");
    assertThat(total()).isPositive();
    assertThat(browser.all("[data-testid=did-you-mean]")).isEmpty();
  }

  @Test
  void whatElseWasSearchedForIsSaid() {
    browser.open(server.address("/?lang=en&q=Bedersen"), 1440, 1000);
    browser.seeText("[data-testid=expanded]", text -> text.contains("Pedersen"));
  }

  /** The number that the heading of the results states. */
  private long total() {
    String heading = browser.see("[data-testid=total]").getText();
    Matcher number = Pattern.compile("[0-9]+").matcher(heading);
    assertThat(number.find()).as(heading).isTrue();
    return Long.parseLong(number.group());
  }

  /**
   * Ticks a value where it is shown: in the column, in an opened branch of the tree, or in the
   * sheet of a narrow window.
   */
  private void tick(String dimension, String value) {
    boolean narrow = !browser.all("[data-testid=open-filters]").isEmpty();
    String place = narrow ? "dialog.sheet " : "";
    if (narrow) {
      browser.see("[data-testid=open-filters]").click();
    }
    String box = place + "input[name='" + dimension + "'][value='" + value + "']";
    if (browser.all(box).stream().noneMatch(WebElement::isDisplayed)) {
      String facet = place + "details[data-dimension='" + dimension + "'] ";
      browser.all(facet + ".show-all").forEach(WebElement::click);
      browser.see(facet + ".twist");
      browser.all(facet + ".twist[aria-expanded=false]").forEach(WebElement::click);
    }
    browser.see(box).click();
    browser.seeText(
        "[data-testid=total]", text -> browser.address().contains(dimension + "=" + value));
    if (narrow) {
      browser.see("dialog.sheet button.primary").click();
    }
  }
}
