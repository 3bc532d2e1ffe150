package org.minbar.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says that a process reads a generation of an index, so that nobody removes it: a file beside the
 * generations that names the generation and the process.
 *
 * <p>The file of a process that was killed means nothing, since there is no such process.
 */
public final class Lease implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("lease-(generation-[0-9]{6,9})-([0-9]{1,18})-[0-9a-f-]{36}");

  private final Generations generations;
  private final Optional<Path> file;

  private Lease(Generations generations, Optional<Path> file) {
    this.generations = generations;
    this.file = file;
  }

  /** Whether a file of that name is a lease. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Takes a lease; where nothing can be written, nobody else can remove anything either. */
  static Lease take(Generations generations, Path generation) throws IOException {
    String name =
        String.format(
            Locale.ROOT,
            "lease-%s-%d-%s",
            generation.getFileName(),
            ProcessHandle.current().pid(),
            UUID.randomUUID());
    try {
      return new Lease(
          generations, Optional.of(Files.createFile(generations.folder().resolve(name))));
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      return new Lease(generations, Optional.empty());
    }
  }

  /** Whether a file is the lease of a living process on a generation. */
  static boolean isHeld(Path file, Path generation) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && name.group(1).equals(String.valueOf(generation.getFileName()))
        && ProcessHandle.of(Long.parseLong(name.group(2))).isPresent();
  }

  /** Gives the generation up; if it is an old one and nobody else reads it, it is removed. */
  @Override
  public void close() throws IOException {
    if (file.isPresent() && Files.deleteIfExists(file.get())) {
      generations.removeUnused();
    }
  }
}
