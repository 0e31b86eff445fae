package io.github.perfbudget.io.internal.indicator;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows below the header of an indicator table.
 *
 * <p>Columns are told by their headers. A blank label cell takes the label above; a new level-1
 * label clears level 2; a new level-2 label below a blank level 1 keeps level 1.
 */
public final class IndicatorTable {

  private static final List<IndicatorColumn> TARGET =
      List.of(IndicatorColumn.COMPARATOR, IndicatorColumn.TARGET, IndicatorColumn.UNIT);
  private static final Set<String> SUMS = Set.of("合计", "总计", "总分");
  private static final String QUALITATIVE = "定性";
  private static final String BLOCK = "指标";

  private final IndicatorHeader header;
  private final IndicatorLook look;
  private final ReaderNotes notes;
  private Optional<FieldText> category = Optional.empty();
  private Optional<FieldText> type = Optional.empty();

  public IndicatorTable(IndicatorHeader header, ReaderNotes notes) {
    this.header = header;
    this.look = new IndicatorLook(header);
    this.notes = notes;
  }

  public IndicatorHeader header() {
    return header;
  }

  public IndicatorLook look() {
    return look;
  }

  /** Reads a row as wide as the header; a blank one says nothing. */
  public Optional<Indicator> read(FormRow row, FieldPath path) {
    if (row.isBlank() || leavesSum(row)) {
      return Optional.empty();
    }
    notes.put(path, row.span());
    Indicator.Builder indicator = Indicator.builder();
    for (int i = 0; i < header.first(); i++) {
      takeLabel(header.cell(i));
      takeLabel(row.cell(i));
    }
    for (int i = header.first(); i < row.width(); i++) {
      read(i, row.cell(i), path, indicator);
    }
    header
        .longTerm()
        .ifPresent(label -> indicator.addMore(LabelledText.of(FormLabels.INDICATORS, label)));
    target(row, path).map(Target::parse).ifPresent(indicator::target);
    category.map(FieldText::text).map(notes::shared).ifPresent(indicator::categoryText);
    type.map(FieldText::text).map(notes::shared).ifPresent(indicator::typeText);
    return Optional.of(indicator.build());
  }

  /** The points of all indicators together are none of them. */
  boolean leavesSum(FormRow row) {
    boolean named =
        row.width() == header.width()
            && header.cellOf(row, IndicatorColumn.NAME).filter(cell -> !cell.isBlank()).isPresent();
    boolean sum =
        !named && row.firstWritten().filter(cell -> SUMS.contains(cell.label())).isPresent();
    if (sum) {
      notes.leave(row.span());
    }
    return sum;
  }

  /** In front of the classes stand names of the block, {@code 绩效指标}, and of the budget line. */
  private void takeLabel(FormCell cell) {
    if (cell.label().endsWith(BLOCK) || cell.label().startsWith(FormLabels.NAME)) {
      notes.take(cell.span());
    }
  }

  private void read(int index, FormCell cell, FieldPath path, Indicator.Builder indicator) {
    Optional<IndicatorColumn> column = header.column(index);
    if (column.isEmpty()) {
      notes
          .text(path.field("more"), cell.field())
          .ifPresent(text -> further(index, text, indicator));
    } else if (!TARGET.contains(column.get())) {
      Optional<String> text = notes.text(path.field(column.get().field()), cell.field());
      switch (column.get()) {
        case CATEGORY -> label(cell, path.field("category"));
        case TYPE -> label(cell, path.field("type"));
        case NAME -> {
          notes.take(header.cell(index).span());
          text.ifPresent(indicator::name);
        }
        case DESCRIPTION -> text.ifPresent(indicator::description);
        case BASIS -> text.ifPresent(indicator::basis);
        case WEIGHT -> text.map(Figure::parse).ifPresent(indicator::weight);
        case REMARK -> text.ifPresent(indicator::remark);
        case COMPARATOR, TARGET, UNIT -> {
          // read together
        }
      }
    }
  }

  private void further(int index, String text, Indicator.Builder indicator) {
    notes.take(header.cell(index).span());
    indicator.addMore(LabelledText.of(notes.shared(header.cell(index).text()), text));
  }

  /** The target is what stands in its columns; a sign that says 定性 adds nothing. */
  private Optional<String> target(FormRow row, FieldPath path) {
    List<FieldText> parts =
        TARGET.stream()
            .flatMap(column -> header.cellOf(row, column).stream())
            .map(FormCell::field)
            .toList();
    String text =
        parts.stream()
            .map(FieldText::text)
            .filter(part -> !part.equals(QUALITATIVE))
            .collect(Collectors.joining());
    parts.stream()
        .filter(part -> !part.isBlank())
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .ifPresent(part -> notes.put(path.field("target"), part.span()));
    parts.forEach(part -> notes.take(part.span()));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private void label(FormCell cell, FieldPath path) {
    notes.put(path, cell.span());
    if (cell.isBlank()) {
      return;
    }
    if (cell.text().chars().noneMatch(Character::isLetter)) {
      notes.report(ReaderDiagnostic.STRAY_LABEL, path, cell.span(), cell.text());
    } else if (path.lastSegment().equals("category")) {
      category = Optional.of(cell.field());
      type = Optional.empty();
    } else {
      type = Optional.of(cell.field());
    }
  }
}
