package org.minbar.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.minbar.corpus.CodedStatement;
import org.minbar.index.IndexFields;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.index.StatementDocuments;

/**
 * An index being written: statements are added by any number of threads, then one commit makes all
 * of them visible at once.
 *
 * <p>Until {@link #commit()} returns, whoever opens the folder sees what was there before; closing
 * without a commit leaves it so, and so does a killed process.
 */
public final class IndexBuild implements AutoCloseable {

  /** What a new index starts from. */
  public enum Start {
    /** From nothing: what the folder held is replaced by the commit. */
    FRESH,
    /** From what the folder holds: statements of the same id are replaced, others stay. */
    APPEND
  }

  private static final double BUFFER_MEGABYTES = 64;

  private final Closeable owned;
  private final IndexSettings settings;
  private final StatementDocuments documents;
  private final IndexWriter writer;

  private IndexBuild(
      Directory directory,
      Closeable owned,
      IndexSettings settings,
      Function<String, ? extends Collection<String>> broaderTopics,
      Start start)
      throws IOException {
    this.owned = owned;
    this.settings = settings;
    this.documents = new StatementDocuments(broaderTopics);
    IndexWriterConfig config = new IndexWriterConfig(settings.documentAnalyzer());
    config.setOpenMode(start == Start.FRESH ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    // A merge going on in the background would keep its deleted statements from commit().
    config.setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, config);
  }

  /**
   * Begins an index in a folder, which is made if it is not there.
   *
   * @param broaderTopics the ids of all topics that a topic is a part of
   * @throws IndexFolderException if the folder is not Minbar's or another process writes to it
   * @throws org.minbar.index.IndexMismatchException if it is continued with other settings
   */
  public static IndexBuild in(
      Path folder,
      Start start,
      IndexSettings settings,
      Function<String, ? extends Collection<String>> broaderTopics)
      throws IOException {
    Directory directory = IndexFolder.open(folder);
    try {
      requireContinuable(directory, folder.toString(), start, settings);
      return new IndexBuild(directory, directory, settings, broaderTopics, start);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexFolderException(
          "another process is writing to "
              + folder
              + ": wait for it to end, or name another folder with --index",
          e);
    } catch (IOException | RuntimeException e) {
      directory.close();
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
    requireContinuable(directory, place, start, settings);
    return new IndexBuild(directory, () -> {}, settings, broaderTopics, start);
  }

  private static void requireContinuable(
      Directory directory, String place, Start start, IndexSettings settings) throws IOException {
    if (start == Start.APPEND && DirectoryReader.indexExists(directory)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      Manifest.find(userData).ifPresent(manifest -> manifest.requireMadeWith(settings, place));
    }
  }

  /**
   * Adds a statement, in place of one with the same id.
   *
   * @throws IllegalArgumentException if the statement cannot be kept in an index; others still can
   */
  public void add(CodedStatement coded) throws IOException {
    Document document = documents.toDocument(coded);
    writer.updateDocument(new Term(IndexFields.ID, coded.statement().id()), document);
  }

  /** Makes all that was added visible and says what the index now holds. */
  public Manifest commit() throws IOException {
    // Deleted statements would still weigh in scores, so that equal snapshots ranked differently.
    writer.forceMergeDeletes();
    DuplicateGroups.update(writer);
    Manifest manifest;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      manifest = Manifest.of(reader, settings);
    }
    writer.setLiveCommitData(manifest.toUserData().entrySet());
    writer.commit();
    return manifest;
  }

  @Override
  public void close() throws IOException {
    // After a commit there is nothing left to roll back.
    writer.rollback();
    owned.close();
  }
}
