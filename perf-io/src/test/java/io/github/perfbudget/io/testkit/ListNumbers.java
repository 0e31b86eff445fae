package io.github.perfbudget.io.testkit;

import java.util.EnumMap;
import java.util.Map;

/** Counts the numbered paragraphs of a document. */
final class ListNumbers {

  private final Map<ListStyle, Integer> last = new EnumMap<>(ListStyle.class);

  /** The label of the next paragraph, with the blank behind it; empty for one without number. */
  String next(WordParagraph paragraph) {
    return paragraph.number().map(style -> next(style) + " ").orElse("");
  }

  private String next(ListStyle style) {
    return style.label(last.merge(style, 1, Integer::sum));
  }
}
