package org.minbar.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;
import org.minbar.corpus.read.ReadOutcome.Skipped;

/** Counts outcomes while they come. */
final class ReadTally {
  private final int keptProblems;
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private final SortedMap<String, Long> rejected = new TreeMap<>();
  private final List<ReadOutcome> problems = new ArrayList<>();
  private long accepted;

  ReadTally(int keptProblems) {
    this.keptProblems = keptProblems;
  }

  void count(ReadOutcome outcome) {
    switch (outcome) {
      case Accepted a -> accepted++;
      case Skipped s -> skipped.merge(s.code().id(), 1L, Long::sum);
      case Rejected r -> rejected.merge(r.code().id(), 1L, Long::sum);
    }
    if (!(outcome instanceof Accepted) && problems.size() < keptProblems) {
      problems.add(outcome);
    }
  }

  ReadReport report() {
    return new ReadReport(accepted, skipped, rejected, problems);
  }
}
