package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Facts corrected by hand in a real Chromium, kept by a real server in a real file. */
@InChromium
class CorrectingInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String TOKEN = "a token of the tests";
  private static final String TEXT =
      "# كلمة الوفد\n\nأكّدت روسيا دعمَ عودةِ اللاجئيـــن، وشكرت كازاخستان. ثم شكرت إيران كازاخستان.\n";

  private final Browser browser;
  private final BundledServer closed;

  @TempDir Path folder;

  CorrectingInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.closed = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void aTextIsAddedAndItsFactsCorrectedAndTheCorrectionsStay(String language, int width, int height)
      throws IOException {
    String size = language + "-" + width + ".png";
    Path note = Files.writeString(folder.resolve("note.md"), TEXT);
    try (BundledServer server = BundledServer.writable(folder, TOKEN)) {
      browser.open(server.address("/?view=add&lang=" + language), width, height);
      give();
      browser.present("#files").sendKeys(note.toString());
      browser.see(".taken a").click();
      browser.see("#reader [data-testid=correct]");
      String text = browser.address().replaceAll("view=add&?", "");

      // A fact is removed, with a reason.
      press(correct("country", 0));
      browser.see("[data-testid=correcting] [value=remove]");
      assertThat(AccessibilityInChromiumTest.findings(browser)).isEqualTo("");
      browser.screenshot(PICTURES.resolve("correcting-remove-" + size));
      say("author", "ل. باحثة");
      say("reason", "<b>ليست طرفًا</b>");
      keep();
      browser.seeText("[data-testid=corrections]", said -> said.contains("<b>ليست طرفًا</b>"));
      assertThat(browser.all("#reader .fact-group:has(.d-country) li")).hasSize(2);
      assertThat(Files.readAllLines(folder.resolve("corrections.jsonl"))).hasSize(1);

      // Another has its value replaced, from the keyboard alone.
      WebElement second = correct("country", 0);
      browser.evaluate("arguments[0].focus()", second);
      second.sendKeys(Keys.ENTER);
      browser.see("[data-testid=correcting] [value=replace]").sendKeys(Keys.SPACE);
      WebElement values = browser.see("[data-testid=correcting] select[name=value]");
      browser.see("[data-testid=correcting] select[name=value] option[value=TR]");
      choose(values, "TR");
      assertThat(browser.see("[name=author]").getDomProperty("value")).isEqualTo("ل. باحثة");
      say("reason", "خلط");
      browser.see("[name=reason]").sendKeys(Keys.TAB, Keys.TAB, Keys.ENTER);
      browser.gone("[data-testid=correcting]");
      browser.see("#reader li.corrected");

      // A fact is added from words chosen in the text, with their vowels and their tatweel.
      browser.evaluate(
          """
          const text = document.querySelector('#reader .text');
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          let node;
          while ((node = walker.nextNode()) && !node.data.includes('اللاجئيـــن'));
          const range = document.createRange();
          range.setStart(node, node.data.indexOf('اللاجئيـــن') + 2);
          range.setEnd(node, node.data.indexOf('اللاجئيـــن') + 4);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
          """);
      press(browser.see("[data-testid=add-fact]"));
      assertThat(browser.see("[name=quote]").getDomProperty("value")).isEqualTo("اللاجئيـــن");
      choose(browser.see("[data-testid=correcting] select[name=dimension]"), "organisation");
      browser.see("[data-testid=correcting] select[name=value] option:nth-child(3)");
      say("name", "هيئة اللاجئين");
      say("reason", "سمعته");
      browser.screenshot(PICTURES.resolve("correcting-add-" + size));
      assertThat(AccessibilityInChromiumTest.findings(browser)).isEqualTo("");
      keep();
      browser.see("#reader .fact-group:has(.d-organisation) li.corrected");
      assertThat(browser.fits()).isTrue();
      browser.see("#reader-title");
      browser.screenshot(PICTURES.resolve("corrected-" + size));
      assertThat(AccessibilityInChromiumTest.findings(browser)).isEqualTo("");

      // Whoever opens the text later reads the same, and the lists count it.
      browser.open(text, width, height);
      browser.see("#reader .fact-group:has(.d-organisation) li.corrected");
      browser.seeText("[data-testid=corrections]", said -> said.contains("خلط"));

      // The first is taken back, and that is told too.
      press(browser.see("[data-testid=take-back]"));
      say("reason", "عدتُ إلى الأصل");
      keep();
      browser.seeText("[data-testid=corrections]", said -> said.contains("عدتُ إلى الأصل"));
      List<String> lines = Files.readAllLines(folder.resolve("corrections.jsonl"));
      assertThat(lines).hasSize(4);
      assertThat(lines.get(2)).contains("\"quote\":\"اللاجئيـــن\"").contains("هيئة اللاجئين");
      // axe reads colours from a canvas, of which the browser has an opinion
      assertThat(browser.complaints()).allMatch(line -> line.contains("Canvas2D"));
    }
  }

  @Test
  void whatTheServerRefusesIsSaidAndWhatWasWrittenStays() throws IOException {
    Path note = Files.writeString(folder.resolve("note.md"), TEXT);
    try (BundledServer server = BundledServer.writable(folder, TOKEN)) {
      browser.open(server.address("/?view=add&lang=en"), 1440, 1000);
      give();
      browser.present("#files").sendKeys(note.toString());
      browser.see(".taken a").click();
      press(browser.see("[data-testid=add-fact]"));
      browser.see("[data-testid=correcting] select[name=value] option[value=demining]");
      choose(browser.see("[data-testid=correcting] select[name=value]"), "demining");
      say("quote", "كلمات ليست هناك");
      say("author", "A. Researcher");
      say("reason", "read it");
      browser.see(".correcting .primary").click();
      browser.seeText(
          "[data-testid=correction-problem]", said -> said.contains("letter by letter"));
      WebElement quote = browser.see("[name=quote]");
      quote.clear();
      quote.sendKeys("كازاخستان");
      browser.see("[name=occurrence]");
      try (Directory directory = FSDirectory.open(server.index());
          Lock lock = directory.obtainLock("write.lock")) {
        lock.ensureValid();
        browser.see(".correcting .primary").click();
        browser.seeText(
            "[data-testid=correction-problem]", said -> said.contains("Another process"));
      }
      assertThat(browser.see("[name=reason]").getDomProperty("value")).isEqualTo("read it");
      keep();
      browser.see("#reader .fact-group:has(.d-topic) li.corrected");
    }
  }

  @Test
  void whoGaveNoTokenReadsInPeace() {
    browser.open(closed.address("/?open=tech-2017-02-06&lang=en"), 1440, 1000);
    browser.see("#reader li.corrected");
    assertThat(browser.all("[data-testid=correct], [data-testid=add-fact]")).isEmpty();
    assertThat(browser.all("[data-testid=take-back]")).isEmpty();
  }

  private void give() {
    browser.see("#token").sendKeys(TOKEN);
    browser.see(".token button").click();
    browser.see("[data-testid=drop]");
  }

  /** The control of the n-th fact of a dimension. */
  private WebElement correct(String dimension, int n) {
    return browser
        .all("#reader .fact-group:has(.d-" + dimension + ") [data-testid=correct]")
        .get(n);
  }

  private void press(WebElement element) {
    browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  private void say(String field, String text) {
    WebElement element = browser.see("[data-testid=correcting] [name=" + field + "]");
    element.clear();
    element.sendKeys(text);
  }

  private void choose(WebElement select, String value) {
    browser.evaluate(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
        select,
        value);
  }

  private void keep() {
    WebElement button = browser.see(".correcting .primary");
    browser.evaluate("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
    browser.gone("[data-testid=correcting]");
  }
}
