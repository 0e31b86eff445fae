package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.model.Filing;

/** Writes filings in one layout. */
final class FilingJsonWriter {

  static final FilingJsonWriter PRETTY =
      new FilingJsonWriter(FilingMapper.STRICT.writer(JsonLayout.indented()));
  static final FilingJsonWriter COMPACT = new FilingJsonWriter(FilingMapper.STRICT.writer());

  private final ObjectWriter writer;

  private FilingJsonWriter(ObjectWriter writer) {
    this.writer = writer.forType(Filing.class);
  }

  String write(Filing filing) {
    return JsonLayout.text(writer, filing);
  }
}
