package io.github.perfbudget.io.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Text that cannot steer a console: control, direction and invisible characters are spelled out.
 */
final class VisibleText {

  private VisibleText() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  /** Keeps the ends of lines, for a text that may have several. */
  static String ofLines(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(VisibleText::of)
        .collect(Collectors.joining("\n"));
  }

  private static void append(StringBuilder visible, int c) {
    switch (c) {
      case '\n' -> visible.append("\\n");
      case '\r' -> visible.append("\\r");
      case '\t' -> visible.append("\\t");
      default -> {
        if (isHarmful(c)) {
          visible.append("\\u").append(fourDigits(c));
        } else {
          visible.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> (c & 0xFFFE) == 0xFFFE;
    };
  }

  private static String fourDigits(int c) {
    String hex = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
