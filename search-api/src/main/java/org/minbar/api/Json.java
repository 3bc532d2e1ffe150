package org.minbar.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly and writes it as UTF-8. */
final class Json {

  private static final int DEEPEST = 16;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(30)
                          .maxNameLength(Limits.VALUE)
                          .maxStringLength(Limits.BODY)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** An empty object to fill. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Marks an answer that lacks something, and says what. */
  static ObjectNode partial(ObjectNode answer, Optional<String> leftOut) {
    leftOut.ifPresent(what -> answer.put("partial", true).put("leftOut", what));
    return answer;
  }

  /** Plain values (String, Number, Boolean, List, Map, null) as JSON. */
  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * Reads a body that must be one object.
   *
   * @throws ProblemException if it is not UTF-8, not JSON, not an object or names a key twice
   */
  static ObjectNode readObject(byte[] body) {
    try {
      JsonNode read = MAPPER.readTree(decode(ByteBuffer.wrap(body)));
      if (read instanceof ObjectNode object) {
        requireWholeCharacters(object);
        return object;
      }
    } catch (CharacterCodingException e) {
      throw badRequest(ProblemCode.BAD_ENCODING, "the body is not UTF-8: send it in UTF-8");
    } catch (JsonProcessingException e) {
      throw badRequest(ProblemCode.BAD_JSON, notJson(e.getLocation()));
    }
    throw badRequest(
        ProblemCode.WRONG_TYPE, "the body must be a JSON object: send {} to say nothing");
  }

  /** Compact JSON in UTF-8; half of a surrogate pair becomes a question mark. */
  static byte[] write(JsonNode json) {
    // Not written as bytes by Jackson, which refuses half a pair; statements may hold one.
    return json.toString().getBytes(UTF_8);
  }

  /** Text from UTF-8 bytes; malformed bytes are an exception, not a replacement character. */
  static String decode(ByteBuffer bytes) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(bytes).toString();
  }

  /** Jackson knows no place for numbers that are too long. */
  private static String notJson(@Nullable JsonLocation at) {
    String place =
        at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return "the body is not JSON"
        + place
        + ": check quotes, commas and brackets; each key may stand once, nothing may follow the"
        + " object, and it may nest "
        + DEEPEST
        + " deep";
  }

  /** Escapes can spell half of a surrogate pair, which is no character and cannot be answered. */
  private static void requireWholeCharacters(ObjectNode object) {
    if (!UTF_8.newEncoder().canEncode(object.toString())) {
      throw badRequest(
          ProblemCode.BAD_ENCODING,
          "the body holds half of a surrogate pair: write both halves or the character itself");
    }
  }

  private static ProblemException badRequest(ProblemCode code, String message) {
    return ProblemException.badRequest(List.of(Problem.of(code, message)));
  }
}
