package org.minbar.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minbar.arabic.MatchLevel;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * A researcher's first minutes with the page, in a real Chromium against the real server and the
 * bundled statements.
 */
@Tag("browser")
class PageInChromiumTest {

  /** Pictures of every run; the one that the README shows is copied from here by hand. */
  private static final Path PICTURES = Path.of("target/screenshots");

  /** Of one statement: a fact with words, one without, and a value that is no more. */
  private static final String CORRECTIONS =
      """
      {"statement":"tech-2017-02-06","action":"add","dimension":"country","value":"QA","quote":"ست ساعات","author":"ل. باحثة","reason":"<b>قرأته</b>"}
      {"statement":"tech-2017-02-06","action":"add","dimension":"topic","value":"demining","author":"ل. باحثة","reason":"سمعته"}
      {"statement":"tech-2017-02-06","action":"replace","dimension":"country","value":"RU","with":"BY","author":"ل. باحثة","reason":"خلط"}
      """;

  @TempDir static Path folder;
  private static BundledServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = new Browser(folder.resolve("profile"));
    Path corrections = Files.writeString(folder.resolve("corrections.jsonl"), CORRECTIONS);
    server = new BundledServer(folder.resolve("index"), corrections);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 1440, 1000", "ar, 390, 844", "en, 390, 844"})
  void aQueryTwoFacetsAndAStatementWithItsEvidence(String language, int width, int height)
      throws IOException {
    browser.complaints();
    browser.open(server.address("/?lang=" + language), width, height);
    assertThat(browser.evaluate("return document.documentElement.dir"))
        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");

    browser.see("#q").sendKeys("ازالة الالغام", Keys.ENTER);
    browser.see("#results mark");
    long found = total();
    assertThat(found).isPositive();

    tick("topic", "demining");
    tick("country", "KZ");
    assertThat(browser.address()).contains("topic=demining").contains("country=KZ");
    assertThat(total()).isPositive().isLessThanOrEqualTo(found);
    assertThat(browser.all("[data-testid=conditions] li")).hasSizeGreaterThanOrEqualTo(2);
    browser.screenshot(PICTURES.resolve("results-" + language + "-" + width + ".png"));

    browser.see("article[data-id] h3 a").click();
    WebElement mark = browser.see("#reader .text mark[data-fact]");
    String fact = mark.getAttribute("data-fact").split(" ", 2)[0];
    assertThat(mark.getText()).isNotBlank();
    assertThat(browser.see("[data-testid=provenance]").getText()).isNotBlank();
    browser.see("button.fact[data-fact='" + fact + "']").click();
    assertThat(browser.see("#reader .text mark.lit").isDisplayed()).isTrue();
    browser.screenshot(PICTURES.resolve("reader-" + language + "-" + width + ".png"));

    String permalink = browser.address();
    browser.open(permalink, width, height);
    assertThat(browser.see("#reader-title").getText()).isNotBlank();
    browser.back();
    assertThat(browser.complaints()).isEmpty();
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
  void aRoundOfTheRibbonFilters() {
    browser.open(server.address("/?lang=ar"), 1440, 1000);
    browser.see("[data-testid=ribbon] button.round[data-round='20']").click();
    browser.see("button.round[data-round='20'][aria-pressed=true]");
    assertThat(browser.address()).contains("round=20");
    assertThat(browser.all("article[data-id]")).isNotEmpty();
  }

  @Test
  void onlyFactsThatAreSureEnoughCount() {
    browser.open(server.address("/?lang=en&topic=demining"), 1440, 1000);
    browser.see("article[data-id]");
    long all = total();
    new Select(browser.see("#min-confidence")).selectByValue("0.9");
    browser.seeText("[data-testid=total]", text -> browser.address().contains("minConfidence=0.9"));
    // What a researcher added is as sure as that.
    browser.see("article[data-id='tech-2017-02-06']");
    assertThat(total()).isEqualTo(9).isLessThan(all);
    browser.see("[data-testid=conditions] .d-confidence").click();
    browser.see("article[data-id]:nth-of-type(2)");
    assertThat(browser.address()).doesNotContain("minConfidence");
    assertThat(total()).isEqualTo(all);
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
  void aFaultyQueryIsAnsweredAtItsPlace() {
    browser.open(server.address("/?lang=en&q=%22unbalanced"), 1440, 1000);
    assertThat(browser.see("[data-testid=error]").getText()).isNotBlank();
    browser.see("[data-testid=query-error] .at");
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    browser.open(server.address("/?lang=ar&q=%D8%BA%D8%BA%D8%BA%D8%BA%D8%BA"), 390, 844);
    assertThat(browser.see("[data-testid=empty] a").isDisplayed()).isTrue();
  }

  @Test
  void everyLevelOfTheApiCanBeChosen() {
    browser.open(server.address("/"), 1440, 1000);
    browser.see("#level");
    assertThat(values("[...document.querySelectorAll('#level option')].map(o => o.value)"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(MatchLevel.values()).map(MatchLevel::id).toList());
  }

  @Test
  void aSuggestionIsTakenFromTheKeyboard() {
    browser.open(server.address("/?lang=en"), 1440, 1000);
    browser.see("#q").sendKeys("refug");
    browser.see("#suggestions [role=option]");
    browser.see("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.see("[data-testid=conditions] .chip");
    assertThat(browser.address()).contains("topic=");
  }

  @Test
  void aChosenValueThatMatchesNothingKeepsItsName() {
    browser.open(server.address("/?lang=en&q=غغغغغ&topic=demining"), 1440, 1000);
    browser.see("[data-testid=empty]");
    browser.seeText(
        ".facet input[value=demining] + label .facet-name", text -> text.startsWith("Demining"));
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
  void aLongSearchSaysSoAndCanBeStopped() {
    browser.open(server.address("/?q=روسيا"), 1440, 1000);
    browser.see("article[data-id]");
    browser.evaluate(
        """
        const really = window.fetch;
        window.fetch = (path, options) => !path.endsWith('/search') ? really(path, options)
          : new Promise((_, reject) => options.signal.addEventListener('abort',
              () => reject(options.signal.reason)));
        """);
    browser.see("input[name=country][value=TR]").click();
    browser.see("[data-testid=waiting] button").click();
    browser.see("[data-testid=stopped]");
    assertThat(browser.address()).contains("country=TR");
  }

  @Test
  void aTextStandsInTheDirectionOfItsLanguage() {
    browser.open(server.address("/"), 1440, 1000);
    browser.see("article h3[lang=ar][dir=rtl]");
    assertThat(
            values(
                "import('/language.js').then(({ writtenIn }) =>"
                    + " ['ar-SY', 'fa', 'en-GB', 'ru', null].map((tag) => writtenIn(tag).dir))"))
        .containsExactly("rtl", "rtl", "ltr", "ltr", "rtl");
  }

  @Test
  void theLinesOfATextWithoutBlankLinesAreItsParagraphs() {
    browser.open(server.address("/"), 1440, 1000);
    assertThat(
            values(
                "import('/highlight.js').then(({ paragraphs }) => ['a\\nb', 'a\\nb\\n\\nc', ''].map("
                    + "(text) => paragraphs(text).map((range) => text.slice(...range)).join('|')))"))
        .containsExactly("a|b", "a\nb|c", "");
  }

  @Test
  void aMisspelledWordIsCorrectedByALink() {
    browser.open(server.address("/?lang=ar&q=%D8%A7%D9%84%D8%A7%D9%84%D8%BA%D9%85"), 1440, 1000);
    browser.see("[data-testid=did-you-mean] a").click();
    browser.see("#results mark");
    assertThat(total()).isPositive();
    assertThat(browser.all("[data-testid=did-you-mean]")).isEmpty();
  }

  @Test
  void whatElseWasSearchedForIsSaid() {
    browser.open(server.address("/?lang=en&q=Bedersen"), 1440, 1000);
    browser.seeText("[data-testid=expanded]", text -> text.contains("Pedersen"));
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 1440, 1000", "ar, 390, 844", "en, 390, 844"})
  void aMarkedWordSaysWhyItMatches(String language, int width, int height) throws IOException {
    browser.complaints();
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
            values(
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

  @Test
  void theApiPageShowsEveryPath() {
    browser.complaints();
    browser.open(server.address("/api.html?lang=en"), 1440, 1000);
    browser.seeText(
        "body",
        text ->
            text.contains("/api/v1/search")
                && text.contains("/api/v1/extract")
                && text.contains("Authorization: Bearer $MINBAR_TOKEN"));
    assertThat(browser.complaints()).isEmpty();
  }

  /** The texts that an expression of the page's script, or its promise, comes to. */
  private static List<String> values(String expression) {
    return ((List<?>) browser.evaluate("return " + expression))
        .stream().map(String::valueOf).toList();
  }

  private static List<WebElement> shownNotes() {
    return browser.all("#why").stream().filter(WebElement::isDisplayed).toList();
  }

  /** The number that the heading of the results states. */
  private static long total() {
    String heading = browser.see("[data-testid=total]").getText();
    Matcher number = Pattern.compile("[0-9]+").matcher(heading);
    assertThat(number.find()).as(heading).isTrue();
    return Long.parseLong(number.group());
  }

  /**
   * Ticks a value where it is shown: in the column, in an opened branch of the tree, or in the
   * sheet of a narrow window.
   */
  private static void tick(String dimension, String value) {
    boolean narrow = !browser.all("[data-testid=open-filters]").isEmpty();
    String place = narrow ? "dialog.sheet " : "";
    if (narrow) {
      browser.see("[data-testid=open-filters]").click();
    }
    String box = place + "input[name='" + dimension + "'][value='" + value + "']";
    if (browser.all(box).stream().noneMatch(WebElement::isDisplayed)) {
      String facet = place + "details[data-dimension='" + dimension + "'] ";
      browser.all(facet + ".show-all").forEach(WebElement::click);
      browser.see(facet + ".twist");
      browser.all(facet + ".twist[aria-expanded=false]").forEach(WebElement::click);
    }
    browser.see(box).click();
    browser.seeText(
        "[data-testid=total]", text -> browser.address().contains(dimension + "=" + value));
    if (narrow) {
      browser.see("dialog.sheet button.primary").click();
    }
  }
}
