package org.minbar.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.minbar.corpus.CodedStatement;
import org.minbar.index.Checkpoint;
import org.minbar.index.IndexFields;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.index.SegmentSums;
import org.minbar.index.StatementDocuments;

/**
 * An index being written: statements are added by any number of threads and become visible with the
 * next commit.
 *
 * <p>A killed process, or closing without a commit, leaves what was committed last. A generation
 * that is not the current one (see {@link org.minbar.index.Generations}) becomes so with {@link
 * #commit()}; until then whoever reads the folder sees what was there before.
 */
public final class IndexBuild implements AutoCloseable {

  /** What a new index starts from. */
  public enum Start {
    /** From nothing: what the folder held is replaced by the commit. */
    FRESH,
    /**
     * From what the folder holds: statements of the same id are replaced, others stay. If that was
     * coded or analysed in another way, a new generation is begun.
     */
    UPDATE
  }

  private static final double BUFFER_MEGABYTES = 64;

  private final Target target;
  private IndexSettings settings;
  private final StatementDocuments documents;
  private final IndexWriter writer;
  private final Ledger ledger;
  private final SegmentSums sums = new SegmentSums();

  private IndexBuild(
      Target target,
      IndexSettings settings,
      Function<String, ? extends Collection<String>> broaderTopics,
      OpenMode mode)
      throws IOException {
    this.target = target;
    this.settings = settings;
    this.documents = new StatementDocuments(broaderTopics);
    IndexWriterConfig config = new IndexWriterConfig(); // its analyzer has no work: words come cut
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    // A merge going on in the background would keep its deleted statements from commit().
    config.setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(target.directory(), config);
    this.ledger = new Ledger(DirectoryReader.open(writer));
  }

  /**
   * Begins an index in a folder, which is made if it is not there.
   *
   * @param broaderTopics the ids of all topics that a topic is a part of
   * @throws IndexFolderException if the folder is not Minbar's or another process writes to it
   * @throws org.minbar.index.IndexMismatchException if it is to be updated and its layout is
   *     another
   */
  public static IndexBuild in(
      Path folder,
      Start start,
      IndexSettings settings,
      Function<String, ? extends Collection<String>> broaderTopics)
      throws IOException {
    return in(folder, start, manifest -> settings, broaderTopics);
  }

  /**
   * The same.
   *
   * @param chosen says with which settings it is gone on, by the manifest of what is there
   */
  static IndexBuild in(
      Path folder,
      Start start,
      Function<Optional<Manifest>, IndexSettings> chosen,
      Function<String, ? extends Collection<String>> broaderTopics)
      throws IOException {
    IndexFolder taken = IndexFolder.take(folder);
    try {
      Optional<Manifest> manifest = start == Start.FRESH ? Optional.empty() : taken.manifest();
      IndexSettings settings = chosen.apply(manifest);
      return new IndexBuild(
          target(taken, folder, manifest, settings),
          settings,
          broaderTopics,
          OpenMode.CREATE_OR_APPEND);
    } catch (LockObtainFailedException e) {
      taken.close();
      throw IndexFolder.locked(folder, e);
    } catch (IOException | RuntimeException e) {
      taken.close();
      throw e;
    }
  }

