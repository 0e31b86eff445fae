package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of {@code --help}, picked by language and never by the locale of the machine. */
final class HelpTexts {

  private HelpTexts() {}

  static ResourceBundle in(Language language) {
    String name = "help_" + language.code() + ".properties";
    var stream = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text of the tool cannot be read: " + name, impossible);
    }
  }
}
