package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/**
 * The first visit in a real Chromium: five steps, once a browser; and how long it takes until the
 * largest thing on the page stands, which is printed, for a machine's speed is no property of the
 * page.
 */
@InChromium
class FirstVisitInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  FirstVisitInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844", "ru, 390, 844"})
  void fiveStepsOnceABrowserAndAgainFromTheHelp(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/?lang=" + language), width, height);
    browser.see("[data-testid=first-visit]");
    browser.screenshot(PICTURES.resolve("first-visit-" + language + "-" + width + ".png"));
    browser.see("[data-testid=try-step]").click();
    browser.see("#results mark");
    for (int step = 2; step <= 5; step++) {
      String said = step + " ";
      browser.see("[data-testid=step-on]").click();
      browser.seeText(".first-head", text -> text.contains(said));
    }
    browser.see("[data-testid=step-on]").click();
    browser.gone("[data-testid=first-visit]");
    browser.open(server.address("/?lang=" + language), width, height);
    browser.see("article[data-id]");
    assertThat(browser.all("[data-testid=first-visit]")).isEmpty();
    browser.open(server.address("/help?lang=" + language), width, height);
    WebElement again = browser.see("[data-testid=first-visit-again]");
    assertThat(browser.all("#start li a")).hasSize(5);
    again.click();
    browser.see("[data-testid=end-visit]").click();
    browser.gone("[data-testid=first-visit]");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whoFollowsALinkIsNotHeldUp() {
    browser.open(server.address("/?lang=en&round=20"), 1440, 1000);
    browser.see("article[data-id]");
    assertThat(browser.all("[data-testid=first-visit]")).isEmpty();
  }

  @Test
  void theLargestContentfulPaintIsMeasured() {
    browser.open(server.address("/?lang=ar"), 1440, 1000);
    browser.see("article[data-id]");
    Object painted =
        browser.evaluate(
            """
            return new Promise((done) => new PerformanceObserver((list, observer) => {
              observer.disconnect();
              done(list.getEntries().at(-1).startTime);
            }).observe({ type: 'largest-contentful-paint', buffered: true }));
            """);
    double milliseconds = ((Number) painted).doubleValue();
    System.out.printf(
        Locale.ROOT, "largest contentful paint of the first view: %.0f ms%n", milliseconds);
    assertThat(milliseconds).isPositive();
  }
}
