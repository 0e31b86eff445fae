package io.github.perfbudget.validation.rules;

import java.util.List;
import java.util.Optional;

/**
 * Words of two to four characters that stand twice in a row at the end of a clause. Within one, the
 * second may begin another word: 养老服务服务老人; but a verb that no noun ends in is doubled there too. So
 * are 的 and the signs between clauses.
 */
final class DoubledWords {

  private static final int LONGEST = 4;

  private static final List<String> VERBS =
      List.of(
          "确保", "加强", "监督", "推进", "落实", "开展", "提高", "提升", "完善", "促进", "实现", "强化", "严格", "做好",
          "进一步");

  /** What makes a noun of a verb in front of it. */
  private static final String NOUNS = "员会";

  private static final String SINGLE = "的。，、；：";

  /** What ends before 的 and holds one of its own, and what begins with two. */
  private static final List<String> WITH_OWN = List.of("目的的", "标的的", "的的确");

  private DoubledWords() {}

  /** The first such words of a text. */
  static Optional<String> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isDoubledSign(text, at)) {
        return Optional.of(Terms.around(text, at + 1, 3));
      }
      for (int length = 2; length <= LONGEST && at + 2 * length <= text.length(); length++) {
        if (isDoubled(text, at, length)) {
          return Optional.of(text.substring(at, at + 2 * length));
        }
      }
    }
    return Optional.empty();
  }

  /** The same twice and then no more, all ideographs, and no 一个一个 or 天天. */
  private static boolean isDoubled(String text, int at, int length) {
    return text.charAt(at) == text.charAt(at + length)
        && text.regionMatches(at, text, at + length, length)
        && (Terms.isEnd(text, at + 2 * length) || isVerb(text, at, length))
        && text.charAt(at) != '一'
        && text.charAt(at) != text.charAt(at + 1)
        && text.substring(at, at + length).chars().allMatch(Character::isIdeographic);
  }

  /** Whether a verb is doubled, and the second does not begin a noun: 监督监督员, 推进推进会. */
  private static boolean isVerb(String text, int at, int length) {
    return VERBS.contains(text.substring(at, at + length))
        && NOUNS.indexOf(text.charAt(at + 2 * length)) < 0;
  }

  /** Two and no more: three signs stand for an ellipsis. */
  private static boolean isDoubledSign(String text, int at) {
    char sign = text.charAt(at);
    return at + 1 < text.length()
        && text.charAt(at + 1) == sign
        && SINGLE.indexOf(sign) >= 0
        && (at == 0 || text.charAt(at - 1) != sign)
        && (at + 2 == text.length() || text.charAt(at + 2) != sign)
        && WITH_OWN.stream()
            .noneMatch(word -> text.startsWith(word, at) || text.startsWith(word, at - 1));
  }
}
