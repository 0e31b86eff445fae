package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.TextStyle;
import java.util.Locale;

/** The streams that results and messages go to; the launcher tells which of them are terminals. */
enum Terminal {
  OUT,
  ERR;

  /** Names the streams that are terminals: {@code out}, {@code err}. */
  static final String TERMINALS = "perf.terminals";

  /** Names those on which there may be colours. */
  static final String COLOURS = "perf.colours";

  boolean isWatched() {
    return isNamedBy(TERMINALS);
  }

  TextStyle style() {
    return isNamedBy(COLOURS) ? TextStyle.COLOURED : TextStyle.PLAIN;
  }

  private boolean isNamedBy(String property) {
    String names = " " + System.getProperty(property, "") + " ";
    return names.contains(" " + name().toLowerCase(Locale.ROOT) + " ");
  }
}
