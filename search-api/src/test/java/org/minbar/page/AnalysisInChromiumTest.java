package org.minbar.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The views of analysis, each number of which opens the lines it counts, in a real Chromium. */
@InChromium
class AnalysisInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String RETURN = URLEncoder.encode("عودة", UTF_8);

  private final Browser browser;
  private final BundledServer server;

  AnalysisInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 1440, 1000", "ar, 390, 844", "ru, 390, 844"})
  void collocatesAreListedByTheMeasureChosen(String language, int width, int height)
      throws IOException {
    browser.open(
        server.address("/?view=collocations&lang=" + language + "&q=" + RETURN), width, height);
    browser.see("[data-testid=collocates] tbody tr");
    new Select(browser.see("#measure")).selectByValue("logDice");
    browser.seeText("[data-testid=counted]", text -> text.contains("14"));
    assertThat(numbers("[data-testid=collocates] tbody .leading"))
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    browser.see("[data-testid=table-of]").click();
    browser.see("[data-testid=counts]");
    assertThat(browser.address()).contains("collocations.word=");
    assertThat(browser.fits()).isTrue();
    browser.screenshot(PICTURES.resolve("collocations-" + language + "-" + width + ".png"));
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word-5-5", "word-3-0", "sentence-0-0&country=TR", "word-0-5&level=surface"})
  void aCollocateOpensTheLinesItCounts(String reach) {
    browser.open(
        server.address("/?view=collocations&lang=en&q=" + RETURN + "&collocations.reach=" + reach),
        1440,
        1000);
    WebElement count = browser.see("[data-testid=collocates] [data-testid=both]");
    String lines = count.getText();
    count.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(lines + " lines?"));
    assertThat(browser.see("[data-testid=near]").getText()).contains("عودة");
  }

  @Test
  void theCountsOfACollocateAddUpAndTheFloorCountsThem() {
    browser.open(
        server.address("/?view=collocations&lang=en&collocations.floor=10&q=" + RETURN),
        1440,
        1000);
    browser.see("[data-testid=collocates] tbody tr");
    assertThat(numbers("[data-testid=both]")).isNotEmpty().allMatch(count -> count >= 10);
    browser.see("[data-testid=table-of]").click();
    browser.see("[data-testid=counts]");
    List<Double> counts = numbers("[data-testid=counts] tbody td");
    assertThat(counts.get(0) + counts.get(1)).isEqualTo(counts.get(2));
    assertThat(counts.get(0) + counts.get(3)).isEqualTo(counts.get(6));
    assertThat(counts.get(2) + counts.get(5)).isEqualTo(counts.get(8));
  }

  @Test
  void collocatesAreSavedAsAFileAndFewPlacesSaySo() {
    browser.open(
        server.address("/?view=collocations&lang=en&collocations.floor=1&q=" + RETURN), 1440, 1000);
    browser.see("tr.too-small .said");
    String file = browser.saved("[data-format=csv]");
    assertThat(file).startsWith("minbar-collocations.csv ").contains("logDice", "للاجئين");
  }

  @Test
  void withoutWordsTheCompanyOfNoneIsAskedFor() {
    browser.open(server.address("/?view=collocations&lang=ar&kind=joint-statement"), 1440, 1000);
    browser.see("[data-testid=ask] a").click();
    browser.see("[data-testid=collocates] tbody tr");
    assertThat(browser.address()).contains("kind=joint-statement").contains("view=collocations");
  }

  /** The numbers that elements show, in their order. */
  private List<Double> numbers(String css) {
    return browser
        .values("[...document.querySelectorAll(`" + css + "`)].map((e) => e.textContent.trim())")
        .stream()
        .map(text -> Double.valueOf(text.replace(",", "")))
        .toList();
  }
}
