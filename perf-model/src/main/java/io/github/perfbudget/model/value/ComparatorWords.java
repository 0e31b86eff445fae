package io.github.perfbudget.model.value;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How comparators are written.
 *
 * <p>以上, 以下 and 以内 include the number they follow, 超过 and 不满 do not (民法典, article 1259).
 */
final class ComparatorWords {

  /** A word and what it means; a word stands before those it begins with. */
  record Word(String text, Comparator comparator) {

    /**
     * A word behind a number may repeat the direction of what stands before it, not contradict it.
     */
    boolean mayFollow(@Nullable Comparator before) {
      return before == null || before.direction() == comparator.direction();
    }

    Word behind(String mark) {
      return new Word(mark + text, comparator);
    }

    String cutFrom(String rest) {
      return rest.substring(0, rest.length() - text.length());
    }
  }

  private static final List<Word> BEFORE =
      List.of(
          new Word("不低于", Comparator.AT_LEAST),
          new Word("不少于", Comparator.AT_LEAST),
          new Word("不小于", Comparator.AT_LEAST),
          new Word("不得低于", Comparator.AT_LEAST),
          new Word("不得少于", Comparator.AT_LEAST),
          new Word("大于等于", Comparator.AT_LEAST),
          new Word("大于或等于", Comparator.AT_LEAST),
          new Word("至少", Comparator.AT_LEAST),
          new Word("最低", Comparator.AT_LEAST),
          new Word("达到", Comparator.AT_LEAST),
          new Word("不超过", Comparator.AT_MOST),
          new Word("不得超过", Comparator.AT_MOST),
          new Word("不高于", Comparator.AT_MOST),
          new Word("不大于", Comparator.AT_MOST),
          new Word("不多于", Comparator.AT_MOST),
          new Word("小于等于", Comparator.AT_MOST),
          new Word("小于或等于", Comparator.AT_MOST),
          new Word("控制在", Comparator.AT_MOST),
          new Word("至多", Comparator.AT_MOST),
          new Word("最高", Comparator.AT_MOST),
          new Word("超过", Comparator.MORE_THAN),
          new Word("超", Comparator.MORE_THAN),
          new Word("大于", Comparator.MORE_THAN),
          new Word("高于", Comparator.MORE_THAN),
          new Word("多于", Comparator.MORE_THAN),
          new Word("低于", Comparator.LESS_THAN),
          new Word("小于", Comparator.LESS_THAN),
          new Word("少于", Comparator.LESS_THAN),
          new Word("不满", Comparator.LESS_THAN),
          new Word("等于", Comparator.EQUAL));

  /** How long the longest word before a number is. */
  static final int LONGEST_BEFORE =
      BEFORE.stream().mapToInt(word -> word.text().length()).max().orElseThrow();

  private static final List<Word> BEHIND =
      Stream.of(
              new Word("及以上", Comparator.AT_LEAST),
              new Word("以上", Comparator.AT_LEAST),
              new Word("及以下", Comparator.AT_MOST),
              new Word("以下", Comparator.AT_MOST),
              new Word("以内", Comparator.AT_MOST),
              new Word("之内", Comparator.AT_MOST),
              new Word("内", Comparator.AT_MOST))
          .flatMap(word -> Stream.of(word.behind("（含）"), word.behind("(含)"), word))
          .toList();

  private ComparatorWords() {}

  /** Reads a sign or a word before a number and moves behind it; null where there is none. */
  static @Nullable Comparator readBefore(Cursor cursor) {
    Comparator sign = sign(cursor.peek());
    if (sign == null) {
      return DigitScanner.digit(cursor.peek()) >= 0 ? null : wordBefore(cursor);
    }
    cursor.skip(1);
    if (isEqualSign(cursor.peek()) && sign == Comparator.MORE_THAN) {
      cursor.skip(1);
      return Comparator.AT_LEAST;
    }
    if (isEqualSign(cursor.peek()) && sign == Comparator.LESS_THAN) {
      cursor.skip(1);
      return Comparator.AT_MOST;
    }
    return sign;
  }

  private static @Nullable Comparator wordBefore(Cursor cursor) {
    char first = cursor.peek();
    for (Word word : BEFORE) {
      if (word.text.charAt(0) == first && cursor.skip(word.text)) {
        return word.comparator;
      }
    }
    return null;
  }

  /** Finds the word at the end of what follows a number; null where there is none. */
  static @Nullable Word behind(String rest) {
    for (Word word : BEHIND) {
      if (rest.endsWith(word.text)) {
        return word;
      }
    }
    return null;
  }

  /** Tells whether a text ends in a comparator; a last 内 alone may belong to a name. */
  static boolean isBound(String text) {
    Word word = behind(text);
    return word != null && word.text.length() > 1;
  }

  /** Reads a single sign; null where it is none. */
  static @Nullable Comparator sign(char c) {
    return switch (c) {
      case '≥', '≧', '⩾' -> Comparator.AT_LEAST;
      case '≤', '≦', '⩽' -> Comparator.AT_MOST;
      case '>', '＞' -> Comparator.MORE_THAN;
      case '<', '＜' -> Comparator.LESS_THAN;
      case '=', '＝' -> Comparator.EQUAL;
      default -> null;
    };
  }

  private static boolean isEqualSign(char c) {
    return c == '=' || c == '＝';
  }
}
