package io.github.perfbudget.io.testkit;

import io.github.perfbudget.io.form.TextForm;

/**
 * The text that extraction makes of a Word file, in each of its forms.
 *
 * <p>The extraction meant is that of Apache Tika 3.2.3 with {@code new BodyContentHandler(new
 * RichTextContentHandler(writer))}. All methods are deterministic and thread-safe.
 */
public final class ExtractedText {

  private ExtractedText() {}

  /**
   * Writes the text of a file in a form: {@link #docx} or {@link #doc(WordDocument)}.
   *
   * @param document the file
   * @param form the form of the text
   * @return its text
   */
  public static String of(WordDocument document, TextForm form) {
    return switch (form) {
      case DOCX -> docx(document);
      case DOC -> doc(document);
    };
  }

  /**
   * Writes the text of a .docx file.
   *
   * <p>A TAB stands before a cell; every paragraph ends in a newline, and so do a row and a table
   * once more.
   *
   * @param document the file
   * @return its text, byte for byte as extraction writes it
   * @throws IllegalArgumentException if the document nests what was not measured
   */
  public static String docx(WordDocument document) {
    return DocxText.of(document);
  }

  /**
   * Writes the text of a .doc file whose paragraph marks are formatted like their texts.
   *
   * @param document the file
   * @return its text
   * @throws IllegalArgumentException if the document holds content controls around paragraphs or
   *     cells, for which there is no evidence
   */
  public static String doc(WordDocument document) {
    return doc(document, ParagraphMarks.all(ParagraphMark.WITH_TEXT));
  }

  /**
   * Writes the text of a .doc file.
   *
   * <p>Paragraphs without text are dropped, and the newline behind a paragraph is doubled where its
   * mark is formatted like its text. The last paragraph of a cell is always written, with one
   * newline.
   *
   * @param document the file
   * @param marks chooses the format of each mark that a paragraph does not state
   * @return its text
   * @throws IllegalArgumentException if the document holds content controls around paragraphs or
   *     cells, for which there is no evidence
   */
  public static String doc(WordDocument document, ParagraphMarks marks) {
    return DocText.of(document, marks);
  }

  /**
   * Writes the text of a .docx file as the streaming extractor does ({@code
   * setUseSAXDocxExtractor(true)}): without a newline behind a cell of one paragraph.
   *
   * @param document the file
   * @return its text
   * @throws IllegalArgumentException if the document holds nested tables, notes or text boxes
   */
  public static String sax(WordDocument document) {
    return SaxText.of(document);
  }
}
