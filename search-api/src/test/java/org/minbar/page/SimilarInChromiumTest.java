package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** What resembles an open text, in a real Chromium. */
@InChromium
class SimilarInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  SimilarInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void eachSimilarTextAndEachSharedWordIsALink(String language, int width, int height)
      throws IOException {
    browser.open(
        server.address("/?open=astana-20-joint-statement&lang=" + language), width, height);
    WebElement ask = browser.see("[data-testid=similar]");
    browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", ask);
    ask.click();
    WebElement word = browser.see("[data-testid=similar-texts] li .shared a");
    assertThat(browser.all("[data-testid=similar-texts] li")).hasSize(5);
    assertThat(AccessibilityInChromiumTest.findings(browser)).isEqualTo("");
    browser.evaluate(
        "document.querySelector('[data-testid=similar-texts]').scrollIntoView({block: 'center'})");
    browser.screenshot(PICTURES.resolve("similar-" + language + "-" + width + ".png"));
    assertThat(browser.fits()).isTrue();
    String other = browser.see("[data-testid=similar-texts] li").getDomAttribute("data-id");
    browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", word);
    word.click();
    browser.see("#reader mark.current");
    assertThat(browser.address()).contains("open=" + other).contains("find=lemma");
    assertThat(browser.all("[data-testid=similar-texts]")).isEmpty();
  }
}
