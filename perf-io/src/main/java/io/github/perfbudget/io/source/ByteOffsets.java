package io.github.perfbudget.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Finds the bytes that characters were read from, going forward once. */
final class ByteOffsets {

  private static final int CHUNK = 8192;

  private final CharsetDecoder decoder;
  private final ByteBuffer in;
  private final CharBuffer out = CharBuffer.allocate(CHUNK);
  private int read;

  ByteOffsets(byte[] bytes, int markLength, Charset charset) {
    in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /**
   * The index of the first byte of a character.
   *
   * @param offset the character's UTF-16 unit, at least that of the call before
   * @throws IllegalArgumentException if it is the second half of a surrogate pair
   */
  int at(int offset) {
    while (read < offset) {
      out.clear().limit(Math.min(CHUNK, offset - read));
      decoder.decode(in, out, true);
      if (out.position() == 0) {
        throw new IllegalArgumentException("offset stands inside a character: " + offset);
      }
      read += out.position();
    }
    return in.position();
  }
}
