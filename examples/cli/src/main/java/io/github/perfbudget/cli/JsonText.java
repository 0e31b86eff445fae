package io.github.perfbudget.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Records as JSON, indented by two blanks, the same bytes on every machine. */
final class JsonText {

  private JsonText() {}

  static String of(Object records) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(records) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of texts are always JSON", impossible);
    }
  }
}
