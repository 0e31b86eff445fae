package io.github.perfbudget.io.testkit;

/** A habit of those who fill in forms: it changes the text of a filing, and nothing it says. */
public enum Habit {
  /** Class labels are written in every row, rather than in merged cells. */
  REPEATED_LABELS,
  /** A cell ends in an empty paragraph, so that a blank line breaks its row. */
  EMPTY_PARAGRAPHS_AT_CELL_ENDS,
  /** A cell begins with an empty paragraph, so that its text stands on the next line. */
  EMPTY_PARAGRAPHS_FIRST,
  /** An empty paragraph stands between two paragraphs of a cell. */
  EMPTY_PARAGRAPHS_IN_CELLS,
  /** The paragraphs of a cell are lines of one paragraph. */
  SOFT_BREAKS,
  /** Cells without text hold one space. */
  SPACES_IN_BLANK_CELLS,
  /** The heading of a table is the first paragraph of the cell with its title. */
  GLUED_TITLES,
  /** The fiscal part of a budget stands in the cell of its label. */
  AMOUNTS_IN_LABELS,
  /** Labels are spread with blanks. */
  PADDED_LABELS,
  /** A blank row follows the header of a table. */
  STRAY_BLANK_ROWS,
  /** A table is cut in two that follow each other. */
  ADJACENT_TABLES,
  /** Paragraphs of one space stand before headings and tables. */
  LONE_SPACES,
  /** Empty paragraphs stand before headings and tables. */
  EMPTY_PARAGRAPHS,
  /** Headings have bookmarks. */
  BOOKMARKS,
  /** The numbers of headings are automatic, and bookmarks follow them. */
  NUMBERED_HEADINGS,
  /** Texts are indented and filled up with U+3000. */
  IDEOGRAPHIC_SPACES,
  /** A section's heading has a footnote. */
  FOOTNOTES,
  /** Pages have a header and a footer. */
  MARGINS,
  /** Pages and sections break before headings. */
  PAGE_BREAKS,
  /** Texts stand in content controls. */
  CONTENT_CONTROLS,
  /**
   * Content controls stand around cells in the middle of rows, so that the next cell stands in the
   * same line; there is no evidence for .doc.
   */
  CONTROLS_AROUND_CELLS,
  /** Each signature has a cell of its own, its label in two paragraphs. */
  SIGNATURES_IN_CELLS
}
