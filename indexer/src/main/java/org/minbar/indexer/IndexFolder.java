package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.minbar.index.Generations;
import org.minbar.index.IndexSettings;
import org.minbar.index.Manifest;
import org.minbar.indexer.IndexFolderException.Reason;

/**
 * The folder of an index, held by one writer: keeps Minbar from writing over what is not Minbar's,
 * and from two processes writing at once.
 */
final class IndexFolder implements AutoCloseable {

  private final Path folder;
  private final Generations generations;
  private final Directory root;
  private final Lock lock;

  private IndexFolder(Path folder, Directory root, Lock lock) {
    this.folder = folder;
    this.generations = new Generations(folder);
    this.root = root;
    this.lock = lock;
  }

  /**
   * Takes hold of a folder that is absent, empty, or an index of Minbar, finished or not.
   *
   * @throws IndexFolderException if it is anything else, or another process holds it
   */
  static IndexFolder take(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexFolderException(
          Reason.NO_INDEX_FOLDER, folder + " is a file: name a folder for the index with --index");
    }
    List<String> foreign = foreignFiles(folder);
    if (!foreign.isEmpty()) {
      throw new IndexFolderException(
          Reason.NO_INDEX_FOLDER,
          folder
              + " is no index, it holds "
              + foreign.getFirst()
              + ": name another folder with --index");
    }
    Directory root = FSDirectory.open(folder);
    try {
      Lock lock = root.obtainLock(IndexWriter.WRITE_LOCK_NAME);
      IndexFolder taken = new IndexFolder(folder, root, lock);
      try {
        taken.requireOurs();
        return taken;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      root.close();
      throw locked(folder, e);
    } catch (IOException | RuntimeException e) {
      root.close();
      throw e;
    }
  }

  static IndexFolderException locked(Path folder, LockObtainFailedException cause) {
    return new IndexFolderException(
        Reason.INDEX_LOCKED,
        "another process is writing to "
            + folder
            + ": wait for it to end, or name another folder with --index",
        cause);
  }

  Generations generations() {
    return generations;
  }

  /**
   * The manifest of what is read now; empty if there is no index.
   *
   * @throws IndexFolderException if there is something that cannot be read
   */
  Optional<Manifest> manifest() throws IOException {
    Optional<Path> current = generations.current();
    if (current.isEmpty()) {
      return manifest(root);
    }
    try (Directory generation = FSDirectory.open(current.get())) {
      Optional<Manifest> manifest = manifest(generation);
      if (manifest.isEmpty()) {
        throw damaged(current.get() + " holds no index", null);
      }
      return manifest;
    }
  }

  /** The folder to write a generation to that is not read yet: an unfinished one, or a new one. */
  Path unfinished(IndexSettings settings) throws IOException {
    Optional<Path> current = currentIfNamed();
    for (Path generation : generations.list().reversed()) {
      if (current.isEmpty() || generation.compareTo(current.get()) > 0) {
        if (isContinuedBy(generation, settings)) {
          return generation;
        }
        generations.remove(generation);
      }
    }
    return generations.next();
  }

  /** Removes what a killed run began beside the generation that is read. */
  void removeUnfinished() throws IOException {
    Optional<Path> current = generations.current();
    for (Path generation : generations.list()) {
      if (current.isPresent() && generation.compareTo(current.get()) > 0) {
        generations.remove(generation);
      }
    }
  }

  /** Makes a generation the one to read, and removes those before it that nobody reads. */
  void publish(Path generation) throws IOException {
    generations.publish(generation);
    generations.removeUnused();
    // An index of the first layout lay in the folder itself.
    for (String name : root.listAll()) {
      if (isLucenes(name) && !name.equals(IndexWriter.WRITE_LOCK_NAME)) {
        root.deleteFile(name);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    root.close();
  }

  private void requireOurs() throws IOException {
    if (DirectoryReader.indexExists(root) && manifest(root).isEmpty()) {
      throw new IndexFolderException(
          Reason.NO_INDEX_FOLDER,
          folder + " holds an index that Minbar did not write: name another folder with --index");
    }
  }

  /** An index that is made anew needs nothing of the old one, so a broken name is no hindrance. */
  private Optional<Path> currentIfNamed() {
    try {
      return generations.current();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isContinuedBy(Path generation, IndexSettings settings) throws IOException {
    try (Directory directory = FSDirectory.open(generation)) {
      return DirectoryReader.indexExists(directory)
          && Manifest.find(SegmentInfos.readLatestCommit(directory).getUserData())
              .filter(manifest -> manifest.isContinuedBy(settings))
              .isPresent();
    } catch (CorruptIndexException e) {
      return false;
    }
  }

  private Optional<Manifest> manifest(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      return Manifest.find(userData);
    } catch (IOException e) {
      throw damaged("the index in " + folder + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private IndexFolderException damaged(String what, @Nullable IOException cause) {
    return new IndexFolderException(
        Reason.INDEX_DAMAGED,
        what
            + ": make it again with --rebuild (what is there stays until that is done), or name"
            + " another folder with --index",
        cause);
  }

  private static List<String> foreignFiles(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !isLucenes(name) && !Generations.owns(name))
          .sorted()
          .toList();
    }
  }

  /** A file of a commit, or left behind by a run that was killed before its first one. */
  private static boolean isLucenes(String name) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
        || name.startsWith(IndexFileNames.SEGMENTS)
        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || name.equals(IndexWriter.WRITE_LOCK_NAME);
  }
}
