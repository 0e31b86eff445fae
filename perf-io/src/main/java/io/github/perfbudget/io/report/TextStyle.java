package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Severity;

/** How lines for people look. */
public enum TextStyle {

  /** Characters alone: for files, pipes and tools. */
  PLAIN {
    @Override
    String painted(String text, String colour) {
      return text;
    }
  },

  /** With the colours and weights that terminals know (ANSI escapes), the same text otherwise. */
  COLOURED {
    @Override
    String painted(String text, String colour) {
      return ESCAPE + colour + text + ESCAPE + "0m";
    }
  };

  private static final String ESCAPE = "\u001B[";
  private static final String BOLD = "1m";
  private static final String FAINT = "2m";
  private static final String RED = "1;31m";
  private static final String YELLOW = "1;33m";
  private static final String CYAN = "1;36m";

  abstract String painted(String text, String colour);

  String place(String place) {
    return painted(place, BOLD);
  }

  String rule(String rule) {
    return painted(rule, FAINT);
  }

  String severity(Severity severity) {
    return painted(
        severity.code(),
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        });
  }
}
