package org.minbar.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Kept in the user data of a commit that was made before a run had ended: how far the run was.
 *
 * <p>A commit with a checkpoint is whole, but not all that the run was to bring is in it. The next
 * run finds what is there, and goes on.
 *
 * @param read how many statements the run had read
 * @param written how many of them it had added or replaced
 */
public record Checkpoint(long read, long written) {

  private static final String READ = "minbar.checkpoint.read";
  private static final String WRITTEN = "minbar.checkpoint.written";

  /** The checkpoint in the user data of a commit; empty if its run had ended. */
  public static Optional<Checkpoint> find(Map<String, String> userData) {
    String read = userData.get(READ);
    return read == null
        ? Optional.empty()
        : Optional.of(
            new Checkpoint(
                Long.parseLong(read), Long.parseLong(userData.getOrDefault(WRITTEN, "0"))));
  }

  /** To be put beside {@link Manifest#toUserData()}. */
  public Map<String, String> toUserData() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(READ, Long.toString(read));
    data.put(WRITTEN, Long.toString(written));
    return data;
  }
}
