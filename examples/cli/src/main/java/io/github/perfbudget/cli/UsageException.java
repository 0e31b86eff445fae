package io.github.perfbudget.cli;

import java.io.Serial;
import java.util.Map;

/** The command line asks for what cannot be done. */
final class UsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final CliText text;
  private final transient Map<String, String> arguments;

  UsageException(CliText text, Map<String, String> arguments) {
    super(text.name());
    this.text = text;
    this.arguments = arguments;
  }

  String in(Console console) {
    return console.text(text, arguments);
  }
}
