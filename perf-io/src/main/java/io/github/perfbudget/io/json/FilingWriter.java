package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.model.Filing;
import java.io.UncheckedIOException;

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
    try {
      return JsonLayout.portable(writer.writeValueAsString(filing)) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("every filing has its JSON", impossible);
    }
  }
}
