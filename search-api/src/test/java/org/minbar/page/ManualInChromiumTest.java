package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that explain: help, and the description of the API, in a real Chromium. */
@InChromium
class ManualInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");

  private final Browser browser;
  private final BundledServer server;

  ManualInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844", "ru, 1440, 1000"})
  void helpTellsOfTheQueryLanguageAndEveryMeasure(String language, int width, int height)
      throws IOException {
    browser.open(server.address("/help?lang=" + language), width, height);
    browser.see("#measures dd");
    browser.screenshot(PICTURES.resolve("help-" + language + "-" + width + ".png"));
    assertThat(browser.see("#queries").getText()).contains("AND").contains("exact:");
    assertThat(browser.evaluate("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    browser.see("#queries td a").click();
    browser.see("article[data-id]");
    assertThat(browser.complaints()).isEmpty();
  }

  /** What stands in one language stands in each: as many entries everywhere, none of them blank. */
  @Test
  void theHelpIsWholeInEveryLanguage() {
    browser.open(server.address("/help?lang=ru"), 1440, 1000);
    assertThat(browser.see("#queries h2").getText()).isEqualTo("Как спрашивать");
    assertThat(
            browser.values(
                """
                (async () => {
                  const [{ VIEWS }, { LANGUAGES }, ...helps] = await Promise.all(
                    ['views.js', 'state.js', 'help/ar.js', 'help/en.js', 'help/ru.js'].map((each) => import(`/${each}`)));
                  const shape = (value) => (typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.map(shape)
                    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]).sort()));
                  const looks = new Set(helps.map(({ HELP }) => JSON.stringify(shape(HELP))));
                  return [
                    ...(looks.size === 1 && helps.length === LANGUAGES.length ? [] : ['not of one shape', ...looks]),
                    ...[...looks].filter((look) => look.includes('false')),
                    ...helps.flatMap(({ HELP }, i) => [
                      ...HELP.queries.filter(([query], at) => query !== helps[0].HELP.queries[at][0]),
                      ...VIEWS.map(({ name }) => name[LANGUAGES[i]]).filter((name, at) => HELP.views[at]?.[0] !== name)]),
                  ];
                })()
                """))
        .isEmpty();
  }

  @Test
  void everyExampleOfTheHelpFindsSomething() {
    browser.open(server.address("/help?lang=ar"), 1440, 1000);
    browser.see("#queries td a");
    assertThat(
            browser.evaluate(
                """
                const links = [...document.querySelectorAll('#queries td a')];
                return Promise.all(links.map(async (link) => {
                  const query = new URL(link.href).searchParams.get('q');
                  const answer = await fetch('/api/v1/search', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, size: 0 }) });
                  return (await answer.json()).total?.value > 0 ? '' : query;
                })).then((all) => all.filter(Boolean).join(' | '));
                """))
        .isEqualTo("");
  }

  @Test
  void theApiPageShowsEveryPath() {
    browser.open(server.address("/api.html?lang=en"), 1440, 1000);
    browser.seeText(
        "body",
        text ->
            text.contains("/api/v1/search")
                && text.contains("/api/v1/extract")
                && text.contains("Authorization: Bearer $MINBAR_TOKEN"));
    assertThat(browser.complaints()).isEmpty();
  }
}
