package org.minbar.indexer;

/** Shows a user how far a run is. */
interface Progress extends AutoCloseable {

  /**
   * Called often, by one thread.
   *
   * @param bytesRead how many bytes of the files have been read
   * @param statements how many statements have been indexed, or were in the index already
   * @param rejected how many records were rejected
   */
  void at(long bytesRead, long statements, long rejected);

  /** Ends the display. */
  @Override
  void close();
}
