package org.minbar.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minbar.corpus.Dimension;
import org.minbar.corpus.Fact;
import org.minbar.corpus.vocabulary.Concept;
import org.minbar.corpus.vocabulary.Round;
import org.minbar.corpus.vocabulary.Vocabularies;

/** Which part countries and organisations had in each round, by the table of rounds. */
final class RoundRoles {

  private static final String GUARANTOR = "guarantor";
  private static final String HOST = "host";
  private static final String OBSERVER = "observer";
  private static final String PARTY = "party";
  private static final String UN = "UN";

  private final Map<String, Map<String, Set<String>>> rolesOfRound = new HashMap<>();
  private final Map<String, Set<String>> delegatesOfRound = new HashMap<>();

  RoundRoles(Vocabularies vocabularies) {
    List<String> partyStates =
        vocabularies.countries().entries().stream()
            .filter(country -> String.valueOf(country.details().get("role")).startsWith(PARTY))
            .map(Concept::id)
            .toList();
    for (Round round : vocabularies.rounds().entries()) {
      Map<String, Object> details = round.concept().details();
      Map<String, Set<String>> roles = new LinkedHashMap<>();
      put(roles, GUARANTOR, texts(details.get("guarantors")));
      put(roles, HOST, texts(details.get("host")));
      put(roles, OBSERVER, texts(details.get("observers")));
      List<String> un = texts(details.get("un"));
      put(roles, OBSERVER, un.isEmpty() ? List.of() : List.of(UN));
      Set<String> delegates = new HashSet<>(un);
      if (details.get("delegations") instanceof Map<?, ?> delegations) {
        delegations.forEach((body, heads) -> {
          delegates.addAll(texts(heads));
          String id = String.valueOf(body);
          if (!roles.containsKey(id)) {
            put(roles, PARTY, List.of(id));
          }
        });
        put(roles, PARTY, partyStates);
      }
      rolesOfRound.put(round.id(), roles);
      delegatesOfRound.put(round.id(), delegates);
    }
  }

  private static void put(Map<String, Set<String>> roles, String role, List<String> ids) {
    ids.forEach(id -> roles.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(role));
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  /** Ids of the heads of delegation and envoys at those rounds. */
  Set<String> delegates(List<String> rounds) {
    Set<String> delegates = new HashSet<>();
    rounds.forEach(round -> delegates.addAll(delegatesOfRound.getOrDefault(round, Set.of())));
    return delegates;
  }

  /**
   * The parts that those named in a field had in the rounds; one fact where each is named first.
   */
  List<Fact> read(FieldText text, List<Mention> mentions, List<String> rounds) {
    List<Fact> facts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Mention mention : mentions) {
      for (String round : rounds) {
        Map<String, Set<String>> roles = rolesOfRound.getOrDefault(round, Map.of());
        for (String role : roles.getOrDefault(mention.id(), Set.of())) {
          if (told.add(mention.id() + " " + role)) {
            facts.add(
                Rule.ROLE_IN_ROUND.finds(
                    Dimension.ROLE, role, text.evidence(mention.from(), mention.to())));
          }
        }
      }
    }
    return facts;
  }
}
