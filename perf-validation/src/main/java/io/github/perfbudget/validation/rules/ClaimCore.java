package io.github.perfbudget.validation.rules;

import java.util.List;

/** What a number in prose is of, without the words that say when and how it comes about. */
final class ClaimCore {

  private static final List<String> LEADING =
      List.of(
          "力争", "确保", "保证", "预计", "计划", "实现", "完成", "达到", "引进", "签约", "新增", "新建", "建成", "组织", "开展",
          "举办", "各类", "全年", "全市", "全县", "累计", "年内", "本年", "其中", "我市", "我县", "年");
  private static final int SHORTEST = 4;

  private ClaimCore() {}

  /** The core of a claim's name; empty text where too little is left to tell anything. */
  static String of(String name) {
    StringBuilder core = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) && c != '及' && c != '的')
        .forEach(core::appendCodePoint);
    String rest = core.toString();
    int start = 0;
    for (int next = step(rest, start); next > start; next = step(rest, start)) {
      start = next;
    }
    return rest.length() - start >= SHORTEST ? rest.substring(start) : "";
  }

  private static int step(String text, int start) {
    if (text.startsWith("20", start) && text.indexOf('年', start) == start + SHORTEST) {
      return start + SHORTEST + 1;
    }
    return LEADING.stream()
        .filter(word -> text.startsWith(word, start))
        .findFirst()
        .map(word -> start + word.length())
        .orElse(start);
  }
}
