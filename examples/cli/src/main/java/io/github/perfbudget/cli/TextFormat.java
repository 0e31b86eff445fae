package io.github.perfbudget.cli;

import java.util.Locale;

/** For people or for programs. */
enum TextFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
