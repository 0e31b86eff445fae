package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.model.Filing;

/** Writes filings in one layout. */
final class FilingWriter {

  static final FilingWriter PRETTY =
      new FilingWriter(FilingMapper.STRICT.writer(JsonLayout.indented()));
  static final FilingWriter COMPACT = new FilingWriter(FilingMapper.STRICT.writer());

  private final ObjectWriter writer;

  private FilingWriter(ObjectWriter writer) {
    this.writer = writer.forType(Filing.class);
  }

  String write(Filing filing) {
    return JsonLayout.text(writer, filing);
  }
}
