package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.WordCell;
import java.util.stream.Stream;

/**
 * A cell of a {@link WordScript}: {@code ^} is merged with the one above, {@code <n>} in front
 * spreads it over n columns, {@code {cell}} puts a content control around it, and {@code ¶} parts
 * its paragraphs.
 */
final class WordScriptCell {

  private static final String CONTROL = "{cell}";

  private WordScriptCell() {}

  static WordCell parse(String script) {
    return script.equals("^") ? WordCell.mergedUp() : controlled(WordCell.builder(), script);
  }

  private static WordCell controlled(WordCell.Builder cell, String script) {
    return script.startsWith(CONTROL)
        ? spread(cell.inControl(), script.substring(CONTROL.length()))
        : spread(cell, script);
  }

  private static WordCell spread(WordCell.Builder cell, String script) {
    int end = script.startsWith("<") ? script.indexOf('>') : -1;
    return end < 0
        ? filled(cell, script)
        : filled(cell.span(Integer.parseInt(script.substring(1, end))), script.substring(end + 1));
  }

  private static WordCell filled(WordCell.Builder cell, String script) {
    if (!script.isEmpty()) {
      Stream.of(script.split("¶", -1)).map(WordScriptParagraph::parse).forEach(cell::add);
    }
    return cell.build();
  }
}
