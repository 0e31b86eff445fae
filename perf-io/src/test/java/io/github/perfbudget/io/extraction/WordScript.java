package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.BlockControl;
import io.github.perfbudget.io.testkit.BodyElement;
import io.github.perfbudget.io.testkit.WordCell;
import io.github.perfbudget.io.testkit.WordDocument;
import io.github.perfbudget.io.testkit.WordRow;
import io.github.perfbudget.io.testkit.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Word file as a text for people.
 *
 * <p>A line is a paragraph (see {@link WordScriptParagraph}). A line that begins with {@code |} is
 * a row of a table, its cells parted by {@code |} (see {@link WordScriptCell}); {@code |>n} leaves
 * n columns free in front of it. {@code ---} parts two tables and is nothing itself, {@code [[} and
 * {@code ]]} put a content control around what is between, {@code header: } and {@code footer: }
 * begin lines of the margins.
 */
final class WordScript {

  private static final String HEADER = "header: ";
  private static final String FOOTER = "footer: ";

  private final WordDocument.Builder document = WordDocument.builder();
  private final List<WordRow> rows = new ArrayList<>();
  private Optional<List<BodyElement>> control = Optional.empty();

  private WordScript() {}

  static WordDocument parse(String script) {
    WordScript parser = new WordScript();
    script.lines().forEach(parser::line);
    parser.endTable();
    return parser.document.build();
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      rows.add(row(line));
      return;
    }
    endTable();
    switch (line) {
      case "---" -> {}
      case "[[" -> control = Optional.of(new ArrayList<>());
      case "]]" -> endControl();
      default -> paragraph(line);
    }
  }

  private void paragraph(String line) {
    if (line.startsWith(HEADER)) {
      document.header(line.substring(HEADER.length()));
    } else if (line.startsWith(FOOTER)) {
      document.footer(line.substring(FOOTER.length()));
    } else {
      add(WordScriptParagraph.parse(line));
    }
  }

  private void endControl() {
    List<BodyElement> content = control.orElseThrow();
    control = Optional.empty();
    add(new BlockControl(content));
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      add(new WordTable(rows));
      rows.clear();
    }
  }

  private void add(BodyElement element) {
    control.ifPresentOrElse(content -> content.add(element), () -> document.add(element));
  }

  private static WordRow row(String line) {
    boolean free = line.startsWith("|>");
    List<WordCell> cells =
        Stream.of(line.substring(free ? 3 : 1).split("\\|", -1))
            .map(WordScriptCell::parse)
            .toList();
    return WordRow.of(cells).withGridBefore(free ? line.charAt(2) - '0' : 0);
  }
}
