package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * Two statements side by side, the clauses of a series, and the pages of rounds, in a real
 * Chromium.
 */
@InChromium
class ComparisonInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String PAIR =
      "&compare.from=astana-16-joint-statement&compare.to=astana-17-joint-statement";

  private final Browser browser;
  private final BundledServer server;

  ComparisonInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void twoStatementsSideBySide(String language, int width, int height) throws IOException {
    browser.open(server.address("/?view=compare&lang=" + language + PAIR), width, height);
    browser.see("[data-testid=redline] .pair.reworded ins.substantive");
    browser.screenshot(PICTURES.resolve("redline-" + language + "-" + width + ".png"));
    assertThat(browser.all(".pairs .pair"))
        .allSatisfy(pair ->
            assertThat(pair.findElement(By.cssSelector(".verdict b")).getText()).isNotBlank());
    assertThat(browser.evaluate("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theWordingsAreThoseOfTheTexts() {
    browser.open(server.address("/?view=compare&lang=ar" + PAIR), 1440, 1000);
    browser.see("[data-testid=redline] .pair");
    // What the redline shows is what the API quotes, letter by letter.
    assertThat(
            browser.evaluate(
                """
                return fetch('/api/v1/compare?from=astana-16-joint-statement&to=astana-17-joint-statement')
                  .then((answer) => answer.json()).then(({ pairs }) => pairs.every(({ from, to }, i) => {
                    const [before, after] = [...document.querySelectorAll('.pairs .pair')[i].querySelectorAll('.clause')]
                      .map((clause) => clause.querySelector('p')?.textContent ?? null);
                    return before === (from?.quote ?? null) && after === (to?.quote ?? null);
                  }));
                """))
        .isEqualTo(true);
  }

  @Test
  void aNumberShowsTheClausesItCounts() {
    browser.open(server.address("/?view=compare&lang=en" + PAIR), 1440, 1000);
    WebElement added = browser.see("[data-only=added]");
    int count = Integer.parseInt(added.findElement(By.tagName("b")).getText());
    assertThat(count).isPositive();
    added.click();
    browser.see("[data-only=added][aria-current=true]");
    assertThat(browser.all(".pairs .pair")).hasSize(count);
    assertThat(browser.all(".pairs .pair.added")).hasSize(count);
    browser.see(".pair.added .clause-number").click();
    assertThat(browser.see("#reader mark.here").isDisplayed()).isTrue();
  }

  @Test
  void textsAreChosenFromTheSeriesAndThePairMovesOn() {
    browser.open(server.address("/?view=compare&lang=en"), 1440, 1000);
    browser.see("[data-testid=matrix] a.cell");
    new Select(browser.see("[data-testid=compare-from]"))
        .selectByValue("astana-20-joint-statement");
    browser.seeText("body", text -> browser.address().contains("compare.from=astana-20"));
    new Select(browser.see("[data-testid=compare-to]")).selectByValue("astana-21-joint-statement");
    browser.see("[data-testid=redline] .pair");
    browser.see("[data-testid=pair-after]").click();
    browser.seeText(".pair.heads", text -> text.contains("Round 22"));
    browser.see("[data-testid=to-matrix]").click();
    browser.see("[data-testid=matrix]");
  }

  @Test
  void aTextOfTheResultsIsComparedWithAnother() {
    browser.open(server.address("/?lang=en&kind=host-remarks"), 1440, 1000);
    browser.see("article[data-id] h3 a").click();
    browser.see("[data-testid=compare-this]").click();
    assertThat(browser.see("[data-testid=one-chosen]").getText()).contains("older");
    browser.see("[data-testid=matrix] a.cell");
    new Select(browser.see("[data-testid=compare-from]"))
        .selectByValue("astana-20-joint-statement");
    browser.see("[data-testid=redline] .pair");
    // A new question leaves the comparison for what it finds.
    browser.see("#q").sendKeys("الألغام", Keys.ENTER);
    browser.see("article[data-id]");
    assertThat(browser.address()).doesNotContain("view=compare").contains("compare.from=");
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void aCellOpensItsClauseAndAColumnComparesWithTheOneBefore(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/?view=compare&lang=" + language), width, height);
    browser.see("[data-testid=matrix] a.cell.substantive");
    browser.screenshot(PICTURES.resolve("matrix-" + language + "-" + width + ".png"));
    assertThat(browser.all("[data-testid=matrix] thead th a")).hasSizeGreaterThan(15);
    WebElement cell = browser.see("[data-testid=matrix] tbody a.cell");
    cell.sendKeys(Keys.ENTER);
    assertThat(browser.see("#reader mark.here").isDisplayed()).isTrue();
    browser.back();
    browser.gone("#reader");
    browser.see("[data-testid=with-before]").click();
    browser.see("[data-testid=redline] .pair");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theMatrixFollowsTheRoundsChosen() {
    browser.open(server.address("/?view=compare&lang=en&round=19&round=20&round=21"), 1440, 1000);
    browser.see("[data-testid=matrix] thead");
    assertThat(browser.all("[data-testid=matrix] thead th").stream().map(WebElement::getText))
        .containsExactly("Clause (latest wording)", "19", "20", "21");
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void theNamesOfTheCityAreThoseOfItsTime(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/?view=rounds&rounds.round=16&lang=" + language), width, height);
    String city =
        List.of("نور سلطان", "Nur-Sultan", "Нур-Султан")
            .get(List.of("ar", "en", "ru").indexOf(language));
    assertThat(browser.see(".round-head .when").getText()).contains(city).contains("2021");
    browser.see("[data-testid=novel] .clauses a");
    assertThat(browser.see(".who").getText()).isNotBlank();
    assertThat(browser.see(".texts a").getText()).isNotBlank();
    browser.screenshot(PICTURES.resolve("round-" + language + "-" + width + ".png"));
    assertThat(browser.evaluate("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void fromRoundToRoundAndToItsRedline() {
    browser.open(server.address("/?view=rounds&lang=en"), 1440, 1000);
    browser.see("[data-testid=to-round]");
    assertThat(browser.all("[data-testid=to-round]")).hasSize(22);
    browser.see("[data-testid=to-round]").click();
    assertThat(browser.all("[data-testid=prev]")).isEmpty();
    browser.see("[data-testid=next]").click();
    browser.seeText("#results-title", "Round 2"::equals);
    browser.open(server.address("/?view=rounds&lang=en&rounds.round=21"), 1440, 1000);
    browser.see("[data-testid=redline-of]").click();
    browser.seeText(".pair.heads", text -> text.contains("Round 20") && text.contains("Round 21"));
  }

  @Test
  void whatIsNewAgainstTheRoundBeforeOpensItsTexts() {
    browser.open(server.address("/?view=rounds&lang=en&rounds.round=21"), 1440, 1000);
    WebElement door = browser.see("[data-testid=changes] a[href*='topic=']");
    String count = door.findElement(By.cssSelector("small")).getText();
    String address = door.getAttribute("href");
    door.click();
    browser.seeText("[data-testid=total]", text -> text.startsWith(count + " "));
    browser.open(address.replace("round=21", "round=20"), 1440, 1000);
    browser.see("[data-testid=empty]");
  }

  @Test
  void aRoundOfTheRibbonIsThePageShown() {
    browser.open(server.address("/?view=rounds&lang=en"), 1440, 1000);
    browser.see("[data-testid=ribbon] button.round[data-round='7']").click();
    browser.seeText("#results-title", "Round 7"::equals);
  }
}
