package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.minbar.api.AnalysisService.Question;
import org.minbar.corpus.vocabulary.VocabularyName;
import org.minbar.search.SearchEngine;
import org.minbar.search.Snapshot;

/**
 * The HTTP API and the page, as a Javalin application: every route is in this file.
 *
 * <p>The contract is in {@code openapi.json} beside this class, which {@code GET /openapi.json}
 * serves and a test compares with the routes.
 */
public final class Api {

  private static final String BASE = "/api/v1";

  private final Services services;
  private final SearchService search;
  private final Suggestions suggestions;
  private final TextRequests texts;
  private final StatementRequests statements;
  private final QuantityService quantities;
  private final ComparisonService comparisons;
  private final AnalysisService analysis;
  private final PhraseService phrases;
  private final byte[] openApi = resource("openapi.json");

  private Api(Services services) {
    this.services = services;
    this.search = new SearchService(services.engine(), services.vocabularies(), services.clock());
    this.suggestions = new Suggestions(services.engine(), services.vocabularies());
    QuantityJson counted = new QuantityJson(services.vocabularies().units());
    this.texts = new TextRequests(services.analysis(), services.coder(), counted);
    this.statements =
        new StatementRequests(
            services.engine(),
            new StatementJson(new DimensionVocabulary(services.vocabularies()), counted),
            new IngestService(services.writing(), services.engine(), services.clock()));
    this.analysis = new AnalysisService(services.engine(), services.vocabularies(), search);
    this.quantities = new QuantityService(services.engine(), services.vocabularies(), search);
    this.phrases = new PhraseService(services.engine(), services.vocabularies());
    this.comparisons = new ComparisonService(services.engine(), services.vocabularies());
  }

