package org.minbar.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses requests that name a foreign host, when the server is meant for this machine alone.
 *
 * <p>A page elsewhere can let its own name resolve to 127.0.0.1 (DNS rebinding) and would then be
 * allowed to read the answers; but its requests still carry its name.
 */
final class HostCheck {

  private static final Pattern OWN =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");

  private HostCheck() {}

  /** Whether an address to listen at is reached from this machine only. */
  static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.[0-9]{1,3}){3}")
        || host.equals("::1")
        || host.equals("[::1]");
  }

  /** Throws {@link ProblemException} with status 421 for a name that is not this machine's. */
  static void check(Context context) {
    String host = Optional.ofNullable(context.header(Header.HOST)).orElse("");
    if (!OWN.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      throw ProblemException.of(
          421,
          Problem.of(
              ProblemCode.UNKNOWN_HOST,
              "this server answers to localhost and 127.0.0.1 only (got: "
                  + Problem.quote(host)
                  + "): to serve others, start it with --host"));
    }
  }
}
