package io.github.perfbudget.io.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the paragraphs and cells of a filing with some habits. */
final class Hand {

  /** What page headers, footers and notes say. */
  static final String FOREIGN = "公开资料附页";

  private static final String PADDING = "    ";
  private static final String INDENT = "\u3000\u3000";

  private final Set<Habit> habits;
  private int bookmarks;
  private int numbers;

  Hand(Set<Habit> habits) {
    this.habits = habits;
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  /** A paragraph outside tables. */
  WordParagraph paragraph(String text) {
    WordParagraph.Builder paragraph = WordParagraph.builder();
    write(has(Habit.IDEOGRAPHIC_SPACES) ? INDENT + text : text, paragraph);
    return paragraph.build();
  }

  /** The heading of a section. */
  WordParagraph sectionHeading(String text) {
    WordParagraph.Builder heading = WordParagraph.builder();
    bookmark(heading);
    heading.text(text);
    if (has(Habit.FOOTNOTES)) {
      heading.footnote(FOREIGN);
    }
    return heading.build();
  }

  /** The heading of a table, whose number is automatic if the count is right. */
  WordParagraph tableHeading(String text) {
    WordParagraph.Builder heading = WordParagraph.builder();
    String number = (numbers + 1) + ". ";
    boolean numbered = has(Habit.NUMBERED_HEADINGS) && text.startsWith(number);
    if (numbered) {
      numbers++;
      heading.number(ListStyle.DECIMAL);
    }
    bookmark(heading);
    if (has(Habit.PAGE_BREAKS) && !numbered) {
      heading.pageBreak();
    }
    return heading.text(numbered ? text.substring(number.length()) : text).build();
  }

  private void bookmark(WordParagraph.Builder heading) {
    if (has(Habit.BOOKMARKS) || has(Habit.NUMBERED_HEADINGS)) {
      heading.bookmark("_Toc_" + ++bookmarks);
    }
  }

  private void write(String text, WordParagraph.Builder paragraph) {
    paragraph.add(has(Habit.CONTENT_CONTROLS) ? new InlineControl(text) : new TextRun(text));
  }

  /** The cell of a label that the form prints; what it says in brackets stays together. */
  WordCell label(String label) {
    int bracket = label.indexOf('（');
    int middle = (bracket < 0 ? label.length() : bracket) - 2;
    boolean padded = has(Habit.PADDED_LABELS) && middle > 0;
    return WordCell.of(
        padded ? label.substring(0, middle) + PADDING + label.substring(middle) + PADDING : label);
  }

  WordCell value(Optional<String> text) {
    return value(text.orElse(""));
  }

  /** The cell of a text whose paragraphs are parted by newlines. */
  WordCell value(String text) {
    return text.isEmpty() ? blank() : cell(text.lines().toList());
  }

  WordCell blank() {
    WordCell.Builder cell = WordCell.builder();
    cell.paragraph(has(Habit.SPACES_IN_BLANK_CELLS) ? " " : "");
    cell.emptyParagraphs(has(Habit.EMPTY_PARAGRAPHS_AT_CELL_ENDS) ? 1 : 0);
    return cell.build();
  }

  private WordCell cell(List<String> lines) {
    WordCell.Builder cell = WordCell.builder();
    cell.emptyParagraphs(has(Habit.EMPTY_PARAGRAPHS_FIRST) ? 1 : 0);
    if (has(Habit.SOFT_BREAKS)) {
      cell.add(oneParagraph(lines));
    } else {
      paragraphs(lines, cell);
    }
    cell.emptyParagraphs(has(Habit.EMPTY_PARAGRAPHS_AT_CELL_ENDS) ? 1 : 0);
    return cell.build();
  }

  private WordParagraph oneParagraph(List<String> lines) {
    WordParagraph.Builder paragraph = WordParagraph.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.softBreak();
      }
      write(filled(lines.get(i)), paragraph);
    }
    return paragraph.build();
  }

  private void paragraphs(List<String> lines, WordCell.Builder cell) {
    for (int i = 0; i < lines.size(); i++) {
      cell.emptyParagraphs(i > 0 && has(Habit.EMPTY_PARAGRAPHS_IN_CELLS) ? 1 : 0);
      WordParagraph.Builder paragraph = WordParagraph.builder();
      write(filled(lines.get(i)), paragraph);
      cell.add(paragraph.build());
    }
  }

  private String filled(String text) {
    return has(Habit.IDEOGRAPHIC_SPACES) ? INDENT + text + "\u3000" : text;
  }

  /** The cell of a text that may stand in the middle of a row alone. */
  WordCell middleValue(Optional<String> text) {
    WordCell cell = value(text);
    boolean simple =
        cell.content().stream()
            .allMatch(
                element ->
                    element instanceof WordParagraph paragraph
                        && paragraph.inlines().stream().allMatch(TextRun.class::isInstance));
    return new WordCell(
        cell.content(), cell.merge(), cell.span(), has(Habit.CONTROLS_AROUND_CELLS) && simple);
  }

  /** A row of labels, and of texts that stand like labels. */
  WordRow labels(List<String> labels) {
    return WordRow.of(labels.stream().map(this::label).toList());
  }
}
