package org.minbar.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of every answer: a browser runs nothing but the page's own scripts, and keeps no
 * answer of the API.
 *
 * @param values by name
 */
record Headers(Map<String, String> values) {

  /** Allows the scripts within the page's documents by their hashes, and no other inline script. */
  static Headers forPage(Page page) {
    String scripts = String.join(" ", page.inlineScriptHashes());
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "Content-Security-Policy",
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'" + (scripts.isEmpty() ? "" : " " + scripts),
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "font-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'"));
    values.put("X-Content-Type-Options", "nosniff");
    values.put("Referrer-Policy", "no-referrer");
    values.put("Cache-Control", "no-store");
    return new Headers(values);
  }

  /** Sets them; whoever answers may still allow the answer to be kept. */
  void set(Context context) {
    values.forEach(context::header);
  }
}
