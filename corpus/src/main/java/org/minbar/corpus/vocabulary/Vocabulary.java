package org.minbar.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The entries of one vocabulary, in the order of its file. */
public final class Vocabulary<E extends Entry> {
  private final VocabularyName name;
  private final Map<String, E> entries;

  /** Takes entries whose ids are unique and whose broader concepts exist and make no circle. */
  Vocabulary(VocabularyName name, List<E> entries) {
    this.name = name;
    Map<String, E> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    this.entries = Collections.unmodifiableMap(byId);
  }

  /** Which vocabulary this is. */
  public VocabularyName name() {
    return name;
  }

  /** All entries, in the order of the file. */
  public List<E> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry with that id, if there is one. */
  public Optional<E> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The entry with that id; throws {@link NoSuchElementException} if there is none. */
  public E get(String id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException("no " + name.one() + " has the id " + id));
  }

  /** The ids of all concepts this one is a part of, the nearest first; empty for unknown ids. */
  public List<String> broader(String id) {
    List<String> ancestors = new ArrayList<>();
    Optional<String> next = directlyBroader(id);
    while (next.isPresent()) {
      ancestors.add(next.get());
      next = directlyBroader(next.get());
    }
    return List.copyOf(ancestors);
  }

  /** The ids of all concepts which are a part of this one, at any depth, in file order. */
  public List<String> narrower(String id) {
    return entries.keySet().stream().filter(other -> broader(other).contains(id)).toList();
  }

  private Optional<String> directlyBroader(String id) {
    return find(id).flatMap(entry -> entry.concept().broader());
  }
}
