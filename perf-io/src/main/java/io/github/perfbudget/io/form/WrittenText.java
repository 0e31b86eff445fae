package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.source.Replacement;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import java.util.Optional;

/**
 * How the text of a field stands in its source: with markers, indents and blank lines between its
 * characters.
 *
 * <p>Only what differs between the old text and the new is replaced, so that these stay.
 */
final class WrittenText {

  private final SourceText source;
  private final String text;

  /** Where each character stands, and at last the end of the field. */
  private final int[] places;

  private WrittenText(SourceText source, String text, int[] places) {
    this.source = source;
    this.text = text;
    this.places = places;
  }

  /** Finds the characters of a text; empty where the span does not hold them all. */
  static Optional<WrittenText> of(SourceText source, SourceSpan span, String text) {
    if (FieldText.ofLine(source, span).isBlank()) {
      return Optional.of(new WrittenText(source, "", new int[] {span.start()}));
    }
    int[] places = new int[text.length() + 1];
    int at = span.start();
    for (int i = 0; i < text.length(); i++) {
      at = find(source.text(), at, span.end(), text.charAt(i));
      if (at == span.end()) {
        return Optional.empty();
      }
      places[i] = at++;
    }
    places[text.length()] = at;
    return Optional.of(new WrittenText(source, text, places));
  }

  private static int find(String written, int from, int end, char wanted) {
    int at = from;
    while (at < end) {
      int markerEnd = FieldText.markerEnd(written, at, end);
      if (markerEnd > at) {
        at = markerEnd;
      } else if (written.charAt(at) == wanted) {
        return at;
      } else {
        at++;
      }
    }
    return end;
  }

  /** What to replace for another text; empty where a marker would go with it. */
  Optional<Replacement> replacement(String other) {
    int from = commonStart(other);
    int toEnd = commonEnd(other, from);
    int to = text.length() - toEnd;
    int start = start(from, to);
    SourceSpan span = SourceSpan.of(start, from == to ? start : end(to));
    String words = other.substring(from, other.length() - toEnd);
    return FieldText.hasMarker(source.slice(span))
        ? Optional.empty()
        : Optional.of(new Replacement(span, words.replace("\n", lineEnd())));
  }

  private int commonStart(String other) {
    int end = Math.min(text.length(), other.length());
    int at = 0;
    while (at < end && text.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  private int commonEnd(String other, int start) {
    int most = Math.min(text.length(), other.length()) - start;
    int count = 0;
    while (count < most
        && text.charAt(text.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
      count++;
    }
    boolean parted = count > 0 && Character.isLowSurrogate(text.charAt(text.length() - count));
    return parted ? count - 1 : count;
  }

  /** Right behind the character before, unless a paragraph begins here. */
  private int start(int from, int to) {
    boolean behind =
        from > 0 && text.charAt(from - 1) != '\n' && (from == to || text.charAt(from) == '\n');
    return behind ? places[from - 1] + 1 : places[from];
  }

  /** Behind the last character, or before the next one where a paragraph ended. */
  private int end(int to) {
    boolean paragraphEnds = to < text.length() && text.charAt(to - 1) == '\n';
    return paragraphEnds ? places[to] : places[to - 1] + 1;
  }

  /** Paragraphs end as the lines of the source do. */
  private String lineEnd() {
    int newline = source.text().indexOf('\n');
    return newline > 0 && source.text().charAt(newline - 1) == '\r' ? "\r\n" : "\n";
  }
}
