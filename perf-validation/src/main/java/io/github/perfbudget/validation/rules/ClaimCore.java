package io.github.perfbudget.validation.rules;

import java.util.List;

/** What a number in prose is of, without the words that say when and how it comes about. */
final class ClaimCore {

  private static final List<String> LEADING =
      List.of(
          "力争", "确保", "保证", "预计", "计划", "实现", "完成", "达到", "引进", "签约", "新增", "新建", "建成", "组织", "开展",
          "举办", "各类", "累计", "年内", "其中");

  /** Whose number it is: 全年, 全市, 我县, 本年. */
  private static final String SCOPES = "全我本";

  private static final String SCOPED = "年省市县区镇乡";

  private static final int SHORTEST = 4;

  /** With what comes about by them, two characters tell a thing: 新增学位. */
  private static final List<String> NEW = List.of("新增", "新建");

  private ClaimCore() {}

  /** The core of a claim's name; empty text where too little is left to tell anything. */
  static String of(String name) {
    String rest = Letters.of(name).replace("及", "").replace("的", "");
    int start = 0;
    for (int next = step(rest, start);
        next > start && !isWhole(rest, start);
        next = step(rest, start)) {
      start = next;
    }
    return rest.length() - start >= SHORTEST ? rest.substring(start) : "";
  }

  private static boolean isWhole(String text, int start) {
    return text.length() - start == SHORTEST
        && NEW.stream().anyMatch(word -> text.startsWith(word, start));
  }

  private static int step(String text, int start) {
    if (text.startsWith("20", start) && text.indexOf('年', start) == start + SHORTEST) {
      return start + SHORTEST + 1;
    }
    for (String word : LEADING) {
      if (text.startsWith(word, start)) {
        return start + word.length();
      }
    }
    return behindScope(text, start);
  }

  private static int behindScope(String text, int start) {
    boolean scoped =
        start + 1 < text.length()
            && SCOPES.indexOf(text.charAt(start)) >= 0
            && SCOPED.indexOf(text.charAt(start + 1)) >= 0;
    return scoped ? start + 2 : text.startsWith("年", start) ? start + 1 : start;
  }
}
