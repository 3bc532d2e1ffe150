package org.minbar.corpus.learn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Tells the end of a sentence from a point that ends none: of an abbreviation, an initial, a list
 * number, an ellipsis, a quotation that goes on, a line break in the middle.
 *
 * <p>The maximum entropy model of OpenNLP's sentence detector, trained by the build from {@code
 * corpus/training/sentences.txt}, with our features, and asked for one gap between words at a time.
 * {@link SentenceDetectorME} itself is not used: from each sign it looks for the next blank,
 * however far that is, and it passes over a sign whose next word is followed by one too (a line's
 * end before د. or 1.). Immutable; may be used by many threads.
 */
public final class SentenceEnds {

  /** Where the build puts what it has learned, beside this class. */
  static final String RESOURCE = "sentences.maxent";

  private final MaxentModel model;
  private final int end;

  private SentenceEnds(MaxentModel learned) {
    model = learned;
    end = learned.getIndex(SentenceDetectorME.SPLIT);
  }

  /** Reads the model that the build has put beside this class. */
  public static SentenceEnds load() {
    try (InputStream in = SentenceEnds.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE
                + " is missing beside the classes: the build makes it, run"
                + " mvn -pl corpus process-classes");
      }
      return new SentenceEnds(
          new GenericModelReader(
                  new BinaryFileDataReader(new DataInputStream(new BufferedInputStream(in))))
              .getModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names the model: sixteen hexadecimal digits of a hash of its bytes. */
  public static String fingerprint() {
    try (InputStream in = SentenceEnds.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, Long.BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether a sentence may end at this sign; at all others none does. */
  public static boolean isSign(char c) {
    return SentenceSigns.isSign(c);
  }

  /**
   * Whether a sentence ends in a gap between two words that holds a sign.
   *
   * @param from where the gap begins in the text, in UTF-16 units
   * @param to where it ends, and the next word begins
   */
  public boolean isEnd(CharSequence text, int from, int to) {
    double[] likelihoods = model.eval(SentenceContext.of(text, from, to));
    return likelihoods[end] > 1.0 / 2;
  }
}
