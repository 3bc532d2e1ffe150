package org.minbar.corpus.learn;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDEventStream;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains {@link SentenceEnds}. Takes a second or two, and gives the same bytes for the same
 * sentences: layouts are drawn from a fixed seed, one thread trains, and only the learned weights
 * are written, not OpenNLP's archive, which has the time of day in it.
 *
 * <p>Arguments: the file of sentences, and the file to write.
 */
public final class TrainSentenceEnds {

  private static final int ITERATIONS = 100;
  private static final int SEEN_AT_LEAST = 3;

  private TrainSentenceEnds() {}

  /** Runs the build step. */
  public static void main(String[] args) throws IOException {
    Path sentences = Path.of(args[0]);
    Path target = Path.of(args[1]);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
    List<SentenceSample> texts = new PrintedTexts().of(paragraphs(Files.readAllLines(sentences)));
    MaxentModel model;
    try (SDEventStream places =
        new SDEventStream(
            ObjectStreamUtils.createObjectStream(texts),
            new SentenceContext(),
            new SentenceSigns())) {
      model = TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(places);
    }
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      new GenericModelWriter((AbstractModel) model, out).persist();
    }
  }

  private static List<List<String>> paragraphs(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() && !paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        paragraph.add(line);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }
}
