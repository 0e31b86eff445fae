package io.github.perfbudget.model;

import java.util.List;

/**
 * Names of persons in free text: two to four ideographs that stand alone behind the label of a role
 * and its colon, {@code 项目负责人：张三}.
 */
final class PersonNames {

  private static final List<String> LABELS =
      List.of("负责人", "责任人", "经办人", "联系人", "填表人", "填报人", "审核人", "复核人", "制表人");

  /** What the name of an office ends in, and none of a person. */
  private static final String OFFICES = "局科处股室部组站办所队院校会";

  private static final String COLONS = "：:";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int LONGEST_BRACKET = 12;

  private PersonNames() {}

  /** Keeps the first character of each name. */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    for (int colon = nextColon(text, 0);
        colon < text.length();
        colon = nextColon(text, colon + 1)) {
      int start = skipBlanks(text, colon + 1);
      int end = endOfName(text, start);
      if (end > start && isLabelled(text, colon)) {
        masked.append(text, from, start).append(Privacy.maskName(text.substring(start, end)));
        from = end;
      }
    }
    return from == 0 ? text : masked.append(text, from, text.length()).toString();
  }

  private static int nextColon(String text, int from) {
    int next = from;
    while (next < text.length() && COLONS.indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return next;
  }

  /** A bracket may stand between: {@code 经办人（签字）：}. */
  private static boolean isLabelled(String text, int colon) {
    int end = colon;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && "）)".indexOf(text.charAt(end - 1)) >= 0) {
      end = startOfBracket(text, end - 1);
    }
    return endsInLabel(text, end);
  }

  /** Where a bracket opens that closes here and holds a few words; where it closes for none. */
  private static int startOfBracket(String text, int close) {
    int open = close;
    while (open > 0 && close - open < LONGEST_BRACKET && "（(".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return "（(".indexOf(text.charAt(open)) < 0 ? close : open;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of a name; its start where none stands here, as where the next label does. */
  private static int endOfName(String text, int start) {
    int end = start;
    int length = 0;
    while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
      length++;
    }
    boolean fits = length >= SHORTEST && length <= LONGEST;
    return fits && !isLabel(text, end) && OFFICES.indexOf(text.charAt(end - 1)) < 0 ? end : start;
  }

  private static boolean isLabel(String text, int end) {
    int next = skipBlanks(text, end);
    boolean colon = next < text.length() && COLONS.indexOf(text.charAt(next)) >= 0;
    return colon || endsInLabel(text, end);
  }

  private static boolean endsInLabel(String text, int end) {
    return LABELS.stream().anyMatch(label -> text.startsWith(label, end - label.length()));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
