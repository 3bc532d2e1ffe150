package org.minbar.indexer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.OS;

/** Another Java process that runs one of the commands, with its output in a file. */
final class ChildProcess implements AutoCloseable {

  private static final long LONGEST_SECONDS = 600;

  /** The exit status of what signal 9 ended. */
  private static final int KILLED = 128 + 9;

  private final Process process;
  private final Path output;

  /** Starts {@code main} of a class; the output replaces what the file holds. */
  ChildProcess(Path output, Class<?> main, String... arguments) throws IOException {
    this(output, List.of(), Path.of(System.getProperty("java.io.tmpdir")), main, arguments);
  }

  /**
   * As the other.
   *
   * @param launcher a command that starts the one behind it
   * @param temporary the folder of its temporary files
   */
  ChildProcess(
      Path output, List<String> launcher, Path temporary, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    if (OS.LINUX.isCurrentOs()) { // a shell has those it starts in the background ignore Ctrl-C
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What starts soonest: the process does not live long.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    this.output = output;
    this.process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String output() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** Waits until there is a file, or the process has ended. */
  void awaitFile(Path file) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (isAlive() && !Files.exists(file)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the process does not make " + file);
      }
      Thread.sleep(5);
    }
  }

  /** Waits so many nanoseconds or until it has ended; true if it has. */
  boolean endsWithin(long nanoseconds) throws InterruptedException {
    return process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** Kills it so that it cannot do anything about it; false if it had ended before, however. */
  boolean kill() throws InterruptedException {
    return process.destroyForcibly().waitFor() == KILLED;
  }

  /** Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** The exit status. */
  int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
