package io.github.perfbudget.io.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
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
    try {
      return portable(writer.with(indented()).writeValueAsString(value)) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("every value of this kind has its JSON", impossible);
    }
  }

  /**
   * Escapes what may stand in JSON but not in every file: surrogates without their partner, which
   * UTF-8 cannot hold, and U+2028 and U+2029, which some readers take for line ends.
   */
  public static String portable(String json) {
    StringBuilder escaped = null;
    int rest = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < '\u2028') {
        continue;
      }
      if (isPair(json, i)) {
        i++;
      } else if (c <= '\u2029' || Character.isSurrogate(c)) {
        escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
        escaped.append(json, rest, i).append("\\u").append(Integer.toHexString(c));
        rest = i + 1;
      }
    }
    return escaped == null ? json : escaped.append(json, rest, json.length()).toString();
  }

  private static boolean isPair(String json, int i) {
    return i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1));
  }
}
