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

/**
 * The views that draw charts, in a real Chromium: each with its table, its pictures to save, and
 * every point a door.
 */
@InChromium
class ChartsInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String MINES = URLEncoder.encode("الألغام", UTF_8);
  private static final String CHART = ".canvas[data-status=ready]";

  private final Browser browser;
  private final BundledServer server;

  ChartsInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({
    "ar, 390, 844, round, share",
    "en, 1440, 1000, year, rate",
    "ru, 390, 844, month, rate"
  })
  void severalQuestionsAreFollowedThroughTime(
      String language, int width, int height, String by, String measure) throws IOException {
    browser.open(
        server.address(
            "/?view=trends&lang="
                + language
                + "&trends.by="
                + by
                + "&trends.measure="
                + measure
                + "&q="
                + MINES),
        width,
        height);
    browser.see(CHART + " canvas");
    browser.see("#also").sendKeys("عودة", Keys.ENTER);
    browser.see("[data-testid=also]");
    browser.gone("#results.loading");
    assertThat(browser.address()).contains("trends.also=");
    assertThat(drawn("getOption().series.map(({ name }) => name)"))
        .containsExactly("الألغام", "الألغام", "عودة", "عودة");
    assertThat(browser.fits()).isTrue();
    browser.screenshot(PICTURES.resolve("trends-" + language + "-" + width + ".png"));
    browser.see("[data-testid=also]").click();
    browser.gone("[data-testid=also]");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatDrawsChartsIsFetchedWhenTheFirstIsShown() {
    browser.open(server.address("/?lang=en&q=" + MINES), 1440, 1000);
    browser.see("article[data-id]");
    assertThat(libraries()).isEmpty();
    browser.see(".tabs [data-view=trends]").click();
    browser.see(CHART + " canvas");
    assertThat(libraries()).hasSize(1);
  }

  @Test
  void withoutWordsTheValuesChosenAreFollowed() {
    browser.open(
        server.address(
            "/?view=trends&lang=en&topic=demining&country=RU&country=TR&trends.table=yes"),
        1440,
        1000);
    browser.see(CHART + " canvas");
    assertThat(
            browser.values(
                "[...document.querySelectorAll('.periods thead th')].map((th) => th.textContent)"))
        .containsExactly("Round", "Russia", "Türkiye", "Demining / mine action");
    browser.see("[data-testid=trends] [data-testid=count]").click();
    browser.see("article[data-id]");
    assertThat(browser.address()).contains("country=RU").doesNotContain("q=", "country=TR");
  }

  @ParameterizedTest
  @CsvSource({"share, total, texts?", "rate, lines, lines?"})
  void aNumberOfTheTableOpensWhatItCounts(String measure, String heading, String things) {
    browser.open(
        server.address(
            "/?view=trends&lang=en&country=KZ&trends.measure=" + measure + "&q=" + MINES),
        1440,
        1000);
    browser.see("[data-testid=to-table]").click();
    WebElement count = browser.see("[data-testid=trends] [data-testid=count]");
    String counted = count.getText();
    assertThat(browser.address()).contains("trends.table=yes");
    count.click();
    browser.seeText(
        "[data-testid=" + heading + "]",
        text -> text.matches("(?s)" + counted + " " + things + ".*"));
    assertThat(browser.address()).contains("country=KZ").contains("round=");
  }

  /**
   * In Arabic time runs from right to left, and the point pressed is the sixth round from there.
   */
  @Test
  void aPointPressedOpensItsTexts() {
    browser.open(server.address("/?view=trends&lang=ar&q=" + MINES), 1440, 1000);
    WebElement canvas = browser.see(CHART + " canvas");
    List<String> place =
        drawn(
            "convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [5, CHART.getOption().series[0].data[5].value[1]])");
    int x = (int) Double.parseDouble(place.get(0));
    assertThat(x).isGreaterThan(canvas.getSize().getWidth() / 2);
    browser.pressAt(canvas, x, (int) Double.parseDouble(place.get(1)));
    browser.see("article[data-id]");
    assertThat(browser.address()).endsWith("round=6").doesNotContain("view=");
  }

  @Test
  void aChartIsSavedAsPictureDrawingAndNumbers() {
    browser.open(server.address("/?view=trends&lang=en&q=" + MINES), 1440, 1000);
    browser.see(CHART + " canvas");
    assertThat(browser.saved("[data-format=png]")).startsWith("minbar-trends-round.png \uFFFDPNG");
    assertThat(browser.saved("[data-format=svg]"))
        .startsWith("minbar-trends-round.svg <svg")
        .contains("الألغام");
    assertThat(browser.saved("[data-format=csv]"))
        .startsWith("minbar-trends.csv ")
        .contains("periodLabel");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, 390, 844", "en, 1440, 1000", "ru, 390, 844"})
  void whoIsNamedTogetherIsAGraph(String language, int width, int height) throws IOException {
    browser.open(server.address("/?view=graph&lang=" + language + "&q=" + MINES), width, height);
    browser.see(CHART + " canvas");
    browser.see("[data-testid=pairs] tbody tr");
    assertThat(drawn("getOption().series[0].links.map(({ told }) => told)"))
        .hasSameSizeAs(browser.all("[data-testid=pairs] tbody tr"));
    assertThat(
            drawn(
                "getModel().getSeriesByIndex(0).getData().mapArray((i) => i).map((i) => {"
                    + " const data = CHART.getModel().getSeriesByIndex(0).getData();"
                    + " const half = data.getItemVisual(i, 'symbolSize') / 2;"
                    + " const [x, y] = CHART.getModel().getSeriesByIndex(0).coordinateSystem.dataToPoint(data.getItemLayout(i));"
                    + " return x - half >= 0 && y - half >= 0 && x + half <= CHART.getWidth() && y + half <= CHART.getHeight(); })"))
        .as("whether each name stands within the chart")
        .isNotEmpty()
        .containsOnly("true");
    assertThat(browser.fits()).isTrue();
    browser.screenshot(PICTURES.resolve("graph-" + language + "-" + width + ".png"));
    browser.see("[data-kind=country]").click();
    browser.see("[data-kind=country]:not(.chosen)");
    browser.gone("#results.loading");
    assertThat(drawn("getOption().series[0].data.map(({ id }) => id)"))
        .isNotEmpty()
        .noneMatch(id -> id.startsWith("country:"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPairOpensTheClausesThatNameBoth() {
    browser.open(server.address("/?view=graph&lang=en&round=20&q=" + MINES), 1440, 1000);
    browser.see("[data-testid=pairs]");
    WebElement count = browser.see("[data-testid=pairs] [data-testid=both]");
    String clauses = count.getText();
    count.click();
    browser.seeText(
        "[data-testid=clauses] h3 small", text -> text.matches(clauses + " clauses? .*"));
    assertThat(browser.all("[data-testid=clause]")).hasSize(Integer.parseInt(clauses));
    assertThat(browser.address()).contains("graph.pair=").contains("round=20");
    browser.see("[data-testid=clause]").click();
    browser.see("#reader mark.here");
  }

  @Test
  void aNameOfTheGraphOpensItsTexts() {
    browser.open(server.address("/?view=graph&lang=en&q=" + MINES), 1440, 1000);
    WebElement canvas = browser.see(CHART + " canvas");
    List<String> place =
        drawn(
            "getModel().getSeriesByIndex(0).coordinateSystem.dataToPoint(CHART.getModel().getSeriesByIndex(0).getData().getItemLayout(0))");
    String id = drawn("getOption().series[0].data.map(({ id }) => id)").getFirst();
    browser.pressAt(
        canvas, (int) Double.parseDouble(place.get(0)), (int) Double.parseDouble(place.get(1)));
    browser.see("article[data-id]");
    assertThat(browser.address()).contains(id.replace(':', '='));
  }

  @Test
  void theGraphIsSavedForProgramsOfNetworks() {
    browser.open(server.address("/?view=graph&lang=en&q=" + MINES), 1440, 1000);
    browser.see("[data-testid=pairs]");
    assertThat(browser.saved("[data-format=graphml]"))
        .startsWith("minbar-cooccurrence.graphml <?xml")
        .contains("country:KZ");
    browser.open(server.address("/?view=graph&lang=en&graph.floor=1000"), 1440, 1000);
    browser.see("[data-testid=empty] a").click();
    browser.see("[data-testid=pairs]");
  }

  /** What the chart shown says of itself, as texts. */
  private List<String> drawn(String expression) {
    return browser.values(
        "import('/lib/echarts/dist/echarts.esm.min.js').then(({ getInstanceByDom }) => {"
            + " const CHART = getInstanceByDom(document.querySelector('"
            + CHART
            + "')); return CHART."
            + expression
            + "; })");
  }

  private List<String> libraries() {
    return browser.values(
        "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('echarts'))");
  }
}
