package io.github.perfbudget.io.source;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An input: its bytes as they came, and their text.
 *
 * <p>The encoding is that of a byte order mark; else UTF-8 where the bytes are valid but for an
 * incomplete last character; else GB 18030 where valid; else UTF-8 with U+FFFD in place of what is
 * none. The text leaves out the byte order mark. Lines end at {@code \n}. Immutable and
 * thread-safe.
 */
public final class SourceText {

  private final byte[] bytes;
  private final String text;
  private final Encoding encoding;
  private final Decoding.Quality quality;
  private final int[] lineStarts;
  private final int firstLine;

  private SourceText(byte[] bytes, Decoding decoding, int firstLine) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.text = decoding.text();
    this.encoding = decoding.encoding();
    this.quality = decoding.quality();
    this.lineStarts = lineStartsOf(text);
  }

  /**
   * Takes bytes and finds their encoding. Never fails.
   *
   * @param bytes the input; copied
   * @return the source text
   */
  public static SourceText of(byte[] bytes) {
    return ofLine(bytes, 1);
  }

  /**
   * Takes bytes that begin at a line of a longer input, as each line of NDJSON does. Never fails.
   *
   * @param bytes the input from that line on; copied
   * @param number the number of that line, from 1, which is the line of its places
   * @return the source text
   */
  public static SourceText ofLine(byte[] bytes, int number) {
    byte[] copy = bytes.clone();
    return new SourceText(copy, Decoding.of(copy), number);
  }

  /**
   * Puts a text into bytes. In UTF-16 they begin with a byte order mark, else there is none.
   *
   * <p>For example {@code SourceText.of("第一部分\n", Encoding.GB18030).bytes()}.
   *
   * @param text the text
   * @param encoding the encoding
   * @return the source text; {@link #of(byte[])} of its bytes has the same text, unless these are
   *     valid in UTF-8 as well
   * @throws IllegalArgumentException if the encoding lacks a character, as all lack a surrogate
   *     without its partner
   */
  public static SourceText of(String text, Encoding encoding) {
    Decoding decoding = new Decoding(text, encoding, Decoding.Quality.EXACT);
    return new SourceText(encoding.encode(encoding.mark() + text), decoding, 1);
  }

  /**
   * Replaces stretches of this text, in its own encoding. All other bytes stay as they are.
   *
   * <p>For example {@code source.replace(List.of(new Replacement(SourceSpan.of(3, 5), "90")))}.
   *
   * @param replacements what to replace, in any order
   * @return the source text with the replacements
   * @throws IllegalArgumentException if stretches overlap or part a character, if the encoding
   *     lacks a character, or if the bytes would be read in another encoding
   */
  public SourceText replace(List<Replacement> replacements) {
    List<Replacement> sorted =
        replacements.stream().sorted(Comparator.comparingInt(each -> each.span().start())).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    StringBuilder expected = new StringBuilder(text.length());
    ByteOffsets offsets = new ByteOffsets(bytes, Decoding.markLength(bytes), encoding.charset());
    int from = 0;
    int fromByte = 0;
    for (Replacement each : sorted) {
      requireBehind(from, each.span());
      int start = offsets.at(each.span().start());
      out.write(bytes, fromByte, start - fromByte);
      out.writeBytes(encoding.encode(each.text()));
      fromByte = offsets.at(each.span().end());
      expected.append(text, from, each.span().start()).append(each.text());
      from = each.span().end();
    }
    out.write(bytes, fromByte, bytes.length - fromByte);
    return readAs(expected.append(text, from, text.length()).toString(), out.toByteArray());
  }

  private static void requireBehind(int end, SourceSpan span) {
    if (span.start() < end) {
      throw new IllegalArgumentException("stretches overlap at " + span.start());
    }
  }

  private SourceText readAs(String text, byte[] bytes) {
    SourceText source = ofLine(bytes, firstLine);
    if (!source.text().equals(text)) {
      throw new IllegalArgumentException(
          "the bytes would be read as " + source.encoding() + "; save the file as UTF-8 first");
    }
    return source;
  }

  /**
   * Tells whether the bytes begin with others, as files of a kind do.
   *
   * @param mark bytes, each from 0 to 255
   * @return true if they do
   */
  public boolean beginsWith(int... mark) {
    return Decoding.startsWith(bytes, mark);
  }

  /**
   * Returns how many bytes there are.
   *
   * @return the number of bytes
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Returns the bytes as they came.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Returns the text.
   *
   * @return the text, without byte order mark
   */
  public String text() {
    return text;
  }

  /**
   * Returns the encoding that was found.
   *
   * @return the encoding
   */
  public Encoding encoding() {
    return encoding;
  }

  /**
   * Tells how well the bytes fit the encoding.
   *
   * @return the quality
   */
  public Decoding.Quality quality() {
    return quality;
  }

  /**
   * Returns the text of a span.
   *
   * @param span a span of this text
   * @return its characters
   */
  public String slice(SourceSpan span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Returns the place of an offset.
   *
   * @param offset a UTF-16 unit, from 0 to the text's length
   * @return its line and column
   */
  public Position positionAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Position.of(line + firstLine, offset - lineStarts[line] + 1);
  }

  private static int[] lineStartsOf(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
