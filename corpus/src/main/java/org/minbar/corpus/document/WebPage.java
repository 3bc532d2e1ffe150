package org.minbar.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.minbar.corpus.document.DocumentException.Reason;

/**
 * Reads the main text of a web page: the part of the page whose blocks hold the most words that are
 * not links. Menus, tag lists, forms and what lies beside the article are left out.
 */
final class WebPage {
  private static final String NO_TEXT =
      "script,style,noscript,template,nav,aside,footer,form,button,select,iframe,svg,figcaption,"
          + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],"
          + "[role=complementary],[role=search],body>header";
  private static final String ARTICLE =
      "article,main,[role=main],[itemprop=articleBody],section,div,td,body";
  // More of a block in links than this, and it is a menu or a list of tags.
  private static final double MOST_IN_LINKS = 0.5;

  /** Encodings in which a page is said to be that is in another. */
  private static final Set<String> SAID_OF_ALL =
      Set.of("UTF-8", "ISO-8859-1", "windows-1252", "US-ASCII");

  /** Stands where bytes are no letter. */
  private static final char LOST = '\uFFFD';

  /** A page with more of it is in another encoding; one with less has some damage. */
  private static final double MOST_LOST = 0.1;

  /** Each takes some hundred bytes of memory. */
  private static final int MOST_TAGS = 500_000;

  private WebPage() {}

  static DocumentText read(byte[] bytes, DocumentLimits limits)
      throws DocumentException, IOException {
    Document page = page(bytes);
    Optional<String> headline = text(page, "article h1, main h1, h1");
    Optional<String> title = meta(page, "og:title", "twitter:title", "dc.title");
    Optional<String> date =
        meta(
                page,
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "pubdate",
                "publishdate")
            .or(() -> attribute(page, "time[datetime]", "datetime"));
    Optional<String> source =
        meta(page, "og:site_name", "dc.publisher", "publisher", "application-name")
            .map(Paragraphs::oneLine);
    Optional<String> url =
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta(page, "og:url"))
            .filter(address -> address.startsWith("http"));
    String name =
        headline.or(() -> title).or(() -> text(page, "title")).map(Paragraphs::oneLine).orElse("");

    page.select(NO_TEXT).remove();
    page.select("ul,ol,dl,p,div,section,table").stream()
        .filter(WebPage::isMostlyLinks)
        .forEach(Element::remove);
    String text = Paragraphs.tidy(blocks(article(page)));
    checkLetters(text);
    if (text.startsWith(name)) {
      text = text.substring(name.length()).strip();
    }
    if (text.length() > limits.characters()) {
      throw new DocumentException(
          Reason.TOO_LONG,
          "holds more than " + limits.characters() + " characters; split the document");
    }
    return new DocumentText(name, date, source, url, text);
  }

  /** The page, in the encoding that it says unless its bytes say better. */
  static Document page(byte[] bytes) throws DocumentException, IOException {
    checkTags(bytes);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    Optional<Charset> better = Encoding.of(bytes).filter(found -> contradicts(found, page));
    return better.isPresent()
        ? Jsoup.parse(new ByteArrayInputStream(bytes), better.get().name(), "")
        : page;
  }

  /**
   * Whether an encoding that was found proves wrong what the page was read in. UTF-8 is hardly met
   * by chance; of the old encodings none is, where the page says UTF-8 or nothing, or what servers
   * say of all pages alike.
   */
  private static boolean contradicts(Charset found, Document page) {
    String said = page.charset().name();
    return !said.startsWith("UTF-16")
        && !found.equals(page.charset())
        && (found.equals(UTF_8) || SAID_OF_ALL.contains(said));
  }

  private static void checkLetters(String text) throws DocumentException {
    long lost = text.chars().filter(c -> c == LOST).count();
    if (lost > MOST_LOST * text.length()) {
      throw new DocumentException(
          Reason.BAD_ENCODING, "in no encoding that it says or shows; save it in UTF-8");
    }
  }

  private static void checkTags(byte[] bytes) throws DocumentException {
    int tags = 0;
    for (byte b : bytes) {
      if (b == '<' && ++tags > 2 * MOST_TAGS) { // one opens an element, one closes it
        throw new DocumentException(
            Reason.TOO_LONG, "holds more than " + MOST_TAGS + " elements; save its text alone");
      }
    }
  }

  private static boolean isMostlyLinks(Element block) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading the page was given up");
    }
    int all = block.text().length();
    int linked = block.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return linked > 0 && linked > MOST_IN_LINKS * all;
  }

  /**
   * The smallest part of the page that holds most of its running text. A paragraph counts for the
   * part it stands in, and half for the part around that, so that one split by pictures is whole.
   */
  private static Element article(Document page) {
    Map<Element, Double> weights = new LinkedHashMap<>();
    for (Element paragraph : page.select("p,blockquote,pre,h2,h3,li,td,div")) {
      double weight = ownWords(paragraph);
      Element part = paragraph.closest(ARTICLE);
      if (weight > 0 && part != null) {
        weights.merge(part, weight, Double::sum);
        Element around = part.parent() == null ? null : part.parent().closest(ARTICLE);
        if (around != null) {
          weights.merge(around, weight / 2, Double::sum);
        }
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  /** The words of a block that stand in no smaller block, those of its bold and other spans too. */
  private static double ownWords(Element block) {
    int inner =
        block.select("> :is(p,blockquote,pre,h2,h3,ul,ol,li,table,div,section)").isEmpty() ? 0 : 1;
    return inner == 0 ? block.text().length() : block.ownText().length();
  }

  private static String blocks(Element part) {
    StringBuilder text = new StringBuilder();
    part.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
              breakBefore(element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              breakBefore(element);
            }
          }

          private void breakBefore(Element element) {
            if (element.nameIs("br")) {
              text.append('\n');
            } else if (element.isBlock() || element.nameIs("td")) {
              text.append(element.nameIs("li") || element.nameIs("tr") ? "\n" : "\n\n");
            }
          }
        });
    return text.toString();
  }

  private static Optional<String> meta(Document page, String... names) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        values.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }
}
