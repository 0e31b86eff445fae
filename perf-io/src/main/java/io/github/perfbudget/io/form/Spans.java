package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of a text, asked for by place. */
final class Spans {

  private final NavigableMap<Integer, SourceSpan> byStart = new TreeMap<>();

  /** Adds a stretch; an empty one says nothing. */
  void add(SourceSpan span) {
    if (!span.isEmpty()) {
      byStart.merge(span.start(), span, (one, other) -> one.end() >= other.end() ? one : other);
    }
  }

  /** Whether a part of this span was added. */
  boolean touch(SourceSpan span) {
    var before = byStart.lowerEntry(span.end());
    return before != null && before.getValue().end() > span.start();
  }
}
