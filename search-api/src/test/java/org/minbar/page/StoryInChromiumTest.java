package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A day's work across the views, in a real Chromium: the demining clauses of rounds 18 to 22 that
 * name Russia are found, their evidence is read, their trend seen, rounds 20 and 21 compared, the
 * lines kept as a file, and all of it given to a colleague as a link.
 */
@InChromium
class StoryInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  /** How a row of lines begins: with the id of a statement and its date. */
  private static final Pattern ROW = Pattern.compile("(?m)^[\\w-]+,\\d{4}-\\d\\d-\\d\\d");

  private final Browser browser;
  private final BundledServer server;

  StoryInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void fromAQuestionToALinkForAColleague(
      String language, int width, int height, @TempDir Path fresh) throws IOException {
    browser.open(server.address("/?lang=" + language), width, height);
    browser.see("#q").sendKeys("إزالة الألغام", Keys.ENTER);
    browser.see("#results mark");
    rounds18To22(language.equals("ar") ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT);
    tick("topic", "demining");
    tick("country", "RU");
    assertThat(browser.address()).contains("topic=demining", "country=RU", "round=18", "round=22");

    theEvidenceIsRead();
    tab("trends");
    browser.see(".canvas[data-status=ready]");
    picture("story-trend", language, width);
    roundsAreCompared();

    tab("concordance");
    browser.see(".line-row");
    String lines = browser.see("[data-testid=lines]").getText();
    long counted = Long.parseLong(lines.replaceAll("\\D", ""));
    String file = browser.saved("[data-format=csv]");
    assertThat(file).startsWith("minbar-concordance.csv ");
    assertThat(ROW.matcher(file).results().count()).as("a row for each line").isEqualTo(counted);
    picture("story-lines", language, width);

    browser.see(".line-row .match a").click();
    String here = browser.see("#reader mark.here").getText();
    assertThat(browser.fits()).isTrue();
    assertThat(browser.complaints()).isEmpty();
    try (Browser colleague = new Browser(fresh)) {
      colleague.open(browser.address(), width, height);
      assertThat(colleague.see("#reader mark.here").getText()).isEqualTo(here);
      assertThat(colleague.present("[data-testid=lines]").getAttribute("textContent"))
          .isEqualTo(browser.present("[data-testid=lines]").getAttribute("textContent"));
      assertThat(ids(colleague)).isEqualTo(ids(browser)).isNotEmpty();
      assertThat(colleague.all("[data-testid=first-visit]")).isEmpty();
    }
  }

  private void rounds18To22(Keys forward) {
    browser.see("button.round[data-round='18']").click();
    for (int round = 19; round <= 22; round++) {
      browser
          .see("button.round[data-round='" + (round - 1) + "']")
          .sendKeys(Keys.chord(Keys.SHIFT, forward));
      browser.see("button.round[data-round='" + round + "'][aria-pressed=true]");
    }
  }

  /** A fact of a text lights its place, and the place lights the fact. */
  private void theEvidenceIsRead() {
    browser.see("article[data-id] h3 a").click();
    WebElement fact = browser.see("#reader button.fact");
    fact.click();
    WebElement place = browser.see("#reader mark.lit");
    assertThat(place.getText()).isNotBlank();
    assertThat(place.getAttribute("data-fact").split(" ")).contains(fact.getAttribute("data-fact"));
    browser.see("[data-testid=close-reader]").click();
    browser.gone("#reader");
  }

  private void roundsAreCompared() {
    tab("rounds");
    browser.see(".round-card:nth-child(21) [data-testid=to-round]").click();
    browser.see("[data-testid=changes] .door");
    browser.see("[data-testid=redline-of]").click();
    browser.seeText(".pair.heads", text -> text.contains("20") && text.contains("21"));
    browser.see(".pair.added");
  }

  private void tab(String view) {
    String link = ".tabs [data-view=" + view + "]";
    // On a phone the row of tabs is longer than the window.
    browser.evaluate(
        "document.querySelector(`"
            + link
            + "`).scrollIntoView({ block: 'nearest', inline: 'center' })");
    browser.see(link).click();
    browser.see(".tabs [data-view=" + view + "][aria-current=page]");
  }

  private void tick(String dimension, String value) {
    boolean narrow = !browser.all("[data-testid=open-filters]").isEmpty();
    String place = narrow ? "dialog.sheet " : "";
    if (narrow) {
      browser.see("[data-testid=open-filters]").click();
    }
    String facet = place + "details[data-dimension=" + dimension + "] ";
    String box = facet + "input[value='" + value + "']";
    if (browser.all(box).stream().noneMatch(WebElement::isDisplayed)) {
      browser.see(facet + ".twist");
      browser.all(facet + ".twist[aria-expanded=false]").forEach(WebElement::click);
    }
    browser.see(box).click();
    browser.see("[data-testid=conditions] .d-" + dimension);
    if (narrow) {
      browser.see("dialog.sheet button.primary").click();
    }
  }

  private static List<String> ids(Browser reader) {
    reader.present(".line-row");
    return reader.values(
        "[...document.querySelectorAll('.line-row')].map((row) => row.dataset.id)");
  }

  private void picture(String name, String language, int width) throws IOException {
    browser.screenshot(PICTURES.resolve(name + "-" + language + "-" + width + ".png"));
  }
}
