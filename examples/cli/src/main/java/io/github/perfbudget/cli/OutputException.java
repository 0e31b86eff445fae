package io.github.perfbudget.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Map;

/** A result could not be written. */
final class OutputException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Path file;
  private final String reason;

  OutputException(Path file, IOException cause) {
    super(cause);
    this.file = file;
    this.reason = Reason.of(cause);
  }

  String in(Console console) {
    return console.text(CliText.OUT_FAILED, Map.of("file", file.toString(), "detail", reason));
  }
}
