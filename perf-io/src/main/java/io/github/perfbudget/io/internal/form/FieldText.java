package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Privacy;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a field and where it stands.
 *
 * @param text without markers and outer blanks; empty for a blank field
 * @param span the first to the last character that counts
 */
public record FieldText(String text, SourceSpan span) {

  private static final List<String> MARKERS =
      List.of("[bookmark:", "[footnoteRef:", "[endnoteRef:");

  private static final int LONGEST_EXCERPT = 20;

  /** Reads one line: outer blanks and markers fall away. */
  public static FieldText ofLine(SourceText source, SourceSpan line) {
    String text = source.text();
    int start = line.start();
    int end = beforeNotes(text, start, line.end());
    while (start < end) {
      int markerEnd = markerEnd(text, start, end);
      if (markerEnd > start) {
        start = markerEnd;
      } else if (isBlank(text.charAt(start))) {
        start++;
      } else {
        break;
      }
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    SourceSpan span = SourceSpan.of(start, end);
    return new FieldText(trimmed(withoutMarkers(source.slice(span))), span);
  }

  /** The texts of the notes behind a line; blank where there are none. */
  public static FieldText notesOf(SourceText source, SourceSpan line) {
    int start = beforeNotes(source.text(), line.start(), line.end());
    SourceSpan notes = SourceSpan.of(start, line.end());
    return new FieldText(source.slice(notes), notes).from(0);
  }

  /** Joins the paragraphs of one field; {@code blank} is where a blank field stands. */
  public static FieldText join(List<FieldText> paragraphs, SourceSpan blank) {
    if (paragraphs.isEmpty()) {
      return new FieldText("", blank);
    }
    if (paragraphs.size() == 1) {
      return paragraphs.get(0);
    }
    SourceSpan first = paragraphs.get(0).span();
    SourceSpan last = paragraphs.get(paragraphs.size() - 1).span();
    return new FieldText(
        String.join("\n", paragraphs.stream().map(FieldText::text).toList()), first.to(last));
  }

  /** Whether a text holds what a reader takes for a marker. */
  public static boolean hasMarker(String text) {
    return nextMarker(text, 0, text.length()) < text.length();
  }

  /** This line and another that goes on with it, without anything between them. */
  public FieldText continuedBy(FieldText next) {
    return new FieldText(text + next.text, span.to(next.span));
  }

  private static String trimmed(String line) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The first words, to be shown to people; half a telephone number would not be masked later. */
  String excerpt() {
    String masked = Privacy.maskText(text);
    int length = Math.min(LONGEST_EXCERPT, masked.codePointCount(0, masked.length()));
    int end = masked.offsetByCodePoints(0, length);
    return end == masked.length() ? masked : masked.substring(0, end) + "…";
  }

  /** The rest from a character on, without outer blanks. */
  public FieldText from(int index) {
    return part(index, text.length());
  }

  /** A part without outer blanks; the span follows where the text stands as written. */
  public FieldText part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isOuter(text.charAt(start))) {
      start++;
    }
    while (end > start && isOuter(text.charAt(end - 1))) {
      end--;
    }
    String part = text.substring(start, end);
    boolean asWritten = text.length() == span.end() - span.start();
    return new FieldText(
        part, asWritten ? SourceSpan.of(span.start() + start, span.start() + end) : span);
  }

  /** The text without stops at its end. */
  public FieldText withoutStop() {
    int end = text.length();
    while (end > 0 && "。；;，".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return part(0, end);
  }

  private static boolean isOuter(char c) {
    return isBlank(c) || c == '\n';
  }

  /** Whether a character at the start or end of a line falls away. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\t';
  }

  /** The pieces between TABs. */
  List<FieldText> cells() {
    List<FieldText> cells = new ArrayList<>();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(part(start, tab));
      start = tab + 1;
    }
    cells.add(from(start));
    return cells;
  }

  /** The end of a line without the texts of its notes: {@code 正文[footnoteRef:1] [1: 脚注文字]}. */
  private static int beforeNotes(String text, int start, int end) {
    int marker = nextMarker(text, start, end);
    while (marker < end && text.startsWith(MARKERS.get(0), marker)) {
      marker = nextMarker(text, marker + 1, end);
    }
    int markerEnd = marker < end ? markerEnd(text, marker, end) : marker;
    if (markerEnd == marker) {
      return end;
    }
    String number = text.substring(text.indexOf(':', marker) + 1, markerEnd - 1);
    int notes = text.substring(markerEnd, end).indexOf(" [" + number + ": ");
    return notes < 0 ? end : markerEnd + notes;
  }

  /** Where the next marker begins; {@code end} where there is none. */
  private static int nextMarker(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '[' && markerEnd(text, at, end) > at) {
        return at;
      }
    }
    return end;
  }

  /** The end of the marker at {@code start}; {@code start} where there is none. */
  public static int markerEnd(String text, int start, int end) {
    if (start == end || text.charAt(start) != '[' || !isMarker(text, start)) {
      return start;
    }
    int close = start + 1;
    while (close < end && text.charAt(close) != ']' && text.charAt(close) != '[') {
      close++;
    }
    return close < end && text.charAt(close) == ']' ? close + 1 : start;
  }

  private static boolean isMarker(String text, int start) {
    for (String marker : MARKERS) {
      if (text.startsWith(marker, start)) {
        return true;
      }
    }
    return false;
  }

  /** Removes markers inside a line, as behind the number of a heading. */
  private static String withoutMarkers(String line) {
    int marker = nextMarker(line, 0, line.length());
    if (marker == line.length()) {
      return line;
    }
    StringBuilder kept = new StringBuilder(line.length());
    int from = 0;
    while (marker < line.length()) {
      kept.append(line, from, marker);
      from = markerEnd(line, marker, line.length());
      marker = nextMarker(line, from, line.length());
    }
    return kept.append(line, from, line.length()).toString();
  }
}
