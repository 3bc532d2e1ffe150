package org.minbar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minbar.analysis.LevelAnalyzer;
import org.minbar.api.Api;
import org.minbar.api.Services;
import org.minbar.arabic.KeyFingerprint;
import org.minbar.corpus.Statement;
import org.minbar.corpus.StatementDate;
import org.minbar.corpus.extract.FactExtractor;
import org.minbar.corpus.vocabulary.Vocabularies;
import org.minbar.index.Generations;
import org.minbar.index.IndexSettings;
import org.minbar.indexer.IndexBuild;
import org.minbar.indexer.IndexBuild.Start;

/** A real server that is asked without a pause while its index is changed and replaced. */
class ReindexingUnderLoadTest {

  private static final Path VOCABULARY = Path.of("../corpus/vocabulary");
  private static final int CHANGES = 6;
  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/search?q=" + URLEncoder.encode("الألغام", UTF_8) + "&topic=demining",
          "/api/v1/statements/s0",
          "/api/v1/suggest?q=" + URLEncoder.encode("الج", UTF_8),
          "/api/v1/search?sort=date",
          "/health");

  private final Vocabularies vocabularies = Vocabularies.load(VOCABULARY);
  private final FactExtractor extractor = new FactExtractor(vocabularies);
  private final IndexSettings settings =
      new IndexSettings(LevelAnalyzer::of, KeyFingerprint.read(), vocabularies.fingerprint());

  @TempDir private Path index;

  @Test
  void noRequestFailsWhileTheIndexIsChangedAndReplaced() throws Exception {
    write(Start.FRESH, 0);
    Services services = Wiring.open(new Configuration(index, VOCABULARY, "127.0.0.1", 0));
    Javalin server = Api.create(services, "127.0.0.1", 0).start();
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    AtomicInteger answered = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    try (HttpClient client = HttpClient.newHttpClient();
        SnapshotWatch watch =
            new SnapshotWatch(services.engine(), Executors.newSingleThreadScheduledExecutor())) {
      List<Thread> users = new ArrayList<>();
      for (int user = 0; user < 2; user++) {
        int first = user;
        users.add(
            Thread.ofPlatform()
                .start(() -> {
                  for (int i = first; !stop.get(); i++) {
                    String question = QUESTIONS.get(i % QUESTIONS.size());
                    try {
                      HttpResponse<String> reply = get(client, server, question);
                      if (reply.statusCode() != 200) {
                        failures.add(question + " " + reply.statusCode() + " " + reply.body());
                      }
                      answered.incrementAndGet();
                    } catch (IOException | InterruptedException e) {
                      failures.add(question + " " + e);
                    }
                  }
                }));
      }
      for (int change = 1; change <= CHANGES; change++) {
        String snapshot = write(change % 3 == 0 ? Start.UPDATE : Start.FRESH, change);
        awaitSnapshot(client, server, snapshot);
      }
      stop.set(true);
      for (Thread user : users) {
        user.join();
      }
      assertThat(watch).isNotNull();
    } finally {
      server.stop();
      services.engine().close();
    }
    assertThat(failures).isEmpty();
    assertThat(answered.get()).isGreaterThan(CHANGES);
    assertThat(new Generations(index).list()).hasSize(1);
  }

  /** The server finds the new snapshot by itself. */
  private static void awaitSnapshot(HttpClient client, Javalin server, String snapshot)
      throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (get(client, server, "/health").body().contains(snapshot)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the new snapshot is not served");
  }

  private static HttpResponse<String> get(HttpClient client, Javalin server, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8));
  }

  private String write(Start start, int edition) throws IOException {
    try (IndexBuild build = IndexBuild.in(index, start, settings, vocabularies.topics()::broader)) {
      for (int i = 0; i < 30; i++) {
        build.add(extractor.code(statement("s" + i, "الجولة العشرون إزالة الألغام " + edition)));
      }
      return build.commit().snapshotId();
    }
  }

  private static Statement statement(String id, String text) {
    return new Statement(
        id,
        "الجولة " + id,
        StatementDate.UNKNOWN,
        Optional.empty(),
        "ar",
        List.of(),
        List.of(),
        text,
        Map.of());
  }
}
