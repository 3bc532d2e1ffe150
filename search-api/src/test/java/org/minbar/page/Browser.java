package org.minbar.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with an empty profile, as a reader has it. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Pause between two looks: Selenium's own, half a second, was most of the time of the tests. */
  private static final Duration PAUSE = Duration.ofMillis(25);

  private final ChromeDriver driver;

  /** Whether there is a Chromium to start. */
  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /** Starts Chromium with its profile in that folder. */
  Browser(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile.toAbsolutePath());
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(6));
  }

  /** Opens an address in a window of that many CSS pixels. */
  void open(String address, int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.get(address);
  }

  /** Has every page opened from now on run a script before any of its own. */
  void beforeEveryPage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /**
   * How long the processor has worked for the pages of this window, in milliseconds: script, style,
   * layout and painting on the main thread, without waiting for other work on the machine.
   */
  double busy() {
    driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    List<?> metrics =
        (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> "TaskDuration".equals(metric.get("name")))
        .mapToDouble(metric -> 1000 * ((Number) metric.get("value")).doubleValue())
        .sum();
  }

  /** The element, once there is one and it is shown. */
  WebElement see(String css) {
    return new WebDriverWait(driver, PATIENCE, PAUSE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage("nothing shown at " + css)
        .until(d ->
            d.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  /** The element, once there is one, shown or not: a file is given to what no eye sees. */
  WebElement present(String css) {
    return new WebDriverWait(driver, PATIENCE, PAUSE)
        .withMessage("nothing at " + css)
        .until(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** Waits until the text of the element is as wanted. */
  void seeText(String css, Predicate<String> wanted) {
    new WebDriverWait(driver, PATIENCE, PAUSE)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(NoSuchElementException.class)
        .withMessage(() -> css + " reads: " + all(css).stream().map(WebElement::getText).toList())
        .until(d -> wanted.test(d.findElement(By.cssSelector(css)).getText()));
  }

  /** Waits until no such element is shown. */
  void gone(String css) {
    new WebDriverWait(driver, PATIENCE, PAUSE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage("still shown: " + css)
        .until(d -> all(css).stream().noneMatch(WebElement::isDisplayed));
  }

  /** Moves the pointer there. */
  void pointAt(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Presses a place of an element, so many CSS pixels from its upper left corner. */
  void pressAt(WebElement element, int x, int y) {
    // the driver counts from the middle of what is in view
    evaluate("arguments[0].scrollIntoView({block: 'center'})", element);
    Dimension size = element.getSize();
    new Actions(driver)
        .moveToElement(element, x - size.getWidth() / 2, y - size.getHeight() / 2)
        .click()
        .perform();
  }

  /**
   * Draws over an element with the pressed pointer, between two shares of its width from its left.
   */
  void drag(WebElement element, double from, double to) {
    int width = element.getSize().getWidth();
    new Actions(driver)
        .moveToElement(element, (int) ((from - 0.5) * width), 0)
        .clickAndHold()
        .moveToElement(element, (int) ((to - 0.5) * width), 0)
        .release()
        .perform();
  }

  /** The name and the contents of the file that a button of the page gives to be kept. */
  String saved(String button) {
    evaluate(
        """
        const { createObjectURL } = URL;
        const { click } = HTMLElement.prototype;
        window.kept = new Promise((done) => {
          URL.createObjectURL = (blob) => { window.contents = blob.text(); return createObjectURL(blob); };
          HTMLAnchorElement.prototype.click = function () {
            Object.assign(URL, { createObjectURL });
            HTMLAnchorElement.prototype.click = click;
            window.contents.then((text) => done(this.download + ' ' + text));
          };
        });
        """);
    see(button).click();
    return (String) evaluate("return window.kept");
  }

  /** Whether nothing of the page stands out of the window at its side. */
  boolean fits() {
    return (boolean) evaluate("return document.documentElement.scrollWidth <= innerWidth");
  }

  /** All elements there are now. */
  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Where the browser is. */
  String address() {
    return driver.getCurrentUrl();
  }

  /** Presses the back button. */
  void back() {
    driver.navigate().back();
  }

  /** A value computed in the page. */
  Object evaluate(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The texts that an expression of the page's script, or its promise, comes to. */
  List<String> values(String expression) {
    return ((List<?>) evaluate("return " + expression)).stream().map(String::valueOf).toList();
  }

  /** What the console complained of since the last call: a refused script, a missing file. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
  }

  /** Forgets what the console complained of and what the page has kept: the next reader is new. */
  void forget() {
    evaluate("if (origin !== 'null') { localStorage.clear(); sessionStorage.clear(); }");
    complaints();
  }

  /** A picture of the window. */
  void screenshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
