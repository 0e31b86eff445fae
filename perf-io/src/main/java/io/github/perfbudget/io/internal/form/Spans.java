package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.BitSet;

/** Stretches of a text, asked for by place. */
public final class Spans {

  private final BitSet characters = new BitSet();

  /** Adds a stretch; an empty one says nothing. */
  void add(SourceSpan span) {
    characters.set(span.start(), span.end());
  }

  /** Whether a part of this span was added. */
  boolean touch(SourceSpan span) {
    int next = characters.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
