package org.minbar.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Texts, questions, and which texts answer which question, from a folder as BEIR lays it out
 * (Thakur et al. 2021): {@code corpus.jsonl} or {@code corpus.jsonl.gz} with {@code _id}, {@code
 * title} and {@code text}, {@code queries.jsonl} with {@code _id} and {@code text}, and {@code
 * qrels.tsv} with a question's id, a text's id and a whole number, with or without a first line
 * that names the columns.
 *
 * @param name of the folder
 * @param documents the texts
 * @param queries the questions that some text answers, by id in the order of the file; others
 *     measure nothing and are left out
 * @param grades for each of these questions, by the ids of texts, how well they answer it: numbers
 *     above 0
 */
record RetrievalSet(
    String name,
    List<Document> documents,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> grades) {

  /** A text that can be found. */
  record Document(String id, String title, String text) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a folder.
   *
   * @throws IOException if a file is missing or cannot be read
   * @throws IllegalArgumentException if a line is not as it should be; the message names it
   */
  static RetrievalSet read(Path folder) throws IOException {
    Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.tsv"));
    Map<String, String> queries = new LinkedHashMap<>();
    for (JsonNode query : records(folder.resolve("queries.jsonl"))) {
      if (grades.containsKey(query.path("_id").asText())) {
        queries.put(query.path("_id").asText(), query.path("text").asText());
      }
    }
    Path packed = folder.resolve("corpus.jsonl.gz");
    Path plain = folder.resolve("corpus.jsonl");
    List<Document> documents = new ArrayList<>();
    for (JsonNode document : records(Files.exists(packed) ? packed : plain)) {
      documents.add(
          new Document(
              document.path("_id").asText(),
              document.path("title").asText(""),
              document.path("text").asText("")));
    }
    if (queries.isEmpty() || documents.isEmpty()) {
      throw new IllegalArgumentException(
          folder + " has no question that a text answers: give it a corpus, queries and qrels");
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new RetrievalSet(name, documents, queries, grades);
  }

  /** The grades of the texts that answer a question; empty for one that is not of this set. */
  Map<String, Integer> gradesOf(String question) {
    return grades.getOrDefault(question, Map.of());
  }

  private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      boolean judged = columns.length == 3 && columns[2].strip().matches("-?[0-9]{1,4}");
      if (!judged && i > 0 && !lines.get(i).isBlank()) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": write a question's id, a text's id and a whole number");
      }
      if (judged && Integer.parseInt(columns[2].strip()) > 0) {
        grades
            .computeIfAbsent(columns[0], id -> new LinkedHashMap<>())
            .put(columns[1], Integer.parseInt(columns[2].strip()));
      }
    }
    return grades;
  }

  private static List<JsonNode> records(Path file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          records.add(JSON.readTree(line));
        }
      }
    }
    return records;
  }
}
