package org.minbar.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The secret that whoever writes has to send: {@code Authorization: Bearer …}. Never printed. */
public final class ApiToken {

  private static final String SCHEME = "Bearer ";

  private final byte[] secret;

  /** Throws {@link IllegalArgumentException} for a blank secret. */
  public ApiToken(String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("the token must not be blank");
    }
    this.secret = secret.strip().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a request carries the token; the time it takes does not tell how much was right. */
  boolean isIn(Context context) {
    return Optional.ofNullable(context.header(Header.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip())
        .filter(sent -> MessageDigest.isEqual(secret, sent.getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }
}
