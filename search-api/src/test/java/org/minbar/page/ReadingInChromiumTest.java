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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Reading one statement: finding in it, citing it, going on to the next, in a real Chromium. */
@InChromium
class ReadingInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String TEXT = "astana-20-joint-statement";

  private final Browser browser;
  private final BundledServer server;

  ReadingInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void wordsAreFoundInTheTextAtAnyLevel(String language, int width, int height) throws IOException {
    browser.open(server.address("/?open=" + TEXT + "&lang=" + language), width, height);
    WebElement box = browser.see(".find input");
    box.sendKeys("دولة");
    browser.see("#reader mark.current");
    int forms = browser.all("#reader mark:is(.found, .current)").size();
    assertThat(forms).isGreaterThan(1);
    String first = browser.see("#reader mark.current").getText();
    assertThat(first).isEqualTo("الدول");
    box.sendKeys(Keys.ENTER);
    browser.seeText("[data-testid=find-count]", text -> text.startsWith("2"));
    browser.screenshot(PICTURES.resolve("find-" + language + "-" + width + ".png"));
    // Letter by letter the singular is not there, and the address says what is looked for.
    new Select(browser.see(".find select")).selectByValue("surface");
    browser.gone("#reader mark.current");
    assertThat(browser.address()).contains("find=surface");
    box.sendKeys(Keys.ESCAPE);
    browser.seeText("[data-testid=find-count]", String::isEmpty);
    assertThat(browser.address()).contains("open=").doesNotContain("find=");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theKeysGoFromMatchToMatchOfTheQuestion() {
    browser.open(
        server.address("/?lang=en&open=" + TEXT + "&q=%D8%AF%D9%88%D9%84%D8%A9"), 1440, 1000);
    browser.see("#reader mark:is(.found, .current)");
    int matches = browser.all("#reader mark:is(.found, .current)").size();
    assertThat(matches).isGreaterThan(1);
    browser.seeText("[data-testid=find-count]", text -> text.endsWith(" " + matches));
    browser.see("body").sendKeys("n");
    browser.seeText("[data-testid=find-count]", text -> text.endsWith("1 of " + matches));
    browser.see("body").sendKeys("n");
    browser.seeText("[data-testid=find-count]", text -> text.endsWith("2 of " + matches));
    browser.see("body").sendKeys("p", "p");
    browser.seeText("[data-testid=find-count]", text -> text.endsWith(matches + " of " + matches));
    assertThat(browser.see("#reader mark.current").getText()).contains("دول");
  }

  @Test
  void aPhraseIsFoundAsAWhole() {
    String phrase = URLEncoder.encode("lemma:الدول الضامنة", UTF_8);
    browser.open(server.address("/?open=" + TEXT + "&lang=ar&find=" + phrase), 1440, 1000);
    assertThat(browser.see("#reader mark.current").getText()).contains("الدول");
    assertThat(
            browser.evaluate(
                """
                const term = (term, position) => ({ term, position, span: [position * 10, position * 10 + 9] });
                const text = ['a', 'b', 'a', 'a', 'b'].map(term);
                return import('/find.js').then(({ places }) => [places(text, [term('a', 0), term('b', 1)]),
                  places(text, []), places(text, [term('c', 0)])].map((found) => JSON.stringify(found)).join(' '));
                """))
        .isEqualTo("[[0,19],[30,49]] [] []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "ru"})
  void aTextIsCitedInFourForms(String language) throws IOException {
    browser.open(server.address("/?open=" + TEXT + "&lang=" + language), 1440, 1000);
    browser.see("[data-testid=cite]:enabled").click();
    assertThat(browser.see("[data-form=APA] pre").getText())
        .contains("(2023, June 21).")
        .contains("open=" + TEXT);
    assertThat(browser.see("[data-form=Chicago] pre").getText()).contains("June 21, 2023");
    assertThat(browser.see("[data-form=BibTeX] pre").getText())
        .startsWith("@misc{" + TEXT + ",")
        .contains("year = {2023}");
    assertThat(browser.see("[data-form=RIS] pre").getText())
        .startsWith("TY  - GEN")
        .contains("DA  - 2023/06/21");
    browser.screenshot(PICTURES.resolve("cite-" + language + ".png"));
    browser.see("[data-testid=citations] form button").click();
    browser.gone("[data-testid=citations]");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatACitationIsMadeOfCannotBreakIt() {
    browser.open(server.address("/"), 1440, 1000);
    Object written =
        browser.evaluate(
            """
            return import('/citation.js').then(({ FORMS }) => FORMS.slice(2).map(({ write }) => write({ id: 'a b}', date: null, kind: null,
              title: 'x}\\nER  - \\n% $_', sources: ['S & T'], url: 'http://h/?open=a', language: 'ar', note: null }).replaceAll('\\r\\n', '↵')).join('|'));
            """);
    assertThat((String) written)
        .contains("@misc{a-b-,\n  title = {{x\\} ER - \\% \\$\\_}}")
        .contains("howpublished = {S \\& T}")
        .contains("↵TI  - x} ER - % $_↵PB  - S & T↵")
        .doesNotContain("year");
  }

  @Test
  void fromOneTextOfTheListToTheNext() {
    browser.open(server.address("/?lang=en&topic=demining"), 1440, 1000);
    browser.see("article[data-id] h3 a").click();
    browser.see("#reader-title");
    assertThat(browser.all("[data-testid=previous-text]")).isEmpty();
    String first = browser.address();
    browser.see("[data-testid=next-text]").click();
    browser.seeText(".neighbouring", text -> text.contains("2 of"));
    browser.see("[data-testid=previous-text]").click();
    browser.seeText(".neighbouring", text -> text.contains("1 of"));
    assertThat(browser.address()).isEqualTo(first);
  }

  @Test
  void theLinkLeadsToTheWordsThatWereChosen() {
    browser.open(server.address("/?lang=en&open=" + TEXT), 1440, 1000);
    browser.see("#reader .text p");
    Object chosen =
        browser.evaluate(
            """
            const [, second] = document.querySelectorAll('.text p');
            const range = document.createRange();
            range.selectNodeContents(second);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });
            document.querySelector('[data-testid=copy-link]').click();
            return [second.textContent, window.copied];
            """);
    String words = (String) ((List<?>) chosen).get(0);
    browser.seeText(".copied", text -> !text.isEmpty());
    browser.open((String) browser.evaluate("return window.copied"), 390, 844);
    browser.see("#reader mark.here");
    assertThat(
            browser.evaluate(
                "return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')"))
        .isEqualTo(words);
  }

  @Test
  void aTextRunsAsItsLettersDo() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    assertThat(
            browser.values(
                """
                import('/language.js').then(({ writtenIn }) => [
                  writtenIn('kk', 'استانا پروتسەسىنىڭ كەزدەسۋى (Astana)').dir, writtenIn('kk', 'Астана процесі').dir, writtenIn('ar', 'UN OCHA').dir,
                  writtenIn('ar', '2254').dir, writtenIn(undefined).dir, writtenIn('en').dir])
                """))
        .containsExactly("rtl", "ltr", "ltr", "rtl", "rtl", "ltr");
  }
}
