package org.minbar.api;

import java.util.Locale;

/** What can be wrong with a request. The ids are part of the API: they are never renamed. */
public enum ProblemCode {
  /** A key or parameter that means nothing here. */
  UNKNOWN_PARAMETER,
  /** A single parameter that was given twice. */
  REPEATED_PARAMETER,
  /** A parameter that has to be given. */
  MISSING_PARAMETER,
  /** A filter, exclusion or facet on something that is no dimension. */
  UNKNOWN_DIMENSION,
  /** A match level that does not exist. */
  UNKNOWN_LEVEL,
  /** An order that does not exist. */
  UNKNOWN_SORT,
  /** A value that is no id of its dimension's vocabulary. */
  UNKNOWN_VALUE,
  /** A number where a text belongs, and the like. */
  WRONG_TYPE,
  /** A number that is too small or too large. */
  OUT_OF_RANGE,
  /** A text that is too long. */
  TOO_LONG,
  /** More values than a filter takes. */
  TOO_MANY_VALUES,
  /** Something that is no date. */
  BAD_DATE,
  /** {@code from} after {@code to}. */
  REVERSED_DATES,
  /** A query that cannot be read; the problem has a position. */
  QUERY_SYNTAX,
  /** A cursor that no answer gave. */
  BAD_CURSOR,
  /** A cursor of an answer about statements that have changed since. */
  STALE_CURSOR,
  /** More lines than one answer can be made from. */
  TOO_MANY_LINES,
  /** More rows than a file may have. */
  TOO_MANY_ROWS,
  /** An answer that takes longer than it may, and of which a part is of no use. */
  TOO_SLOW,
  /** A body that is no JSON. */
  BAD_JSON,
  /** Bytes that are no UTF-8, or an escape that stands for no character. */
  BAD_ENCODING,
  /** A request that breaks the rules of HTTP. */
  BAD_HTTP,
  /** A body larger than the limit. */
  BODY_TOO_LARGE,
  /** An address longer than the limit. */
  URI_TOO_LONG,
  /** Headers larger than the limit. */
  HEADERS_TOO_LARGE,
  /** A body of a type other than JSON. */
  UNSUPPORTED_MEDIA_TYPE,
  /** No statement has this id. */
  UNKNOWN_STATEMENT,
  /** No vocabulary has this name. */
  UNKNOWN_VOCABULARY,
  /** Nothing is at this path. */
  UNKNOWN_PATH,
  /** A method the path does not answer to. */
  METHOD_NOT_ALLOWED,
  /** A host name that is not this server's. */
  UNKNOWN_HOST,
  /** The server is starting, stopping or has too much to do. */
  UNAVAILABLE,
  /** A fault of the server; the log has more under the id in the message. */
  INTERNAL_ERROR,
  /** The server was started without a token, so nobody may write. */
  INGEST_OFF,
  /** No token, or a wrong one. */
  UNAUTHORIZED,
  /** Another process writes to the index. */
  INDEX_LOCKED,
  /** The index was made with other rules, vocabularies or corrections than the server's. */
  INDEX_MISMATCH,
  /** A correction that is not right, or would do nothing. */
  BAD_CORRECTION,
  /** The server was started without a file of corrections, so that none can be kept. */
  CORRECTIONS_OFF,
  /** The file of corrections is not right, or is being changed by somebody else. */
  CORRECTIONS_UNUSABLE;

  /** The code in answers, {@code unknown-parameter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