  /**
   * The same in a directory that the caller vouches for, and closes.
   *
   * @param place where it lies, for messages
   */
  public static IndexBuild in(
      Directory directory,
      String place,
      Start start,
      IndexSettings settings,
      Function<String, ? extends Collection<String>> broaderTopics)
      throws IOException {
    if (start == Start.UPDATE && DirectoryReader.indexExists(directory)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      Manifest.find(userData).ifPresent(manifest -> manifest.requireMadeWith(settings, place));
    }
    return new IndexBuild(
        new Target(directory, () -> {}, start == Start.FRESH, Optional.empty(), () -> {}),
        settings,
        broaderTopics,
        start == Start.FRESH ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
  }

  private static Target target(
      IndexFolder taken, Path folder, Optional<Manifest> manifest, IndexSettings settings)
      throws IOException {
    manifest.ifPresent(found -> found.requireSchema(folder.toString()));
    Optional<Path> current =
        manifest.isPresent() ? taken.generations().current() : Optional.empty();
    if (current.isPresent() && manifest.orElseThrow().isContinuedBy(settings)) {
      taken.removeUnfinished();
      Directory directory = FSDirectory.open(current.get());
      return new Target(directory, () -> {}, false, Optional.empty(), closing(directory, taken));
    }
    Path generation = taken.unfinished(settings);
    Directory directory = FSDirectory.open(generation);
    return new Target(
        directory, () -> taken.publish(generation), true, current, closing(directory, taken));
  }

  private static Closeable closing(Directory directory, IndexFolder taken) {
    return () -> {
      try (taken) {
        directory.close();
      }
    };
  }

  /**
   * Adds a statement, in place of one with the same id.
   *
   * @throws IllegalArgumentException if the statement cannot be kept in an index; others still can
   */
  public void add(CodedStatement coded) throws IOException {
    add(coded, "");
  }

  /** The same; the file is the one that the statement was read from. */
  void add(CodedStatement coded, String file) throws IOException {
    writer.updateDocument(
        new Term(IndexFields.ID, coded.statement().id()), documents.toDocument(coded, file));
  }

  /** The same, where the index surely has no statement of that id: Lucene need not look for it. */
  void addNew(CodedStatement coded, String file) throws IOException {
    writer.addDocument(documents.toDocument(coded, file));
  }

  /** Removes the statement of that id, if there is one. */
  void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(IndexFields.ID, id));
  }

  /** How what is written is said to have been coded. */
  IndexSettings settings() {
    return settings;
  }

  /** From now on; the caller has coded anew all that would be coded otherwise. */
  void codedWith(IndexSettings now) {
    settings = now;
  }

  /** Tells what the index holds. */
  Ledger ledger() {
    return ledger;
  }

  /** Whether the index is written beside the one that is read, and not over it. */
  boolean isNewGeneration() {
    return target.isNew();
  }

  /** The generation that this one replaces because it was coded or analysed in another way. */
  Optional<Path> replaced() {
    return target.replaced();
  }

  /**
   * Keeps what was added so far, so that a run which is killed later can be continued. Where the
   * index is written in place, it becomes visible too.
   */
  void checkpoint(Checkpoint checkpoint) throws IOException {
    DirectoryReader reader = DirectoryReader.open(writer);
    Map<String, String> data =
        new LinkedHashMap<>(Manifest.of(reader, settings, sums).toUserData());
    data.putAll(checkpoint.toUserData());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    ledger.checkpoint(reader);
  }

  /** Frees memory as a checkpoint does, but keeps nothing for good. */
  void flush() throws IOException {
    ledger.checkpoint(DirectoryReader.open(writer));
  }

  /**
   * As {@link #commit()}, but at once, however large the index is: replaced and removed statements
   * stay in its files until Lucene merges them, and weigh in the rarity of words until then. They
   * are neither found nor counted.
   */
  Manifest commitSoon() throws IOException {
    DuplicateGroups.update(writer);
    Manifest manifest;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      manifest = Manifest.of(reader, settings, sums);
    }
    writer.setLiveCommitData(manifest.toUserData().entrySet());
    writer.commit();
    return manifest;
  }

  /** Makes all that was added visible and says what the index now holds. */
  public Manifest commit() throws IOException {
    Map<String, String> last = new LinkedHashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> last.put(entry.getKey(), entry.getValue()));
    }
    boolean ended = Manifest.find(last).isPresent() && Checkpoint.find(last).isEmpty();
    if (ended && !writer.hasUncommittedChanges()) {
      target.publication().run();
      return Manifest.find(last).orElseThrow();
    }
    // Deleted statements would still weigh in scores, so that equal snapshots ranked differently.
    writer.forceMergeDeletes();
    Manifest manifest = commitSoon();
    target.publication().run();
    return manifest;
  }

  @Override
  public void close() throws IOException {
    try {
      ledger.close();
      // After a commit there is nothing left to roll back.
      writer.rollback();
    } finally {
      target.owned().close();
    }
  }

  /**
   * Where an index is written.
   *
   * @param publication makes it the one to read, if it is not that already
   * @param isNew whether it is another than the one that is read
   * @param replaced the generation whose statements are to be kept although it is not continued
   * @param owned closed at the end
   */
  private record Target(
      Directory directory,
      Publication publication,
      boolean isNew,
      Optional<Path> replaced,
      Closeable owned) {}

  private interface Publication {
    void run() throws IOException;
  }
}
