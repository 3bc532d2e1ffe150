package org.minbar.corpus.extract;

import java.util.List;

/** A way to find who is named in a field. {@link FactExtractor} joins what all of them find. */
interface MentionReader {

  /** Who is named, in text order. */
  List<Mention> read(FieldText text);
}
