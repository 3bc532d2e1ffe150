package org.minbar.indexer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minbar.corpus.read.Origin;

/**
 * What a run may say of statements that it did not meet: they are gone if they came from a file at
 * or under one of the paths that the run was given, and nothing of that file was rejected.
 *
 * <p>Statements from elsewhere are none of the run's business. Those of a file, folder or archive
 * that could not be read whole are kept, since they may be in the part that was not read. For one
 * thread.
 */
final class InputScope {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_REJECTED = 100_000;

  private final List<String> roots;
  private final Set<String> rejected = new HashSet<>();
  private boolean tooMany;

  InputScope(List<Path> paths) {
    this.roots = paths.stream().map(path -> file(path.toString())).toList();
  }

  /** The whole path of a file that statements came from; for standard input {@code -}. */
  static String file(Origin origin) {
    return file(origin.path());
  }

  private static String file(String path) {
    if (path.equals(STANDARD_INPUT)) {
      return path;
    }
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      // The name of a part of an archive may be none that the file system knows.
      return path;
    }
  }

  /** Takes note that not all of a file could be read. */
  void reject(Origin origin) {
    tooMany |= rejected.size() >= MOST_REJECTED;
    if (!tooMany) {
      rejected.add(file(origin));
    }
  }

  /** Whether a statement that was not met is gone, by the file it came from. */
  boolean isGone(String file) {
    return !tooMany && roots.stream().anyMatch(root -> isUnder(file, root)) && !isRejected(file);
  }

  private static boolean isUnder(String file, String root) {
    String rest = file.startsWith(root) ? file.substring(root.length()) : "?";
    return rest.isEmpty() || root.endsWith("/") || rest.charAt(0) == '/' || rest.charAt(0) == '!';
  }

  /** Whether the file itself, or an archive or folder that it lies in, was rejected. */
  private boolean isRejected(String file) {
    String each = file;
    while (!each.isEmpty()) {
      if (rejected.contains(each)) {
        return true;
      }
      each = each.substring(0, Math.max(0, Math.max(each.lastIndexOf('/'), each.lastIndexOf('!'))));
    }
    return false;
  }
}
