package io.github.perfbudget.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * How bytes were turned into text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text
 * @param encoding the encoding
 * @param quality how well the bytes fit it
 */
public record Decoding(String text, Encoding encoding, Quality quality) {

  /** How well bytes fit their encoding. */
  public enum Quality {
    /** Every byte was read. */
    EXACT,
    /** The last character is cut off; U+FFFD stands for it. */
    CUT_OFF,
    /** Some bytes are no text in any encoding tried; U+FFFD stands for them. */
    DAMAGED
  }

  static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return forced(bytes, 3, Encoding.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return forced(bytes, 2, Encoding.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return forced(bytes, 2, Encoding.UTF_16LE);
    }
    return strict(bytes, 0, Encoding.UTF_8)
        .or(() -> strict(bytes, 0, Encoding.GB18030))
        .orElseGet(() -> forced(bytes, 0, Encoding.UTF_8));
  }

  /** The length of the byte order mark, 0 where there is none. */
  static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Decoding forced(byte[] bytes, int from, Encoding encoding) {
    return strict(bytes, from, encoding)
        .orElseGet(() -> new Decoding(lenient(bytes, from, encoding), encoding, Quality.DAMAGED));
  }

  private static String lenient(byte[] bytes, int from, Encoding encoding) {
    return new String(bytes, from, bytes.length - from, encoding.charset());
  }

  /** Reads text that is valid but for an incomplete last character. */
  private static Optional<Decoding> strict(byte[] bytes, int from, Encoding encoding) {
    Charset charset = encoding.charset();
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, false);
    if (result.isError()) {
      return Optional.empty();
    }
    out.flip();
    return Optional.of(
        in.hasRemaining()
            ? new Decoding(out + "\uFFFD", encoding, Quality.CUT_OFF)
            : new Decoding(out.toString(), encoding, Quality.EXACT));
  }

  static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
