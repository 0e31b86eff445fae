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
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Puts the texts of {@code --help} into a page of help, picked by language and never by the locale
 * of the machine.
 */
record HelpTexts(Language language) implements IHelpFactory {

  /** Reads the texts when a page is made: most runs make none. */
  @Override
  public Help create(CommandSpec command, ColorScheme colours) {
    return new Help(command.resourceBundle(texts()), colours);
  }

  private ResourceBundle texts() {
    String name = "help_" + language.code() + ".properties";
    var stream = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text of the tool cannot be read: " + name, impossible);
    }
  }
}
