package org.minbar.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minbar.index.Manifest;

/** Keeps Minbar from writing over what is not Minbar's. */
final class IndexFolder {

  private IndexFolder() {}

  /**
   * Opens a folder that is absent, empty, or an index of Minbar, finished or not.
   *
   * @throws IndexFolderException if it is anything else
   */
  static Directory open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexFolderException(
          folder + " is a file: name a folder for the index with --index");
    }
    List<String> foreign = foreignFiles(folder);
    if (!foreign.isEmpty()) {
      throw new IndexFolderException(
          folder
              + " is no index, it holds "
              + foreign.getFirst()
              + ": name another folder with --index");
    }
    Directory directory = FSDirectory.open(folder);
    if (DirectoryReader.indexExists(directory) && manifest(directory, folder).isEmpty()) {
      directory.close();
      throw new IndexFolderException(
          folder + " holds an index that Minbar did not write: name another folder with --index");
    }
    return directory;
  }

  private static Optional<Manifest> manifest(Directory directory, Path folder) throws IOException {
    try {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      return Manifest.find(userData);
    } catch (IOException e) {
      directory.close();
      throw new IndexFolderException(
          "the index in "
              + folder
              + " cannot be read ("
              + e.getMessage()
              + "): delete the folder yourself, or name another one with --index",
          e);
    }
  }

  private static List<String> foreignFiles(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !isLucenes(name))
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
