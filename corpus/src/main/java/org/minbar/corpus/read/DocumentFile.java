package org.minbar.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.minbar.corpus.document.DocumentException;
import org.minbar.corpus.document.DocumentText;
import org.minbar.corpus.document.Documents;
import org.minbar.corpus.read.ReadOutcome.Accepted;
import org.minbar.corpus.read.ReadOutcome.Rejected;

/**
 * Reads a document (PDF, Word, a web page …) as one statement. Its id is its path in the folder
 * that was given; a side-car says more of it, and knows better.
 */
final class DocumentFile implements RecordStream {
  private final InputStream in;
  private final Found.CorpusFile file;
  private final ReadLimits limits;
  private final Documents documents;
  private boolean done;

  /** The stream delivers the file. */
  DocumentFile(InputStream in, Found.CorpusFile file, ReadLimits limits, Documents documents) {
    this.in = in;
    this.file = file;
    this.limits = limits;
    this.documents = documents;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try {
      int most = limits.documents().bytes();
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new BadRecordException(
            ReadCode.TOO_LONG, 1, "the document is longer than " + most + " bytes; split it");
      }
      Map<String, Object> sideCar = SideCar.of(file, limits);
      Map<String, Object> values =
          values(documents.read(bytes, UnpackedStream.plainName(file.name())), sideCar);
      return Optional.of(
          new Accepted(
              new StatementRecord(new Fields(values, key -> 1), limits).statement(),
              Origin.of(file.name()),
              !sideCar.containsKey("id")));
    } catch (DocumentException e) {
      return rejected(code(e.reason()), String.valueOf(e.getMessage()));
    } catch (BadRecordException e) {
      return rejected(e.code(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Optional.of(UnpackedStream.rejected(Origin.of(file.name()), e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Map<String, Object> values(DocumentText document, Map<String, Object> sideCar)
      throws BadRecordException {
    Map<String, Object> values = new LinkedHashMap<>();
    Headline headline = Headline.of(document.text());
    boolean titled = !document.title().isBlank() || sideCar.containsKey("title");
    String text = titled ? document.text() : headline.text();
    if (text.isBlank()) {
      throw new BadRecordException(
          ReadCode.EMPTY_TEXT,
          1,
          "holds no text, perhaps pictures of pages; have its letters recognised first");
    }
    values.put("id", file.relative());
    values.put("title", document.title().isBlank() ? headline.title() : document.title());
    values.put("text", text);
    // A date that a program wrote in a form of its own is as good as none.
    document.date().filter(WrittenDate::canRead).ifPresent(date -> values.put("date", date));
    document.source().ifPresent(source -> values.put("source", source));
    document.url().ifPresent(url -> values.put("url", url));
    values.putAll(sideCar);
    return values;
  }

  private Optional<ReadOutcome> rejected(ReadCode code, String message) {
    return Optional.of(new Rejected(code, Origin.of(file.name()), message));
  }

  /** The code in reports of why a document cannot be read. */
  static ReadCode code(DocumentException.Reason reason) {
    return switch (reason) {
      case DAMAGED -> ReadCode.BAD_DOCUMENT;
      case ENCRYPTED -> ReadCode.ENCRYPTED;
      case TOO_LONG -> ReadCode.TOO_LONG;
      case TOO_SLOW -> ReadCode.TOO_SLOW;
      case BAD_ENCODING -> ReadCode.BAD_ENCODING;
    };
  }
}
