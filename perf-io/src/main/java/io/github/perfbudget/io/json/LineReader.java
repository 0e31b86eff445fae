package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Parts bytes into lines, of which no more than the limit is kept. Not thread-safe. */
final class LineReader implements Iterator<FilingLine> {

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final FilingJsonReader reader;
  private final int limit;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int filled;
  private int number;
  private @Nullable FilingLine next;

  private LineReader(InputStream in, Limits limits) {
    this.in = in;
    this.reader = FilingJsonReader.of(limits);
    this.limit = limits.of(Limit.BYTES);
  }

  static Stream<FilingLine> lines(InputStream in, Limits limits) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new LineReader(in, limits), traits), false);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && hasMore()) {
        next = line();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the lines cannot be read on", failure);
    }
    return next != null;
  }

  @Override
  public FilingLine next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there is no further line");
    }
    FilingLine line = next;
    next = null;
    return line;
  }

  private boolean hasMore() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(block, 0, BLOCK));
    }
    return position < filled;
  }

  /** Takes a line, or null where it is blank. */
  private @Nullable FilingLine line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean blank = true;
    boolean whole = true;
    number++;
    while (hasMore() && block[position] != '\n') {
      int end = endOfPart();
      blank = blank && isBlank(position, end);
      whole = whole && bytes.size() + (end - position) <= limit;
      if (whole) {
        bytes.write(block, position, end - position);
      }
      position = end;
    }
    position += position < filled ? 1 : 0;
    byte[] kept = whole ? bytes.toByteArray() : new byte[0];
    return blank ? null : new FilingLine(number, SourceText.ofLine(kept, number), whole, reader);
  }

  private int endOfPart() {
    int end = position;
    while (end < filled && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (block[i] != ' ' && block[i] != '\t' && block[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
