package io.github.perfbudget.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why the system refused a file, in its own words. */
final class Reason {

  private Reason() {}

  static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? failure.toString() : reason;
  }
}
