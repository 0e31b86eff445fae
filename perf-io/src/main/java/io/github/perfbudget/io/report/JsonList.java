package io.github.perfbudget.io.report;

/**
 * A list in indented JSON, of which the elements are written one after the other.
 *
 * <p>Where they stand shows by comparison: a text with some of them begins and ends like the same
 * text with none, and inside quotes there is no other {@code "name": []}. Not thread-safe.
 */
final class JsonList {

  private final String opening;
  private boolean begun;
  private String closing = "";

  /** Creates the list that is the member of this name, the only one. */
  JsonList(String member) {
    this.opening = "\"" + member + "\": [";
  }

  /** Takes further elements out of a text, given also without them. */
  String elements(String filled, String empty) {
    int start = startIn(empty);
    String lines = filled.substring(start, filled.length() - (empty.length() - start));
    String elements = lines.stripTrailing();
    if (elements.isEmpty()) {
      return "";
    }
    closing = lines.substring(elements.length());
    String text = begun ? "," + elements : elements;
    begun = true;
    return text;
  }

  /** Returns what stands before the elements in the whole text, given without them. */
  String head(String empty) {
    return empty.substring(0, startIn(empty));
  }

  /** Returns what stands behind the elements in the whole text, given without them. */
  String tail(String empty) {
    return closing + empty.substring(startIn(empty));
  }

  private int startIn(String empty) {
    return empty.indexOf(opening + "]") + opening.length();
  }
}
