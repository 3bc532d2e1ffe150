package org.minbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding statements from the page, in a real Chromium, to a server that takes them. */
@InChromium
class AddingInChromiumTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String TOKEN = "a token of the tests";

  private final Browser browser;
  private final BundledServer closed;

  @TempDir Path folder;

  AddingInChromiumTest(Browser browser, BundledServer server) {
    this.browser = browser;
    this.closed = server;
  }

  @ParameterizedTest
  @CsvSource({"ar, 1440, 1000", "en, 390, 844"})
  void filesAreAddedLineByLineAndEachTextIsALink(String language, int width, int height)
      throws IOException {
    String good =
        IntStream.range(0, 120)
            .mapToObj(i ->
                "{\"id\":\"added-"
                    + i
                    + "\",\"text\":\"أكد الوفد رقم "
                    + i
                    + " دعم روسيا لإزالة الألغام.\"}\n")
            .collect(Collectors.joining());
    Path records =
        Files.writeString(folder.resolve("records.jsonl"), "\n" + good + "{\"id\":\"bare\"}\n[1\n");
    Path text =
        Files.writeString(
            folder.resolve("note.md"), "# عودة اللاجئين\n\nناقش الوفد عودة اللاجئين.\n");
    Path picture = Files.writeString(folder.resolve("picture.png"), "x");
    try (BundledServer server = BundledServer.writable(folder, TOKEN)) {
      browser.open(server.address("/?view=add&lang=" + language), width, height);
      give(TOKEN);
      browser.present("#files").sendKeys(records + "\n" + text + "\n" + picture);
      browser.seeText("[data-testid=work]", said -> said.contains("121") && said.contains("3"));
      browser.screenshot(PICTURES.resolve("add-" + language + "-" + width + ".png"));
      assertThat(browser.see("[data-testid=rejects]").getText())
          .containsPattern("records.jsonl 122 text: missing")
          .containsPattern("records.jsonl 123 not JSON")
          .contains("picture.png");
      browser.see(".taken a[href*='added-0']").click();
      browser.see("#reader .fact-group");
      assertThat(browser.see("#reader .text").getText()).startsWith("أكد الوفد رقم 0");
      assertThat(browser.fits()).isTrue();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void textsThatAreNearlyTheSameAreOneResultThatOpensTheOthers() throws IOException {
    String said = "أكد وفد الحكومة في ختام اليوم الأول أن عودة اللاجئين تحتاج إلى دعم دولي";
    Path records =
        Files.writeString(
            folder.resolve("records.jsonl"),
            "{\"id\":\"first\",\"source\":\"أ\",\"date\":\"2021-07-07\",\"text\":\""
                + said
                + "\"}\n"
                + "{\"id\":\"second\",\"source\":\"ب\",\"date\":\"2021-07-08\",\"text\":\""
                + said
                + ".\"}\n");
    try (BundledServer server = BundledServer.writable(folder, TOKEN)) {
      browser.open(server.address("/?view=add&lang=en"), 1440, 1000);
      give(TOKEN);
      browser.present("#files").sendKeys(records.toString());
      browser.seeText("[data-testid=work]", text -> text.contains("added: 2"));
      browser.open(
          server.address(
              "/?lang=en&q=%22%D8%AE%D8%AA%D8%A7%D9%85%20%D8%A7%D9%84%D9%8A%D9%88%D9%85%22"),
          1440,
          1000);
      browser.see("article[data-id=first] [data-testid=versions]").click();
      browser.see("article[data-id=first] minbar-versions a[href*='open=second']").click();
      browser.see("#reader-title");
      assertThat(browser.address()).contains("open=second");
    }
  }

  @Test
  void aServerThatIsBeingWrittenByAnotherSaysSoAndAWrongTokenIsAskedForAgain() throws IOException {
    Path text = Files.writeString(folder.resolve("note.txt"), "نص قصير");
    try (BundledServer server = BundledServer.writable(folder, TOKEN)) {
      browser.open(server.address("/?view=add&lang=en"), 1440, 1000);
      give("wrong");
      browser.present("#files").sendKeys(text.toString());
      browser.seeText("[data-testid=add-problem]", said -> said.contains("not the token"));
      give(TOKEN);
      try (Directory directory = FSDirectory.open(server.index());
          Lock lock = directory.obtainLock("write.lock")) {
        lock.ensureValid();
        browser.present("#files").sendKeys(text.toString());
        browser.seeText("[data-testid=add-problem]", said -> said.contains("Another process"));
      }
      browser.open(server.address("/?view=add&lang=en"), 1440, 1000);
      browser.present("#files").sendKeys(text.toString());
      browser.seeText("[data-testid=work]", said -> said.contains("added: 1"));
      browser.see("[data-testid=forget-token]").click();
      browser.see("#token");
    }
  }

  @Test
  void aServerWithoutATokenSaysHowToGiveItOne() throws IOException {
    Path text = Files.writeString(folder.resolve("note.txt"), "نص قصير");
    browser.open(closed.address("/?view=add&lang=ar"), 1440, 1000);
    give("any");
    browser.present("#files").sendKeys(text.toString());
    browser.seeText("[data-testid=add-problem]", said -> said.contains("MINBAR_TOKEN"));
  }

  private void give(String token) {
    browser.see("#token").sendKeys(token);
    browser.see(".token button").click();
    browser.see("[data-testid=drop]");
  }
}
