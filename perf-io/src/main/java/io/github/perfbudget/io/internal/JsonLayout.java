package io.github.perfbudget.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How JSON is laid out: the same bytes on every machine. */
public final class JsonLayout {

  /** Holds a filing of ten projects; grows by doubling. */
  private static final int START = 1 << 14;

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
    CharArrayWriter text = new CharArrayWriter(START);
    try (JsonGenerator json = new PortableGenerator(writer.createGenerator(text))) {
      writer.writeValue(json, value);
      json.flush();
      return text.append('\n').toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException("every value of this kind has its JSON", impossible);
    }
  }
}
