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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * What narrows a question and keeps it, in a real Chromium: values found and ruled out, match
 * levels, the months, and the searches a browser remembers.
 */
@InChromium
class NarrowingInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String MINES = URLEncoder.encode("الألغام", UTF_8);
  private static final String HITS = "article[data-id]";

  private final Browser browser;
  private final BundledServer server;

  NarrowingInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @Test
  void aValueIsFoundAmongTheOthersHoweverItsNameIsSpelled() {
    browser.open(server.address("/?lang=ar"), 1440, 1000);
    browser.see("[data-dimension=country] .facet-search").sendKeys("ايران");
    browser.seeText("[data-dimension=country] ul", text -> text.startsWith("إيران"));
    assertThat(browser.all("[data-dimension=country] li")).hasSize(1);
    browser.see("[data-dimension=country] input[value=IR]").click();
    browser.see(HITS);
    assertThat(browser.address()).contains("country=IR");
  }

  @Test
  void aValueIsRuledOutAndAllowedAgain() {
    browser.open(server.address("/?lang=en&q=" + MINES), 1440, 1000);
    browser.see(HITS);
    int all = total();
    int jordan = count("[data-dimension=country] input[value=JO] + label .facet-count");
    WebElement without = browser.all("input[value=JO] ~ .without").getFirst();
    assertThat(without.getAttribute("aria-label")).isEqualTo("Rule out: Jordan");
    without.click();
    browser.seeText("[data-testid=conditions]", text -> text.contains("not Jordan"));
    browser.seeText("[data-testid=total]", text -> total() == all - jordan);
    assertThat(browser.address()).contains("exclude.country=JO");
    browser.see("input[value=JO] ~ .without[aria-pressed=true]").click();
    browser.seeText("[data-testid=total]", text -> total() == all);
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void everyLevelSaysWhatItAdds(String language, int width, int height) throws IOException {
    browser.open(server.address("/?q=" + MINES + "&lang=" + language), width, height);
    browser.see("[data-testid=level-counts]");
    List<Integer> counts =
        browser.all("[data-testid=level-counts] bdi").stream()
            .map(count -> Integer.parseInt(count.getText().replace("+", "")))
            .toList();
    assertThat(counts.subList(0, 4).stream().mapToInt(Integer::intValue).sum()).isEqualTo(total());
    browser.screenshot(PICTURES.resolve("levels-" + language + "-" + width + ".png"));
    browser.see("[data-level=surface]").click();
    browser.see("[data-level=surface][aria-current=true]");
    browser.seeText("[data-testid=total]", text -> total() == counts.getFirst());
    assertThat(browser.fits()).isTrue();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, 0.95, 0.6", "en, 0.05, 0.4"})
  void drawingOverTheMonthsTakesARange(String language, double from, double to) {
    browser.open(server.address("/?lang=" + language), 1440, 1000);
    WebElement months = browser.see("[data-testid=months]");
    int all = total();
    browser.drag(months, from, to);
    browser.seeText("[data-testid=conditions]", text -> !text.isBlank());
    assertThat(browser.address()).containsPattern("from=\\d{4}-\\d\\d-01&to=\\d{4}-\\d\\d-\\d\\d");
    browser.seeText("[data-testid=total]", text -> total() < all);
    browser.see("[data-testid=range] a").click();
    browser.seeText("[data-testid=total]", text -> total() == all);
  }

  @Test
  void theEndsOfTheRangeAreMovedFromTheKeyboard() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("[data-testid=months]");
    WebElement first = browser.all("[data-end=from]").getFirst();
    first.sendKeys(Keys.ARROW_RIGHT);
    browser.see("[data-testid=range] a");
    assertThat(browser.address()).contains("from=2015-11-01").doesNotContain("to=");
    assertThat(browser.all("[data-end=from]").getFirst().getAttribute("aria-valuetext"))
        .isEqualTo("November 2015");
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "ru, 390, 844"})
  void searchesAreRememberedHereUntilTheyAreDeleted(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/?country=KZ&q=" + MINES + "&lang=" + language), width, height);
    browser.see(HITS);
    browser.see("[data-testid=searches]").click();
    browser.see("[data-testid=keep-search]").click();
    browser.see("[data-list=saved] a");
    browser.screenshot(PICTURES.resolve("searches-" + language + "-" + width + ".png"));
    browser.open(server.address("/?lang=" + language), width, height);
    browser.see(HITS);
    browser.see("[data-testid=searches]").click();
    browser.see("[data-testid=forget-recent]").click();
    browser.gone("[data-list=recent] a");
    browser.see("[data-list=saved] a").click();
    browser.see("#results mark");
    assertThat(browser.address()).contains("country=KZ").contains("q=" + MINES);
    browser.see("[data-testid=searches]").click();
    browser.see("[data-list=saved] li button").click();
    browser.gone("[data-list=saved] a");
    assertThat(browser.complaints()).isEmpty();
  }

  private int total() {
    return count("[data-testid=total]");
  }

  private int count(String css) {
    return Integer.parseInt(browser.see(css).getText().replaceAll("\\D", ""));
  }
}
