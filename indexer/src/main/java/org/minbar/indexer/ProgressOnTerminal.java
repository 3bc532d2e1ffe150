package org.minbar.indexer;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and remaining time. */
final class ProgressOnTerminal implements Progress {

  private static final long MEGABYTE = 1_000_000;

  /**
   * Fits on any terminal. Asked for no width, the bar would look one up through a library that
   * takes Ctrl-C from the Java runtime, and the process would end on the spot.
   */
  private static final int WIDTH = 79;

  private final ProgressBar bar;

  ProgressOnTerminal(PrintStream out, long bytesTotal) {
    DecimalFormat speed = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    this.bar =
        new ProgressBarBuilder()
            .setInitialMax(bytesTotal)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
            .showSpeed(speed)
            .build();
  }

  @Override
  public void at(long bytesRead, long statements, long rejected) {
    bar.stepTo(bytesRead);
    // Where the line is too long its end is cut off.
    String refused = rejected == 0 ? "" : String.format(Locale.ROOT, " %,d rejected,", rejected);
    bar.setExtraMessage(String.format(Locale.ROOT, "%s %,d statements", refused, statements));
  }

  @Override
  public void close() {
    bar.close();
  }
}
