package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceText;
import java.util.List;

/**
 * A table text as blocks over its source. Every byte is kept: {@code document.source().bytes()} are
 * those read.
 *
 * <p>For example a heading, a blank line and {@code "\t项目编码\n\t601004\n"} are a {@link Paragraph}
 * and a {@link Table} of one {@link Row} with two cells. Immutable and thread-safe.
 *
 * @param source the bytes and their text
 * @param blocks the blocks in the order of the text
 */
public record Document(SourceText source, List<Block> blocks) {

  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * Reads a document within {@link Limits#STANDARD}. Never fails.
   *
   * @param source the input
   * @return the document
   */
  public static Document of(SourceText source) {
    return of(source, Limits.STANDARD);
  }

  /**
   * Reads a document. Never fails.
   *
   * @param source the input
   * @param limits how much to take; the rest becomes one {@link Rest}
   * @return the document
   */
  public static Document of(SourceText source, Limits limits) {
    return new Document(source, new DocumentParser(source.text(), limits).parse());
  }
}
