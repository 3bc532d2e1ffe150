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
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void collocatesAreListedByTheMeasureChosen(String language, int width, int height)
      throws IOException {
    browser.open(
        server.address("/?view=collocations&lang=" + language + "&q=" + RETURN), width, height);
    browser.see("[data-testid=collocates] tbody tr");
    new Select(browser.see("#measure")).selectByValue("logDice");
    browser.see("[data-measure=logDice][aria-current=true]");
    browser.gone("#results.loading");
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
    for (String door : List.of("both", "elsewhere")) {
      browser.open(
          server.address(
              "/?view=collocations&lang=en&q=" + RETURN + "&collocations.reach=" + reach),
          1440,
          1000);
      WebElement count = browser.see("[data-testid=collocates] [data-testid=" + door + "]");
      String lines = count.getText();
      count.click();
      browser.seeText("[data-testid=lines]", text -> text.matches(lines + " lines?"));
      assertThat(browser.see("[data-testid=near]").getText())
          .contains("عودة")
          .matches(said -> said.contains(" not ") == door.equals("elsewhere"));
    }
  }

  @Test
  void aLongListAppearsInPartsAndWhole() {
    browser.open(
        server.address(
            "/?view=collocations&lang=en&collocations.floor=1&collocations.all=yes&q=" + RETURN),
        1440,
        1000);
    int listed =
        ((Number)
                browser.evaluate(
                    """
                    return fetch('/api/v1/collocations', { method: 'POST', headers: { 'content-type': 'application/json' },
                      body: JSON.stringify({ query: 'عودة', minimum: 1, size: 200 }) }).then((answer) => answer.json()).then(({ collocates }) => collocates.length);
                    """))
            .intValue();
    assertThat(listed).isGreaterThan(100);
    browser.see("[data-testid=collocates] tbody tr:nth-child(" + listed + ")");
    assertThat(browser.all("[data-testid=collocates] tbody tr")).hasSize(listed);
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

  @ParameterizedTest
  @CsvSource({"ar, 390, 844, 3", "en, 1440, 1000, 2", "ru, 390, 844, 1"})
  void theWordsOfTheTextsAreListedByFrequency(String language, int width, int height, int length)
      throws IOException {
    browser.open(server.address("/?view=wordlist&country=KZ&lang=" + language), width, height);
    browser.see("[data-testid=wordlist] tbody tr");
    new Select(browser.see("#length")).selectByValue(String.valueOf(length));
    browser.seeText(
        "[data-testid=wordlist] tbody th",
        text -> browser.all("#results.loading").isEmpty() && text.split(" ").length == length);
    assertThat(numbers("[data-testid=wordlist] [data-testid=count]"))
        .hasSizeGreaterThan(5)
        .allMatch(count -> count >= 5)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(
            browser.values(
                "[...document.querySelectorAll('[data-run]')].map((row) => row.dataset.run.split(' ').length)"))
        .containsOnly(String.valueOf(length));
    assertThat(browser.fits()).isTrue();
    browser.screenshot(PICTURES.resolve("wordlist-" + language + "-" + width + ".png"));
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"round=20&wordlist.floor=2", "wordlist.n=2&q=الألغام", "level=surface&q=Russia"})
  void aWordOfTheListOpensTheLinesItCounts(String question) {
    browser.open(server.address("/?view=wordlist&lang=en&" + question), 1440, 1000);
    WebElement count = browser.see("[data-testid=wordlist] [data-testid=count]");
    String lines = count.getText();
    count.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(lines + " lines?"));
  }

  @Test
  void wordsAreFoundByTheirLettersAndMoreFollow() {
    browser.open(server.address("/?view=wordlist&lang=en&wordlist.floor=1"), 1440, 1000);
    browser.see("#more-words").click();
    browser.see("[data-testid=wordlist] tbody tr:nth-child(101)");
    browser.see("#prefix").sendKeys("لاج", Keys.ENTER);
    browser.see("[data-testid=all-letters]");
    browser.gone("#results.loading");
    assertThat(
            browser.values(
                "[...document.querySelectorAll('[data-run]')].map((row) => row.dataset.run)"))
        .isNotEmpty()
        .allMatch(run -> run.startsWith("لاج"));
    assertThat(browser.saved("[data-format=csv]"))
        .startsWith("minbar-words.csv ")
        .contains("per10000", "لاج");
    browser.open(server.address("/?view=wordlist&lang=en&wordlist.prefix=غغغغ"), 1440, 1000);
    browser.see("[data-testid=empty] a");
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void aPhraseHasALife(String language, int width, int height) throws IOException {
    browser.open(
        server.address("/?view=phrase&lang=" + language + "&q=" + quoted("إزالة الألغام")),
        width,
        height);
    browser.see("[data-testid=life]");
    assertThat(
            browser.values(
                "[...document.querySelectorAll('.life li')].map((round) => round.dataset.round)"))
        .hasSize(22)
        .startsWith("1", "2");
    // Where the phrase is missing nothing leads to lines.
    assertThat(browser.all(".life .missing")).isNotEmpty();
    assertThat(browser.all(".life .missing a")).isEmpty();
    assertThat(browser.all("[data-testid=gap]")).isNotEmpty();
    assertThat(browser.fits()).isTrue();
    browser.screenshot(PICTURES.resolve("phrase-" + language + "-" + width + ".png"));
    browser.see("[data-testid=summary] [data-testid=place]").click();
    assertThat(browser.see("#reader mark.here").getText()).contains("لغام");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[data-testid=summary] [data-testid=count]", ".life a"})
  void aNumberOfAPhraseOpensItsLines(String door) {
    browser.open(
        server.address("/?view=phrase&lang=en&country=TR&q=" + quoted("عودة اللاجئين")),
        1440,
        1000);
    WebElement link = browser.see(door);
    String lines = link.getText().lines().findFirst().orElseThrow();
    link.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(lines + " lines?"));
    assertThat(browser.address()).contains("country=TR");
  }

  @Test
  void howOftenAWordingWasSaidOpensItsLines() {
    browser.open(server.address("/?view=phrase&lang=en&q=" + quoted("عودة اللاجئين")), 1440, 1000);
    WebElement link = browser.see("[data-testid=variant-lines]");
    String count = link.getText();
    link.click();
    browser.seeText("[data-testid=lines]", text -> text.matches(count + " lines?"));
  }

  @Test
  void whatWasSaidInsteadLeadsToItsPlace() {
    browser.open(server.address("/?view=phrase&lang=en&q=" + quoted("عودة اللاجئين")), 1440, 1000);
    WebElement wording = browser.see("[data-testid=variants] tbody th");
    String said = wording.getText();
    browser.see("[data-testid=variants] [data-testid=place]").click();
    browser.see("#reader mark.here");
    assertThat(
            browser.evaluate(
                "return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')"))
        .isEqualTo(said);
    assertThat(browser.saved("[data-format=csv]")).startsWith("minbar-phrases.csv ");
  }

  @Test
  void aPhraseThatNobodySaysIsSaidSo() {
    browser.open(server.address("/?view=phrase&lang=ar&q=غغغغ+غغغغ"), 390, 844);
    browser.see("[data-testid=empty] a").click();
    browser.see("[data-testid=life]");
  }

  @Test
  void aPartOfAnAnswerSaysThatItIsOne() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("article[data-id]");
    browser.evaluate(
        """
        const really = window.fetch;
        window.fetch = async (path, options) => !path.includes('/words') ? really(path, options)
          : Response.json({ ...await (await really(path, options)).json(), partial: true, leftOut: 'the rest', next: null });
        """);
    browser.see(".tabs [data-view=wordlist]").click();
    assertThat(browser.see("[data-testid=part]").getText()).contains("lower bounds", "the rest");
  }

  private static String quoted(String phrase) {
    return URLEncoder.encode("\"" + phrase + "\"", UTF_8);
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
