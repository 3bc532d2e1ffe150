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

/** Why a marked word of the results matches, in a real Chromium. */
@InChromium
class ReasonsInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  ReasonsInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000"})
  void aMarkedWordSaysWhyItMatches(String language, int width, int height) throws IOException {
    String query = URLEncoder.encode("لاجئ", UTF_8);
    browser.open(server.address("/?q=" + query + "&lang=" + language), width, height);
    WebElement word = browser.see(".passage mark.why");
    assertThat(shownNotes()).isEmpty();

    browser.evaluate("document.querySelector('.passage mark.why').focus()");
    WebElement note = browser.see("#why[role=tooltip]");
    assertThat(note.getText()).contains("لاجئ", "+");
    assertThat(word.getAttribute("aria-describedby")).isEqualTo(note.getAttribute("id"));
    browser.screenshot(PICTURES.resolve("why-" + language + "-" + width + ".png"));
    assertThat(
            browser.values(
                "(({ left, right }) => [left >= 0, right <= innerWidth])"
                    + "(document.querySelector('#why').getBoundingClientRect())"))
        .containsOnly("true");

    word.sendKeys(Keys.ESCAPE);
    browser.gone("#why");
    assertThat(word.getAttribute("aria-describedby")).isNull();
    word.click();
    assertThat(browser.see("#why").getText()).contains("لاجئ");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aMarkedWordSaysWhyItMatchesWhileItIsPointedAt() {
    browser.open(
        server.address("/?lang=ar&q=" + URLEncoder.encode("لاجئ الألغام", UTF_8)), 1440, 1000);
    browser.see("[data-testid=level-counts]"); // the last to come that stands above a passage
    browser.pointAt(browser.see(".passage mark.why"));
    assertThat(browser.see("#why").getText()).contains("المعجم");
    browser.pointAt(browser.see("#why"));
    assertThat(browser.see("#why").isDisplayed()).isTrue();
    browser.pointAt(browser.see("#q"));
    browser.gone("#why");
  }

  @Test
  void aLinkTellsOfTheWordsInIt() {
    browser.open(
        server.address("/?lang=ar&q=" + URLEncoder.encode("title:أستانا", UTF_8)), 1440, 1000);
    browser.see("article h3 mark.why");
    browser.evaluate("document.querySelector('article h3 a:has(mark.why)').focus()");
    assertThat(browser.see("#why").getText()).contains("أستانا");
  }

  private List<WebElement> shownNotes() {
    return browser.all("#why").stream().filter(WebElement::isDisplayed).toList();
  }
}
