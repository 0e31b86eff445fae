package io.github.perfbudget.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which filings are found. */
public enum Encoding {
  /** UTF-8, with or without byte order mark. */
  UTF_8(StandardCharsets.UTF_8),
  /** UTF-16, big-endian, told by its byte order mark. */
  UTF_16BE(StandardCharsets.UTF_16BE),
  /** UTF-16, little-endian, told by its byte order mark. */
  UTF_16LE(StandardCharsets.UTF_16LE),
  /** GB 18030, and so GBK and GB 2312. */
  GB18030(Charset.forName("GB18030"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** The byte order mark that tells the encoding, where nothing else does. */
  String mark() {
    return this == UTF_16BE || this == UTF_16LE ? "\uFEFF" : "";
  }

  /** Puts a text into bytes, without a byte order mark. */
  byte[] encode(String text) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name() + " lacks a character of the text", e);
    }
  }

  /**
   * Tells whether this encoding has all characters of a text.
   *
   * @param text the text
   * @return whether it can be written
   */
  public boolean canEncode(String text) {
    return charset.newEncoder().canEncode(text);
  }

  /**
   * Returns the character set.
   *
   * @return the character set
   */
  public Charset charset() {
    return charset;
  }
}
