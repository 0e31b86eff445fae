package io.github.perfbudget.cli;

import java.io.BufferedInputStream;
import java.io.IOException;

/**
 * Tells NDJSON from other texts by its beginning: a whole object in one line, and something in a
 * line behind it.
 */
final class FilingLines {

  private static final int UTF8_MARK = 0xEF;

  private final BufferedInputStream in;
  private int depth;
  private boolean quoted;

  private FilingLines(BufferedInputStream in) {
    this.in = in;
  }

  /** Looks at the beginning of an input, which stays to be read. */
  static boolean beginIn(BufferedInputStream in) throws IOException {
    in.mark(Input.LIMIT);
    boolean found = new FilingLines(in).find();
    in.reset();
    in.mark(0); // else all that is read from here on would be kept
    return found;
  }

  private boolean find() throws IOException {
    int first = firstVisible();
    if (first == UTF8_MARK) {
      in.skipNBytes(2);
      first = firstVisible();
    }
    return first == '{' && objectEndsInItsLine() && lineEnds() && firstVisible() >= 0;
  }

  private int firstVisible() throws IOException {
    int c = in.read();
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      c = in.read();
    }
    return c;
  }

  /** Reads on to the bracket that closes the first. */
  private boolean objectEndsInItsLine() throws IOException {
    depth = 1;
    for (int length = 1; depth > 0 && length < Input.LIMIT; length++) {
      int c = in.read();
      if (c < 0 || c == '\n') {
        return false;
      }
      take(c);
    }
    return depth == 0;
  }

  private void take(int c) throws IOException {
    if (c == '"') {
      quoted = !quoted;
    } else if (quoted) {
      in.skip(c == '\\' ? 1 : 0);
    } else if (c == '{') {
      depth++;
    } else if (c == '}') {
      depth--;
    }
  }

  private boolean lineEnds() throws IOException {
    int c = in.read();
    while (c == ' ' || c == '\t' || c == '\r') {
      c = in.read();
    }
    return c == '\n';
  }
}
