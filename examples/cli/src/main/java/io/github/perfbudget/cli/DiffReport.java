package io.github.perfbudget.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.model.diff.Change;
import io.github.perfbudget.model.diff.FilingDiff;
import io.github.perfbudget.model.diff.Side;
import io.github.perfbudget.validation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two files, for people and for programs.
 *
 * @param before the older file
 * @param after the newer file
 * @param diff what has changed
 */
record DiffReport(DiffSide before, DiffSide after, FilingDiff diff) {

  static DiffReport of(Loaded before, Loaded after) {
    FilingDiff diff = FilingDiff.between(before.filing(), after.filing());
    return new DiffReport(new DiffSide(before), new DiffSide(after), diff);
  }

  /** Returns the JSON Schema of what {@link #json} returns. */
  static String schema() {
    try (InputStream in = DiffReport.class.getResourceAsStream("perf-diff-1.schema.json")) {
      byte[] schema = Objects.requireNonNull(in, "perf-diff-1.schema.json").readAllBytes();
      return new String(schema, StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the schema of this jar cannot be read", impossible);
    }
  }

  /** Returns a line for each change: both places, what has changed, whose it is, both texts. */
  String text(Language language) {
    return diff.changes().stream()
        .map(change -> Visible.of(line(change, language)) + "\n")
        .collect(Collectors.joining());
  }

  private String line(Change change, Language language) {
    String owner = owner(change);
    return place(before, change.before())
        + " -> "
        + place(after, change.after())
        + ": "
        + ChangeWords.of(change, language)
        + (owner.isEmpty() ? "" : " [" + owner + "]")
        + ": "
        + new ChangedTexts(before.text(change.before()), after.text(change.after()));
  }

  private String owner(Change change) {
    boolean gone = change.after().text().isEmpty();
    return gone ? before.owner(change.before()) : after.owner(change.after());
  }

  private static String place(DiffSide file, Side side) {
    return file.file() + ":" + file.position(side);
  }

  /** Returns JSON of the format {@code perf-diff/1}, see the package. */
  String json() {
    List<OfChange> changes = diff.changes().stream().map(this::member).toList();
    return JsonText.of(new OfDiff("perf-diff/1", before.file(), after.file(), changes));
  }

  private OfChange member(Change change) {
    ChangeCode code = ChangeCode.of(change);
    return new OfChange(
        code.kind(),
        code.part(),
        code.shifts(),
        code.field(),
        owner(change),
        OfSide.of(before, change.before()),
        OfSide.of(after, change.after()));
  }

  private record OfDiff(
      @JsonProperty String format,
      @JsonProperty String before,
      @JsonProperty String after,
      @JsonProperty List<OfChange> changes) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record OfChange(
      @JsonProperty String kind,
      @JsonProperty String part,
      @JsonProperty List<String> shifts,
      @JsonProperty String field,
      @JsonProperty String owner,
      @JsonProperty OfSide before,
      @JsonProperty OfSide after) {}

  private record OfSide(
      @JsonProperty String path,
      @JsonProperty int line,
      @JsonProperty int column,
      @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {

    static OfSide of(DiffSide file, Side side) {
      Position at = file.position(side);
      String text = file.text(side).orElse(null);
      return new OfSide(side.path().toString(), at.line(), at.column(), text);
    }
  }
}
