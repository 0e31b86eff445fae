package io.github.perfbudget.io.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the items of a list inside a paragraph: {@code 1、…。2、…。}, numbered from 1 without a gap.
 */
final class NumberedItems {

  private static final String BEFORE_NUMBER = "：:。；;，";

  private NumberedItems() {}

  /**
   * An item with its number.
   *
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Item(int start, int end) {}

  /** The items in order; none where the text has no list. */
  static List<Item> in(String text) {
    List<Item> items = new ArrayList<>();
    int start = next(text, 0, 1);
    while (start >= 0) {
      int end = next(text, start + 1, items.size() + 2);
      items.add(new Item(start, end < 0 ? text.length() : end));
      start = end;
    }
    return items;
  }

  /** Where the item with a number begins, behind the end of a clause; -1 where there is none. */
  private static int next(String text, int from, int number) {
    String label = number + "、";
    int at = text.indexOf(label, from);
    while (at > 0 && BEFORE_NUMBER.indexOf(text.charAt(at - 1)) < 0) {
      at = text.indexOf(label, at + 1);
    }
    return at;
  }
}
