package org.minbar.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of an index: one or more generations, each a Lucene index in a folder of its own, and
 * the file {@code current}, which names the one to read.
 *
 * <p>A statement that is added or edited changes the current generation; an index made anew is
 * written as another generation, and becomes the current one at once and as a whole, by an atomic
 * replacement of the file.
 *
 * @param folder need not be there
 */
public record Generations(Path folder) {

  /** The name of the file that names the current generation. */
  public static final String CURRENT = "current";

  private static final Pattern NAME = Pattern.compile("generation-[0-9]{6,9}");
  private static final String NEXT_CURRENT = "current.new";
  private static final String PREFIX = "generation-";

  /** Whether a file of that name in the folder is Minbar's. */
  public static boolean owns(String name) {
    return NAME.matcher(name).matches()
        || name.equals(CURRENT)
        || name.equals(NEXT_CURRENT)
        || Lease.isName(name);
  }

  /**
   * The folder of the generation to read; empty if the folder holds no index.
   *
   * @throws IOException if the file that names it says something else
   */
  public Optional<Path> current() throws IOException {
    String name;
    try {
      name = Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!NAME.matcher(name).matches()) {
      throw new IOException(
          folder.resolve(CURRENT)
              + " names no generation of an index: write the name of one into it, or make the"
              + " index again: scripts/bulk-index --rebuild --index "
              + folder
              + " PATH…");
    }
    return Optional.of(folder.resolve(name));
  }

  /**
   * Says that the generation to read is being read until the lease is closed.
   *
   * @param generation what {@link #current()} returned
   * @return empty if another generation has taken its place since
   */
  public Optional<Lease> lease(Path generation) throws IOException {
    Lease lease = Lease.take(this, generation);
    if (current().filter(generation::equals).isPresent()) {
      return Optional.of(lease);
    }
    lease.close();
    return Optional.empty();
  }

  /** Removes the generations before the current one that no living process reads. */
  public void removeUnused() throws IOException {
    Optional<Path> current = current();
    for (Path generation : list()) {
      if (current.isPresent() && generation.compareTo(current.get()) < 0 && !isRead(generation)) {
        remove(generation);
      }
    }
  }

  /** Removes a generation, whoever reads it. */
  public void remove(Path generation) throws IOException {
    FolderRemoval.remove(generation);
  }

  private boolean isRead(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> Lease.isHeld(file, generation));
    }
  }

  /** The folders of all generations, the oldest first. */
  public List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    }
  }

  /** A folder, not made yet, for a generation after all others. */
  public Path next() throws IOException {
    int last =
        list().stream()
            .mapToInt(each ->
                Integer.parseInt(String.valueOf(each.getFileName()).substring(PREFIX.length())))
            .max()
            .orElse(0);
    return folder.resolve(String.format(Locale.ROOT, "%s%06d", PREFIX, last + 1));
  }

  /** Makes a generation, all of whose files are on the disk, the one to read. */
  public void publish(Path generation) throws IOException {
    Path next = folder.resolve(NEXT_CURRENT);
    Files.writeString(next, generation.getFileName() + "\n", StandardCharsets.UTF_8);
    try (FileChannel file = FileChannel.open(next, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
