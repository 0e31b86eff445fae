package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A kind of damage to the structure of a table text: its TABs, newlines, labels and markers.
 *
 * <p>What the cells hold stays as it was, so a reader of the damaged text either finds every number
 * where it stood or says that something is wrong there. For example
 *
 * <pre>{@code
 * for (TextEdit damage : StructuralDamage.LABEL_LOST.edits(text)) {
 *   TableText.read(damage.in(text).getBytes(UTF_8));
 * }
 * }</pre>
 */
public enum StructuralDamage {
  /** The TAB in front of a cell is missing. */
  CELL_MARK_LOST(text -> each(text, '\t', at -> TextEdit.delete(at, at + 1))),
  /** Two TABs stand where one should. */
  CELL_MARK_TWICE(text -> each(text, '\t', at -> TextEdit.insert(at, "\t"))),
  /** A TAB stands in front of a line that is no cell. */
  CELL_MARK_ADDED(text -> lineStarts(text, "\t")),
  /** A blank cell stands between two. */
  BLANK_CELL_ADDED(text -> lineStarts(text, "\t\n")),
  /** Two lines are one. */
  LINE_END_LOST(text -> each(text, '\n', at -> TextEdit.delete(at, at + 1))),
  /** A blank line more, or a new one. */
  LINE_END_TWICE(text -> each(text, '\n', at -> TextEdit.insert(at, "\n"))),
  /** Several blank lines more. */
  BLANK_LINES_ADDED(text -> lineStarts(text, "\n\n\n")),
  /** All blank lines in one place are missing. */
  BLANK_LINES_LOST(StructuralDamage::blankLines),
  /** A label is missing, its cell blank. */
  LABEL_LOST(FormLabels.each((start, end) -> TextEdit.delete(start, end))),
  /** The first character of a label is missing. */
  LABEL_CUT(FormLabels.each((start, end) -> TextEdit.delete(start, start + 1))),
  /** The last character of a label is missing. */
  LABEL_CUT_BEHIND(FormLabels.each((start, end) -> TextEdit.delete(end - 1, end))),
  /** A character too many stands in a label. */
  LABEL_MISSPELT(FormLabels.each((start, end) -> TextEdit.insert((start + end) / 2, "某"))),
  /** A label with a character too many in front. */
  LABEL_LED(FormLabels.each((start, end) -> TextEdit.insert(start, "某"))),
  /** A label is broken in two paragraphs. */
  LABEL_BROKEN(FormLabels.each((start, end) -> TextEdit.insert((start + end) / 2, "\n"))),
  /** A tabulator stands in a label. */
  LABEL_PARTED(FormLabels.each((start, end) -> TextEdit.insert((start + end) / 2, "\t"))),
  /** A label says what the one before it says. */
  LABEL_COPIED(FormLabels::copies),
  /** The whole cell of a label is missing. */
  LABEL_CELL_LOST(StructuralDamage::labelCells),
  /** The end of a marker is missing. */
  MARKER_OPEN(text -> each(text, ']', at -> TextEdit.delete(at, at + 1))),
  /** The beginning of a marker is missing. */
  MARKER_CUT(text -> each(text, '[', at -> TextEdit.delete(at, at + 1)));

  // The functions hold no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<String, List<TextEdit>> edits;

  StructuralDamage(Function<String, List<TextEdit>> edits) {
    this.edits = edits;
  }

  /**
   * Returns every way to do this damage to a text.
   *
   * @param text the text
   * @return the edits in the order of the text, each damaging one place
   */
  public List<TextEdit> edits(String text) {
    return edits.apply(text);
  }

  /**
   * Makes damages of any kind to a text.
   *
   * @param text the text, with at least one TAB or newline
   * @return edits at random
   */
  public static Arbitrary<TextEdit> anyTo(String text) {
    List<List<TextEdit>> kinds = new ArrayList<>();
    for (StructuralDamage kind : values()) {
      kinds.add(kind.edits(text));
    }
    kinds.removeIf(List::isEmpty);
    return Arbitraries.of(kinds).flatMap(Arbitraries::of);
  }

  private static List<TextEdit> each(String text, char sign, Function<Integer, TextEdit> edit) {
    List<TextEdit> edits = new ArrayList<>();
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      edits.add(edit.apply(at));
    }
    return edits;
  }

  private static List<TextEdit> lineStarts(String text, String insertion) {
    return each(text, '\n', at -> TextEdit.insert(at + 1, insertion));
  }

  private static List<TextEdit> blankLines(String text) {
    List<TextEdit> edits = new ArrayList<>();
    int at = text.indexOf("\n\n");
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      edits.add(TextEdit.delete(at + 1, end));
      at = text.indexOf("\n\n", end);
    }
    return edits;
  }

  private static List<TextEdit> labelCells(String text) {
    return FormLabels.each((start, end) -> cell(text, start, end)).apply(text);
  }

  /** With the TAB in front of it, and with the newline behind it where it is alone in its line. */
  private static TextEdit cell(String text, int start, int end) {
    int from = start;
    while (from > 0 && " \u3000\t".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
      if (text.charAt(from) == '\t') {
        break;
      }
    }
    boolean alone = from == 0 || text.charAt(from - 1) == '\n';
    int to = end;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    boolean lineEnd = alone && to < text.length() && text.charAt(to) == '\n';
    return TextEdit.delete(from, lineEnd ? to + 1 : to);
  }
}
