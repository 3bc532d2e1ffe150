package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The facts of a statement and their places in its text, in a real Chromium. */
@InChromium
class EvidenceInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  EvidenceInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar", "en", "ru"})
  void quantitiesDatesAndResolutionsLightUpTheirWords(String language) throws IOException {
    browser.open(server.address("/?lang=" + language + "&open=kazakhstan-aid-2023"), 1440, 1000);
    browser.see("#reader .text mark[data-fact]");
    for (String dimension : List.of("quantity", "dateMentioned")) {
      WebElement fact = browser.see(".fact-group:has(.d-" + dimension + ") button.fact");
      assertThat(fact.getText()).as(dimension).isNotBlank();
      // the strip of the fact before may lie over it
      browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", fact);
      fact.click();
      assertThat(browser.see("#reader mark.lit").isDisplayed()).isTrue();
      browser.screenshot(PICTURES.resolve("reader-" + dimension + "-" + language + ".png"));
    }
    browser.open(server.address("/?lang=" + language + "&resolution=2254"), 1440, 1000);
    assertThat(browser.see("[data-testid=conditions] li").getText()).contains("S/RES/2254");
    assertThat(browser.see("details[data-dimension=resolution] input:checked").isSelected())
        .isTrue();
    browser.see("article[data-id] h3 a").click();
    assertThat(browser.see("#reader .fact-group .d-resolution").isDisplayed()).isTrue();
    browser.screenshot(PICTURES.resolve("reader-resolution-" + language + ".png"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aCorrectedFactSaysWhoCorrectedItAndWhy() {
    browser.open(server.address("/?lang=ar&open=tech-2017-02-06"), 1440, 1000);
    assertThat(browser.see("#reader li.corrected .hint").getText())
        .isEqualTo("صحّحها ل. باحثة: <b>قرأته</b>");
    assertThat(browser.see("#reader .text mark.inferred").isDisplayed()).isTrue();
    assertThat(browser.see("#reader .asserted .hint + ul").getText()).contains("سمعته");
    WebElement taken = browser.see("[data-testid=corrections]");
    assertThat(taken.getText()).contains("روسيا").contains("بيلاروس").contains("خلط");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void onAPhoneATouchedPlaceShowsItsFactWithoutLeavingTheText() {
    browser.open(server.address("/?open=astana-20-joint-statement"), 390, 844);
    browser.see("#reader .text mark[data-fact]").click();
    assertThat(browser.see("[data-testid=strip]").getText()).isNotBlank();
    assertThat(browser.evaluate("return document.querySelector('#reader').scrollTop"))
        .isEqualTo(0L);
  }

  @Test
  void aTextStandsInTheDirectionOfItsLanguage() {
    browser.open(server.address("/"), 1440, 1000);
    browser.see("article h3[lang=ar][dir=rtl]");
    assertThat(
            browser.values(
                "import('/language.js').then(({ writtenIn }) =>"
                    + " ['ar-SY', 'fa', 'en-GB', 'ru', null].map((tag) => writtenIn(tag).dir))"))
        .containsExactly("rtl", "rtl", "ltr", "ltr", "rtl");
  }

  @Test
  void theLinesOfATextWithoutBlankLinesAreItsParagraphs() {
    browser.open(server.address("/"), 1440, 1000);
    assertThat(
            browser.values(
                "import('/highlight.js').then(({ paragraphs }) => ['a\\nb', 'a\\nb\\n\\nc', ''].map("
                    + "(text) => paragraphs(text).map((range) => text.slice(...range)).join('|')))"))
        .containsExactly("a|b", "a\nb|c", "");
  }
}
