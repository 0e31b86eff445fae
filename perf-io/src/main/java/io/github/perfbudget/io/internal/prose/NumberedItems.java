package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the items of a list inside a paragraph: {@code 1、…。2、…。} or {@code （1）…；（2）…。}, numbered
 * without a gap, from 1 or from the number that the paragraph begins with.
 */
public final class NumberedItems {

  private static final String BEFORE_NUMBER = "：:。；;，";

  private static final List<Style> STYLES =
      List.of(
          new Style("", "、"),
          new Style("（", "）"),
          new Style("(", ")"),
          new Style("", "."),
          new Style("", "．"));

  private NumberedItems() {}

  /**
   * An item with its number.
   *
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Item(int start, int end) {}

  /** The items in order, of the list that begins first; none where the text has no list. */
  static List<Item> in(String text) {
    return STYLES.stream()
        .map(style -> style.items(text))
        .filter(items -> !items.isEmpty())
        .min(Comparator.comparingInt(items -> items.get(0).start()))
        .orElse(List.of());
  }

  /**
   * How the items of a list are numbered.
   *
   * @param open what stands before a number
   * @param close what stands behind it
   */
  private record Style(String open, String close) {

    List<Item> items(String text) {
      List<Item> items = new ArrayList<>();
      int number = Math.max(1, numberAtStart(text));
      int start = next(text, 0, number);
      while (start >= 0) {
        number++;
        int end = next(text, start + 1, number);
        items.add(new Item(start, end < 0 ? text.length() : end));
        start = end;
      }
      return items;
    }

    /** The number of one or two digits that the text begins with; 0 where there is none. */
    private int numberAtStart(String text) {
      int number = 0;
      int at = open.length();
      while (at < text.length() && at < open.length() + 2 && Numbering.isDigit(text.charAt(at))) {
        number = 10 * number + text.charAt(at) - '0';
        at++;
      }
      return text.startsWith(open) && text.startsWith(close, at) ? number : 0;
    }

    /** Where the item with a number begins, behind the end of a clause; -1 where there is none. */
    private int next(String text, int from, int number) {
      String label = open + number + close;
      int at = text.indexOf(label, from);
      while (at >= 0 && !isLabel(text, at, at + label.length())) {
        at = text.indexOf(label, at + 1);
      }
      return at;
    }

    /** {@code 1.5} is a number, no label. */
    private boolean isLabel(String text, int start, int end) {
      boolean decimal = close.equals(".") && Numbering.isDecimal(text, end - 1);
      return !decimal && (start == 0 || BEFORE_NUMBER.indexOf(text.charAt(start - 1)) >= 0);
    }
  }
}
