package io.github.perfbudget.cli;

/**
 * Text for a terminal, in which nothing acts unseen.
 *
 * <p>Control and direction characters come out as {@code \}{@code u001b}, so that an argument can
 * neither colour the screen nor turn a line around.
 */
final class Visible {

  private Visible() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int c) {
    if (!acts(c)) {
      visible.appendCodePoint(c);
      return;
    }
    String hex = Integer.toHexString(c);
    visible.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
  }

  private static boolean acts(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
