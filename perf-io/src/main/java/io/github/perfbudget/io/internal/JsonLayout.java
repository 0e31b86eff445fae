package io.github.perfbudget.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How JSON is laid out: the same bytes on every machine. */
public final class JsonLayout {

  private JsonLayout() {}

  /** Returns a printer that indents by two blanks and ends lines in {@code \n}. */
  public static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Writes what always has its JSON, indented, ending in {@code \n}. */
  public static String write(ObjectWriter writer, Object value) {
    return text(writer.with(indented()), value);
  }

  /** Writes what always has its JSON as the writer lays it out, ending in {@code \n}. */
  public static String text(ObjectWriter writer, Object value) {
    try (SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
        JsonGenerator json = new PortableGenerator(writer.createGenerator(text))) {
      writer.writeValue(json, value);
      json.flush();
      text.write('\n');
      return text.getAndClear();
    } catch (IOException impossible) {
      throw new UncheckedIOException("every value of this kind has its JSON", impossible);
    }
  }
}