  /**
   * An application that is not started yet.
   *
   * @param host the address to listen at; if it is this machine's own (127.0.0.1, localhost), only
   *     requests that name it so are answered
   * @param port the port to listen at, 0 for any free one; starting the application throws {@link
   *     UncheckedIOException} if it is in use
   */
  public static Javalin create(Services services, String host, int port) {
    Api api = new Api(services);
    Page page = new Page();
    Refusals refusals = new Refusals(page);
    Headers headers = Headers.forPage(page);
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.startup.startupWatcherEnabled = false;
      config.http.maxRequestSize = Limits.BODY;
      config.http.prefer405over404 = true;
      config.jetty.addConnector((server, http) -> connector(server, http, host, port));
      config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(Limits.HEADERS));
      config.jetty.modifyServer(server -> {
        server.setErrorHandler(new JettyRefusals(headers));
        server.setStopTimeout(5_000);
      });
      config.router.javaLangErrorHandler(Refusals::error);
      config.resourceHandler(page);
      config.routes.before(headers::set);
      if (HostCheck.isLoopback(host)) {
        config.routes.before(HostCheck::check);
      }
      refusals.register(config.routes);
      api.routes(config);
    });
  }

  /** Bound before the server starts, so that a port in use is told apart from other failures. */
  private static ServerConnector connector(
      Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    try {
      connector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen at "
              + host
              + ":"
              + port
              + ": is another server there? Choose another one with --host and --port",
          e);
    }
    return connector;
  }

  private void routes(JavalinConfig config) {
    // What a request says of the statements must be true of one snapshot.
    reading(config, BASE + "/search", this::searchByAddress);
    reading(config, BASE + "/quantities", this::quantities);
    reading(config, BASE + "/phrases", this::phrases);
    reading(config, BASE + "/statements/{id}", statements::read);
    reading(
        config, BASE + "/statements/{id}/similar", new SimilarService(services.engine())::answer);
    reading(config, BASE + "/vocabulary/{name}", this::vocabulary);
    reading(config, BASE + "/suggest", this::suggest);
    reading(config, BASE + "/compare", this::compare);
    reading(config, BASE + "/drift", this::drift);
    reading(config, "/health", this::health);
    reading(config, "/openapi.json", this::openApi);
    config
        .routes
        .post(BASE + "/search", held(this::search))
        .post(BASE + "/statements", statements::put)
        .delete(BASE + "/statements/{id}", statements::remove)
        .post(BASE + "/statements/{id}/corrections", statements::correct)
        .post(
            BASE + "/analyze",
            context -> Exchange.answer(context, texts.analyze(Exchange.body(context))))
        .post(
            BASE + "/extract",
            context -> Exchange.answer(context, texts.extract(Exchange.body(context))));
    for (Question question : Question.values()) {
      config.routes.post(BASE + "/" + question.id(), held(context -> analysis(context, question)));
    }
  }

  /** GET, and HEAD, which is answered alike but for the body, that the server leaves out. */
  private void reading(JavalinConfig config, String path, Handler handler) {
    config.routes.get(path, held(handler)).head(path, held(handler));
  }

  private Handler held(Handler handler) {
    return context -> {
      SearchEngine.Hold hold = services.engine().hold();
      try {
        handler.handle(context);
      } finally {
        hold.close();
      }
    };
  }

  private void searchByAddress(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    ObjectNode body = AddressForm.search(query.without(Download.PARAMETERS), problems);
    Optional<Download> download = Download.read(query, Layout.SEARCH, problems);
    Exchange.exportable(
        context,
        Layout.SEARCH,
        download,
        download.isEmpty() ? body : Export.uncounted(body),
        each -> search.answer(each, problems));
  }

  private void search(Context context) {
    Exchange.posted(
        context, Layout.SEARCH, search::answer, body -> search.answer(Export.uncounted(body)));
  }

  private void analysis(Context context, Question question) {
    Exchange.posted(
        context,
        question.layout(),
        body -> analysis.answer(question, body),
        body -> analysis.page(question, body));
  }

  private void phrases(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    QueryString asked = query.without(Download.PARAMETERS);
    Optional<Download> download = Download.read(query, Layout.PHRASES, problems);
    Exchange.exportable(
        context,
        Layout.PHRASES,
        download,
        (ObjectNode) Json.of(asked.values()),
        body -> phrases.answer(asked, problems));
  }

  private void quantities(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    QueryString asked = query.without(Download.PARAMETERS);
    Optional<Download> download = Download.read(query, Layout.QUANTITIES, problems);
    if (download.isEmpty()) {
      Exchange.answer(context, quantities.answer(asked, problems));
    } else {
      QueryString whole = asked.with("size", Integer.toString(Layout.QUANTITIES.pageSize()));
      download
          .get()
          .answer(
              context,
              Layout.QUANTITIES,
              cursor ->
                  quantities.answer(
                      cursor.map(text -> whole.with("cursor", text)).orElse(whole), problems),
              (ObjectNode) Json.of(asked.values()));
    }
  }

  private void vocabulary(Context context) {
    Exchange.noParameters(context);
    String id = context.pathParam("name");
    VocabularyName name =
        VocabularyName.find(id)
            .orElseThrow(() ->
                ProblemException.of(
                    404,
                    Problem.of(
                        ProblemCode.UNKNOWN_VOCABULARY,
                        "name",
                        "no vocabulary is called "
                            + Problem.quote(id)
                            + ": use one of "
                            + vocabularyNames())));
    Exchange.answer(context, VocabularyJson.write(services.vocabularies().get(name)));
  }

  private void suggest(Context context) {
    Problems problems = new Problems();
    ObjectNode parameters =
        AddressForm.simple(
            QueryString.parse(context.queryString(), problems),
            List.of("q"),
            List.of("size"),
            problems);
    Fields fields = new Fields(parameters, List.of("q", "size"), problems);
    String typed = fields.requiredText("q", Limits.QUERY).orElse("");
    int size = fields.integer("size", 1, Limits.SUGGESTIONS).orElse(Limits.DEFAULT_SUGGESTIONS);
    problems.throwIfAny();
    Exchange.answer(context, suggestions.write(typed, size));
  }

  private void compare(Context context) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    ObjectNode ids =
        AddressForm.simple(
            query.without(Download.PARAMETERS), List.of("from", "to"), List.of(), problems);
    Optional<Download> download = Download.read(query, Layout.COMPARE, problems);
    Exchange.exportable(
        context, Layout.COMPARE, download, ids, each -> comparisons.compare(each, problems));
  }

  private void drift(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    ObjectNode series = AddressForm.series(query.without(Download.PARAMETERS), problems);
    Optional<Download> download = Download.read(query, Layout.DRIFT, problems);
    Exchange.exportable(
        context, Layout.DRIFT, download, series, each -> comparisons.drift(each, problems));
  }

  private void health(Context context) {
    Exchange.noParameters(context);
    Snapshot snapshot = services.engine().snapshot();
    ObjectNode json = Json.object();
    json.put("status", "ok");
    json.put("snapshot", snapshot.id());
    Exchange.answer(context, json.put("statements", snapshot.statements()));
  }

  private void openApi(Context context) {
    Exchange.noParameters(context);
    context
        .contentType("application/json")
        .header(Header.CACHE_CONTROL, "no-cache")
        .result(openApi);
  }

  private static String vocabularyNames() {
    return String.join(
        ", ", List.of(VocabularyName.values()).stream().map(VocabularyName::id).toList());
  }

  private static byte[] resource(String name) {
    try (InputStream in = Api.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the classpath: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
