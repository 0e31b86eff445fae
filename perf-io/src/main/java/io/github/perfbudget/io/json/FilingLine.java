package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;

/**
 * A line of NDJSON, the JSON of one filing (预算绩效文本).
 *
 * <p>It is read when it is asked for, each time anew, so that lines can be handed to threads and
 * read there. Immutable and thread-safe.
 */
public final class FilingLine {

  private final int number;
  private final SourceText source;
  private final boolean whole;
  private final FilingJsonReader reader;

  FilingLine(int number, SourceText source, boolean whole, FilingJsonReader reader) {
    this.number = number;
    this.source = source;
    this.whole = whole;
    this.reader = reader;
  }

  /**
   * Returns which line it is.
   *
   * @return the number, from 1, blank lines counted
   */
  public int number() {
    return number;
  }

  /**
   * Reads the filing.
   *
   * @return the filing
   * @throws FilingJsonException if the line is no filing in every detail; its position is that in
   *     the whole input
   */
  public Filing filing() {
    return whole ? FilingJson.read(source, reader) : FilingJson.accept(reading());
  }

  /**
   * Reads as much of the filing as can be read. Never fails.
   *
   * @return the reading, as {@link FilingJson#reading(byte[])} gives it; its places are those in
   *     the whole input. Of a line longer than the limit the source is empty
   */
  public Reading reading() {
    return whole ? reader.read(source) : reader.refusal(source);
  }

  /** Returns the number and how long the line is, for debugging. */
  @Override
  public String toString() {
    return "line " + number + " of " + source.text().length() + " characters";
  }
}
