package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.validation.Deadline;
import java.util.List;
import java.util.Optional;

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
    return of(source, Limits.STANDARD, Deadline.none());
  }

  /**
   * Reads a document. Never fails.
   *
   * @param source the input
   * @param limits how much to take; the rest becomes one {@link Rest}
   * @param deadline when to end; the rest becomes one {@link Rest} as well
   * @return the document
   */
  public static Document of(SourceText source, Limits limits, Deadline deadline) {
    if (source.size() > limits.of(Limit.BYTES)) {
      SourceSpan all = SourceSpan.of(0, source.text().length());
      return new Document(source, List.of(new Rest(all, Optional.of(Limit.BYTES))));
    }
    Intake intake = new Intake(limits, deadline);
    return new Document(source, new DocumentParser(source.text(), intake).parse());
  }
}
