package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a Word file, as far as extraction shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param header the paragraphs of the page header
 * @param body paragraphs and tables in order
 * @param footer the paragraphs of the page footer
 */
public record WordDocument(
    List<WordParagraph> header, List<BodyElement> body, List<WordParagraph> footer) {

  /** Copies the parts. */
  public WordDocument {
    header = List.copyOf(header);
    body = List.copyOf(body);
    footer = List.copyOf(footer);
  }

  /**
   * Makes a document without header and footer.
   *
   * @param body paragraphs and tables in order
   * @return the document
   */
  public static WordDocument of(BodyElement... body) {
    return new WordDocument(List.of(), List.of(body), List.of());
  }

  /**
   * Begins a document.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a document in order. */
  public static final class Builder {

    private final List<WordParagraph> header = new ArrayList<>();
    private final List<BodyElement> body = new ArrayList<>();
    private final List<WordParagraph> footer = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a plain paragraph to the page header.
     *
     * @param text its text
     * @return this builder
     */
    public Builder header(String text) {
      header.add(WordParagraph.of(text));
      return this;
    }

    /**
     * Adds a plain paragraph to the page footer.
     *
     * @param text its text
     * @return this builder
     */
    public Builder footer(String text) {
      footer.add(WordParagraph.of(text));
      return this;
    }

    /**
     * Adds an element to the body.
     *
     * @param element the next
     * @return this builder
     */
    public Builder add(BodyElement element) {
      body.add(element);
      return this;
    }

    /**
     * Adds a plain paragraph to the body.
     *
     * @param text its text; an empty one makes an empty paragraph
     * @return this builder
     */
    public Builder paragraph(String text) {
      return add(WordParagraph.of(text));
    }

    /**
     * Adds a table to the body.
     *
     * @param table the next
     * @return this builder
     */
    public Builder table(WordTable table) {
      return add(table);
    }

    /**
     * Makes the document.
     *
     * @return the document
     */
    public WordDocument build() {
      return new WordDocument(header, body, footer);
    }
  }
}
