package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a Word file.
 *
 * @param inlines what stands in it, in order
 * @param number the automatic number in front of it, if any
 * @param mark how its mark is formatted, if that is fixed
 * @param endsSection whether a section ends with it
 */
public record WordParagraph(
    List<Inline> inlines,
    Optional<ListStyle> number,
    Optional<ParagraphMark> mark,
    boolean endsSection)
    implements BodyElement {

  private static final WordParagraph EMPTY = builder().build();

  /** Copies the inlines. */
  public WordParagraph {
    inlines = List.copyOf(inlines);
  }

  /**
   * Writes a paragraph of plain text.
   *
   * @param text the text; an empty one makes an empty paragraph
   * @return the paragraph
   */
  public static WordParagraph of(String text) {
    return text.isEmpty() ? EMPTY : builder().text(text).build();
  }

  /**
   * Returns the paragraph without anything in it.
   *
   * @return the paragraph
   */
  public static WordParagraph empty() {
    return EMPTY;
  }

  /**
   * Begins a paragraph.
   *
   * @return a builder without inlines
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void accept(BodyVisitor visitor) {
    visitor.paragraph(this);
  }

  /** Collects the inlines of a paragraph in order. */
  public static final class Builder {

    private final List<Inline> inlines = new ArrayList<>();
    private Optional<ListStyle> number = Optional.empty();
    private Optional<ParagraphMark> mark = Optional.empty();
    private boolean endsSection;

    private Builder() {}

    /**
     * Adds an inline.
     *
     * @param inline the next
     * @return this builder
     */
    public Builder add(Inline inline) {
      inlines.add(inline);
      return this;
    }

    /**
     * Adds a run of text.
     *
     * @param text the text
     * @return this builder
     */
    public Builder text(String text) {
      return add(new TextRun(text));
    }

    /**
     * Adds a line break.
     *
     * @return this builder
     */
    public Builder softBreak() {
      return add(new SoftBreak());
    }

    /**
     * Adds a tabulator.
     *
     * @return this builder
     */
    public Builder tab() {
      return add(new Tabulator());
    }

    /**
     * Adds a page break.
     *
     * @return this builder
     */
    public Builder pageBreak() {
      return add(new PageBreak());
    }

    /**
     * Adds a bookmark.
     *
     * @param name its name
     * @return this builder
     */
    public Builder bookmark(String name) {
      return add(new Bookmark(name));
    }

    /**
     * Adds a reference to a footnote.
     *
     * @param text the text of the note
     * @return this builder
     */
    public Builder footnote(String text) {
      return add(new Note(Note.Kind.FOOTNOTE, text));
    }

    /**
     * Numbers the paragraph.
     *
     * @param style the list it belongs to
     * @return this builder
     */
    public Builder number(ListStyle style) {
      number = Optional.of(style);
      return this;
    }

    /**
     * Fixes the format of the paragraph's mark.
     *
     * @param format how the mark is formatted
     * @return this builder
     */
    public Builder mark(ParagraphMark format) {
      mark = Optional.of(format);
      return this;
    }

    /**
     * Ends a section with this paragraph.
     *
     * @return this builder
     */
    public Builder endsSection() {
      endsSection = true;
      return this;
    }

    /**
     * Makes the paragraph.
     *
     * @return the paragraph
     */
    public WordParagraph build() {
      return new WordParagraph(inlines, number, mark, endsSection);
    }
  }
}
