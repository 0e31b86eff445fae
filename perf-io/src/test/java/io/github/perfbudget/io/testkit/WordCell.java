package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table in a Word file.
 *
 * @param content paragraphs and nested tables; the last is a paragraph
 * @param merge how it is merged with others
 * @param span how many columns it covers, at least 1
 * @param inControl whether a content control stands around it
 */
public record WordCell(List<BodyElement> content, CellMerge merge, int span, boolean inControl) {

  /** Copies the content, and ends it with a paragraph as Word does. */
  public WordCell {
    content =
        endsWithParagraph(content)
            ? List.copyOf(content)
            : Stream.concat(content.stream(), Stream.of(WordParagraph.empty())).toList();
  }

  private static boolean endsWithParagraph(List<BodyElement> content) {
    return !content.isEmpty() && content.get(content.size() - 1) instanceof WordParagraph;
  }

  /**
   * Makes a cell of plain paragraphs.
   *
   * @param paragraphs their texts; an empty one makes an empty paragraph
   * @return the cell
   */
  public static WordCell of(String... paragraphs) {
    Builder cell = builder();
    for (String paragraph : paragraphs) {
      cell.paragraph(paragraph);
    }
    return cell.build();
  }

  /**
   * Makes a cell with nothing in it.
   *
   * @return the cell
   */
  public static WordCell empty() {
    return builder().build();
  }

  /**
   * Makes an empty cell that is merged with the one above.
   *
   * @return the cell
   */
  public static WordCell mergedUp() {
    return builder().merge(CellMerge.UP).build();
  }

  /**
   * Begins a cell.
   *
   * @return a builder without content
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the content of a cell in order. */
  public static final class Builder {

    private final List<BodyElement> content = new ArrayList<>();
    private CellMerge merge = CellMerge.NONE;
    private int span = 1;
    private boolean inControl;

    private Builder() {}

    /**
     * Adds an element.
     *
     * @param element the next
     * @return this builder
     */
    public Builder add(BodyElement element) {
      content.add(element);
      return this;
    }

    /**
     * Adds a plain paragraph.
     *
     * @param text its text; an empty one makes an empty paragraph
     * @return this builder
     */
    public Builder paragraph(String text) {
      return add(WordParagraph.of(text));
    }

    /**
     * Adds empty paragraphs.
     *
     * @param count how many
     * @return this builder
     */
    public Builder emptyParagraphs(int count) {
      for (int i = 0; i < count; i++) {
        add(WordParagraph.empty());
      }
      return this;
    }

    /**
     * Merges the cell with another.
     *
     * @param with which one
     * @return this builder
     */
    public Builder merge(CellMerge with) {
      merge = with;
      return this;
    }

    /**
     * Spreads the cell over columns.
     *
     * @param columns how many
     * @return this builder
     */
    public Builder span(int columns) {
      span = columns;
      return this;
    }

    /**
     * Puts a content control around the cell.
     *
     * @return this builder
     */
    public Builder inControl() {
      inControl = true;
      return this;
    }

    /**
     * Makes the cell.
     *
     * @return the cell
     */
    public WordCell build() {
      return new WordCell(content, merge, span, inControl);
    }
  }
}
