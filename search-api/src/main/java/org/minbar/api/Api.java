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
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.minbar.corpus.CodedStatement;
import org.minbar.corpus.Statement;
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
  private final StatementJson statements;
  private final QuantityService quantities;
  private final ComparisonService comparisons;
  private final ConcordanceService concordance;
  private final KeynessService keyness;
  private final CollocationService collocations;
  private final WordListService words;
  private final TrendService trends;
  private final CooccurrenceService cooccurrence;
  private final IngestService ingest;
  private final PhraseService phrases;
  private final byte[] openApi = resource("openapi.json");

  private Api(Services services) {
    this.services = services;
    this.search = new SearchService(services.engine(), services.vocabularies(), services.clock());
    this.suggestions = new Suggestions(services.engine(), services.vocabularies());
    QuantityJson counted = new QuantityJson(services.vocabularies().units());
    this.texts = new TextRequests(services.analysis(), services.coder(), counted);
    this.statements = new StatementJson(new DimensionVocabulary(services.vocabularies()), counted);
    this.quantities = new QuantityService(services.engine(), services.vocabularies(), search);
    this.concordance = new ConcordanceService(services.engine(), services.vocabularies(), search);
    this.keyness = new KeynessService(services.engine(), services.vocabularies(), search);
    this.collocations = new CollocationService(services.engine(), services.vocabularies(), search);
    this.words = new WordListService(services.engine(), services.vocabularies(), search);
    this.trends = new TrendService(services.engine(), services.vocabularies(), search);
    this.cooccurrence = new CooccurrenceService(services.engine(), services.vocabularies(), search);
    this.ingest = new IngestService(services.writing(), services.engine());
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
    reading(config, BASE + "/statements/{id}", this::statement);
    reading(config, BASE + "/vocabulary/{name}", this::vocabulary);
    reading(config, BASE + "/suggest", this::suggest);
    reading(config, BASE + "/compare", this::compare);
    reading(config, BASE + "/drift", this::drift);
    reading(config, "/health", this::health);
    reading(config, "/openapi.json", this::openApi);
    config
        .routes
        .post(BASE + "/search", held(this::search))
        .post(BASE + "/concordance", held(this::concordance))
        .post(BASE + "/keyness", held(this::keyness))
        .post(BASE + "/collocations", held(this::collocations))
        .post(BASE + "/words", held(this::words))
        .post(BASE + "/trends", held(this::trends))
        .post(BASE + "/cooccurrence", held(this::cooccurrence))
        .post(BASE + "/statements", this::putStatements)
        .delete(BASE + "/statements/{id}", this::removeStatement)
        .post(BASE + "/analyze", context -> answer(context, texts.analyze(body(context))))
        .post(BASE + "/extract", context -> answer(context, texts.extract(body(context))));
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
    exportable(
        context,
        Layout.SEARCH,
        download,
        download.isEmpty() ? body : Export.uncounted(body),
        each -> search.answer(each, problems));
  }

  private void search(Context context) {
    posted(context, Layout.SEARCH, search::answer, body -> search.answer(Export.uncounted(body)));
  }

  private void keyness(Context context) {
    posted(context, Layout.KEYNESS, keyness::answer, keyness::answer);
  }

  private void concordance(Context context) {
    posted(
        context,
        Layout.CONCORDANCE,
        concordance::answer,
        body -> concordance.answer(body, new Problems(), Limits.EXPORTED_LINES));
  }

  private void collocations(Context context) {
    UnaryOperator<ObjectNode> service = body -> collocations.answer(body, new Problems());
    posted(context, Layout.COLLOCATIONS, service, service);
  }

  private void words(Context context) {
    UnaryOperator<ObjectNode> service = body -> words.answer(body, new Problems());
    posted(context, Layout.WORDS, service, service);
  }

  private void trends(Context context) {
    UnaryOperator<ObjectNode> service = body -> trends.answer(body, new Problems());
    posted(context, Layout.TRENDS, service, service);
  }

  private void phrases(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    QueryString asked = query.without(Download.PARAMETERS);
    Optional<Download> download = Download.read(query, Layout.PHRASES, problems);
    exportable(
        context,
        Layout.PHRASES,
        download,
        (ObjectNode) Json.of(asked.values()),
        body -> phrases.answer(asked, problems));
  }

  private void cooccurrence(Context context) {
    posted(context, Layout.COOCCURRENCE, cooccurrence::answer, cooccurrence::answer);
  }

  private void quantities(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    QueryString asked = query.without(Download.PARAMETERS);
    Optional<Download> download = Download.read(query, Layout.QUANTITIES, problems);
    if (download.isEmpty()) {
      answer(context, quantities.answer(asked, problems));
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

  private void statement(Context context) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    query
        .without(Download.PARAMETERS)
        .values()
        .keySet()
        .forEach(name -> AddressForm.unknown(name, problems));
    ObjectNode asked = Json.object().put("id", context.pathParam("id"));
    Optional<Download> download = Download.read(query, Layout.STATEMENT, problems);
    problems.throwIfAny();
    exportable(context, Layout.STATEMENT, download, asked, this::statement);
  }

  private ObjectNode statement(ObjectNode asked) {
    String id = asked.path("id").asText();
    Snapshot snapshot = services.engine().snapshot();
    CodedStatement coded =
        services
            .engine()
            .findStatement(id)
            .orElseThrow(() ->
                notFound(
                    ProblemCode.UNKNOWN_STATEMENT,
                    "id",
                    "no statement has the id " + Problem.quote(id) + ": search for it"));
    List<String> duplicates = services.engine().duplicates(id);
    List<Statement> listed =
        duplicates.stream()
            .limit(Limits.DUPLICATES)
            .flatMap(each -> services.engine().findStatement(each).stream())
            .map(CodedStatement::statement)
            .toList();
    return statements.write(snapshot, coded, duplicates.size(), listed);
  }

  private void putStatements(Context context) {
    noParameters(context);
    answer(context, ingest.put(context));
  }

  private void removeStatement(Context context) {
    noParameters(context);
    answer(context, ingest.remove(context, context.pathParam("id")));
  }

  private void vocabulary(Context context) {
    noParameters(context);
    String id = context.pathParam("name");
    VocabularyName name =
        VocabularyName.find(id)
            .orElseThrow(() ->
                notFound(
                    ProblemCode.UNKNOWN_VOCABULARY,
                    "name",
                    "no vocabulary is called "
                        + Problem.quote(id)
                        + ": use one of "
                        + vocabularyNames()));
    answer(context, VocabularyJson.write(services.vocabularies().get(name)));
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
    answer(context, suggestions.write(typed, size));
  }

  private void compare(Context context) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    ObjectNode ids =
        AddressForm.simple(
            query.without(Download.PARAMETERS), List.of("from", "to"), List.of(), problems);
    Optional<Download> download = Download.read(query, Layout.COMPARE, problems);
    exportable(context, Layout.COMPARE, download, ids, each -> comparisons.compare(each, problems));
  }

  private void drift(Context context) {
    Problems problems = AddressForm.problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    ObjectNode series = AddressForm.series(query.without(Download.PARAMETERS), problems);
    Optional<Download> download = Download.read(query, Layout.DRIFT, problems);
    exportable(context, Layout.DRIFT, download, series, each -> comparisons.drift(each, problems));
  }

  private void health(Context context) {
    noParameters(context);
    Snapshot snapshot = services.engine().snapshot();
    ObjectNode json = Json.object();
    json.put("status", "ok");
    json.put("snapshot", snapshot.id());
    answer(context, json.put("statements", snapshot.statements()));
  }

  private void openApi(Context context) {
    noParameters(context);
    context
        .contentType("application/json")
        .header(Header.CACHE_CONTROL, "no-cache")
        .result(openApi);
  }

  /**
   * Answers a body, with a file if the address asks for one.
   *
   * @param service answers a body
   * @param paging answers a body for a file
   */
  private static void posted(
      Context context,
      Layout layout,
      UnaryOperator<ObjectNode> service,
      UnaryOperator<ObjectNode> paging) {
    Problems problems = new Problems();
    QueryString query = QueryString.parse(context.queryString(), problems);
    AddressForm.simple(query.without(Download.PARAMETERS), List.of(), List.of(), problems);
    Optional<Download> download = Download.read(query, layout, problems);
    problems.throwIfAny();
    exportable(context, layout, download, json(context), download.isEmpty() ? service : paging);
  }

  private static void exportable(
      Context context,
      Layout layout,
      Optional<Download> download,
      ObjectNode body,
      UnaryOperator<ObjectNode> service) {
    if (download.isEmpty()) {
      answer(context, service.apply(body));
    } else {
      download.get().answer(context, layout, Export.pages(body, layout, service), body);
    }
  }

  private static void answer(Context context, IngestService.Answer answer) {
    context.status(answer.status());
    answer(context, answer.json());
  }

  private static void answer(Context context, ObjectNode json) {
    context.contentType("application/json").result(Json.write(json));
  }

  /** The body of a request that has no parameters beside it. */
  private static ObjectNode body(Context context) {
    noParameters(context);
    return json(context);
  }

  private static ObjectNode json(Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (!type.matches("(?i)application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?")) {
      throw ProblemException.of(
          415,
          Problem.of(
              ProblemCode.UNSUPPORTED_MEDIA_TYPE,
              "the body must be JSON: send it with Content-Type: application/json"));
    }
    return Json.readObject(context.bodyAsBytes());
  }

  private static void noParameters(Context context) {
    Problems problems = new Problems();
    AddressForm.simple(
        QueryString.parse(context.queryString(), problems), List.of(), List.of(), problems);
    problems.throwIfAny();
  }

  private static ProblemException notFound(ProblemCode code, String parameter, String message) {
    return ProblemException.of(404, Problem.of(code, parameter, message));
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
