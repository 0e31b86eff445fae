package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Unread;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a text, and what became of it in a reading. */
final class LostWords {

  private static final Pattern MARKER =
      Pattern.compile("\\[(bookmark:|footnoteRef:|endnoteRef:)[^\\[\\]]*]");

  private final Reading reading;
  private final String text;
  private final BitSet kept;

  private LostWords(Reading reading) {
    this.reading = reading;
    this.text = reading.source().text();
    this.kept = new BitSet(text.length());
  }

  /**
   * The stretches that stand in no field, in no unread part, and in no place that a diagnostic
   * names, and are no labels of a form.
   */
  static List<String> of(Reading reading) {
    return new LostWords(reading).lost();
  }

  private List<String> lost() {
    reading.filing().texts().forEach(this::keep);
    keepUnread();
    reading.diagnostics().forEach(noticed -> keep(noticed.span()));
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      kept.set(marker.start(), marker.end());
    }
    reading.sourceMap().find(FieldPath.ROOT.field("declaration")).ifPresent(this::keep);
    String fields =
        reading
                .filing()
                .texts()
                .map(Located::value)
                .map(FormWords::bare)
                .collect(Collectors.joining("\n"))
            + unread();
    return stretches().stream()
        .flatMap(stretch -> withoutLabels(stretch).stream())
        .filter(words -> !fields.contains(words))
        .toList();
  }

  /** What stands beside labels; a label may be broken into pieces by newlines and TABs. */
  private List<String> withoutLabels(String stretch) {
    List<String> pieces = Stream.of(stretch.split("[\\t\\n]")).map(FormWords::bare).toList();
    BitSet labels = FormWords.in(String.join("", pieces), year());
    List<String> others = new ArrayList<>();
    int start = 0;
    for (String piece : pieces) {
      if (!FormWords.isMisspelt(piece)) {
        others.addAll(without(labels.get(start, start + piece.length()), piece));
      }
      start += piece.length();
    }
    return others;
  }

  private static List<String> without(BitSet labels, String piece) {
    List<String> others = new ArrayList<>();
    for (int at = labels.nextClearBit(0); at < piece.length(); ) {
      int end = labels.nextSetBit(at) < 0 ? piece.length() : labels.nextSetBit(at);
      others.add(piece.substring(at, end));
      at = labels.nextClearBit(end);
    }
    return others;
  }

  /** The year stands on the cover, in titles and in a row of its own; one is its place. */
  private Stream<String> year() {
    return reading.filing().year().stream().map(year -> year + "年");
  }

  private String unread() {
    return reading.filing().unread().stream()
        .flatMap(part -> part.rows().stream())
        .flatMap(List::stream)
        .map(FormWords::bare)
        .collect(Collectors.joining("\n"));
  }

  private void keepUnread() {
    List<Unread> parts = reading.filing().unread();
    for (int i = 0; i < parts.size(); i++) {
      FieldPath rows = FieldPath.ROOT.field("unread").index(i).field("rows");
      for (int j = 0; j < parts.get(i).rows().size(); j++) {
        keep(new Located<>(rows.index(j), String.join("", parts.get(i).rows().get(j))));
      }
    }
  }

  private void keep(Located<String> field) {
    reading.sourceMap().find(field.path()).ifPresent(span -> keep(field, span));
  }

  /** A span counts where nothing but what the field holds stands in it. */
  private void keep(Located<String> field, SourceSpan span) {
    String written = MARKER.matcher(reading.source().slice(span)).replaceAll("");
    if (FormWords.bare(field.value()).contains(FormWords.bare(written))) {
      keep(span);
    }
  }

  private void keep(SourceSpan span) {
    kept.set(span.start(), span.end());
  }

  private List<String> stretches() {
    List<String> stretches = new ArrayList<>();
    int start = kept.nextClearBit(0);
    while (start < text.length()) {
      int end = kept.nextSetBit(start);
      stretches.add(text.substring(start, end < 0 ? text.length() : end));
      start = end < 0 ? text.length() : kept.nextClearBit(end);
    }
    return stretches;
  }
}
