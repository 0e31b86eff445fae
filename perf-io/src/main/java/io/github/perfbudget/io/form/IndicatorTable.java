package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows below the header of an indicator table.
 *
 * <p>Columns are told by their headers. A blank label cell takes the label above; a new level-1
 * label clears level 2; a new level-2 label below a blank level 1 keeps level 1.
 */
final class IndicatorTable {

  private static final Set<IndicatorColumn> LIKE_TYPE =
      Set.of(IndicatorColumn.TYPE, IndicatorColumn.NAME, IndicatorColumn.DESCRIPTION);
  private static final List<IndicatorColumn> TARGET =
      List.of(IndicatorColumn.COMPARATOR, IndicatorColumn.TARGET, IndicatorColumn.UNIT);
  private static final Set<IndicatorColumn> EVERYWHERE =
      EnumSet.of(
          IndicatorColumn.CATEGORY,
          IndicatorColumn.TYPE,
          IndicatorColumn.NAME,
          IndicatorColumn.TARGET);
  private static final Set<IndicatorColumn> PARTED =
      EnumSet.of(
          IndicatorColumn.CATEGORY,
          IndicatorColumn.TYPE,
          IndicatorColumn.NAME,
          IndicatorColumn.COMPARATOR,
          IndicatorColumn.TARGET,
          IndicatorColumn.UNIT);
  private static final Set<IndicatorColumn> IN_WORDS =
      EnumSet.of(
          IndicatorColumn.NAME,
          IndicatorColumn.DESCRIPTION,
          IndicatorColumn.BASIS,
          IndicatorColumn.REMARK);
  private static final int COLUMNS_THAT_TELL = 3;
  private static final Set<String> SUMS = Set.of("合计", "总计", "总分");
  private static final Set<String> SPANS = Set.of("长期", "实施期");
  private static final String QUALITATIVE = "定性";
  private static final String BLOCK = "指标";

  private final List<FormCell> header;
  private final List<Optional<IndicatorColumn>> columns;
  private final ReaderNotes notes;
  private final int first;
  private Optional<FieldText> category = Optional.empty();
  private Optional<FieldText> type = Optional.empty();

  IndicatorTable(FormRow header, ReaderNotes notes) {
    this.header = header.cells();
    this.columns = columns(header);
    this.first = Math.max(0, columns.indexOf(Optional.of(IndicatorColumn.CATEGORY)));
    this.notes = notes;
  }

  /** Reports what every indicator table has and this one has not; sign and unit come together. */
  void reportMissing(FieldPath path) {
    boolean parted = has(IndicatorColumn.COMPARATOR) || has(IndicatorColumn.UNIT);
    for (IndicatorColumn column : parted ? PARTED : EVERYWHERE) {
      if (!has(column)) {
        notes.report(ReaderDiagnostic.NO_COLUMN, path, new FormRow(header).span(), column.header());
      }
    }
  }

  /** Where a header ends to which a lost blank line has joined the row below. */
  static int headerEnd(FormRow row) {
    int width = Math.min(row.width(), RowCursor.WIDEST);
    int known = 0;
    for (int i = 0; i < width; i++) {
      String text = row.cell(i).text();
      if (i > 0 && (isCategory(text) || IndicatorType.ofLabel(text).isPresent())) {
        return i;
      }
      known = IndicatorColumn.ofHeader(text).isPresent() ? i + 1 : known;
    }
    return row.width() >= 2 * known ? known : width;
  }

  private boolean has(IndicatorColumn column) {
    return columns.contains(Optional.of(column));
  }

  /** The columns by their headers; of two with the same meaning the second is a further column. */
  private static List<Optional<IndicatorColumn>> columns(FormRow header) {
    List<Optional<IndicatorColumn>> columns = new ArrayList<>();
    for (FormCell cell : header.cells()) {
      Optional<IndicatorColumn> column = IndicatorColumn.ofHeader(cell.text());
      columns.add(columns.contains(column) ? Optional.empty() : column);
    }
    return columns;
  }

  /** Whether a row names enough columns to be a header, whatever else stands in it. */
  static boolean isHeaderAtLarge(FormRow row) {
    return row.cells().stream()
            .filter(cell -> IndicatorColumn.ofHeader(cell.text()).isPresent())
            .limit(COLUMNS_THAT_TELL)
            .count()
        == COLUMNS_THAT_TELL;
  }

  /** Whether a row is a header or a piece of one. */
  static boolean isHeader(FormRow row) {
    return row.cells().stream().allMatch(cell -> IndicatorColumn.ofHeader(cell.text()).isPresent());
  }

  int width() {
    return header.size();
  }

  /** Whether a header repeats this table's, as at the top of a page. */
  boolean isRepeatedBy(FormRow row) {
    return row.texts().equals(header.stream().map(FormCell::text).toList());
  }

  /**
   * Whether a row begins a new class of indicators, rather than going on with the row above: a
   * level-2 label may be the second cell of a row, and name and description may repeat it.
   */
  boolean beginsClass(FormRow row, int cellsAbove) {
    String label = row.cell(cellsAbove == 0 ? Math.min(first, row.width() - 1) : 0).text();
    boolean levelTwo = mayRepeatType(cellsAbove) && IndicatorType.ofLabel(label).isPresent();
    return IndicatorCategory.ofLabel(label).isPresent() && !levelTwo;
  }

  /** Whether a row without label of its own is one of this table's, behind a paragraph. */
  boolean holds(FormRow row) {
    return beginsClass(row, 0)
        || (row.width() == width()
            && IndicatorType.ofLabel(row.cell(Math.min(first + 1, row.width() - 1)).text())
                .isPresent());
  }

  /**
   * Whether the cells of a row look like those of their columns: labels left, a name before more.
   */
  boolean looksRight(FormRow row) {
    boolean named = !cell(row, IndicatorColumn.NAME).filter(FormCell::isBlank).isPresent();
    return isBlankOr(cell(row, IndicatorColumn.CATEGORY), IndicatorTable::isCategory)
        && isBlankOr(
            cell(row, IndicatorColumn.TYPE), text -> IndicatorType.ofLabel(text).isPresent())
        && (named || isBlankBehindName(row))
        && !isNumberBesideTarget(row);
  }

  private Optional<FormCell> cell(FormRow row, IndicatorColumn column) {
    int index = columns.indexOf(Optional.of(column));
    return index < 0 ? Optional.empty() : Optional.of(row.cell(index));
  }

  private static boolean isBlankOr(Optional<FormCell> cell, Predicate<String> looksRight) {
    return cell.filter(each -> !each.isBlank() && !looksRight.test(each.text())).isEmpty();
  }

  private static boolean isCategory(String text) {
    return IndicatorCategory.ofLabel(text).isPresent();
  }

  /** Whether what looks like a target stands beside a cell that does not. */
  private boolean isNumberBesideTarget(FormRow row) {
    int target = columns.indexOf(Optional.of(IndicatorColumn.TARGET));
    return target >= 0
        && !isNumeric(row.cell(target))
        && (isNumericText(row, target - 1) || isNumericText(row, target + 1));
  }

  /** Whether a cell holds a number in a column that is for words. */
  private boolean isNumericText(FormRow row, int index) {
    return index >= 0
        && index < row.width()
        && columns.get(index).filter(IN_WORDS::contains).isPresent()
        && isNumeric(row.cell(index));
  }

  private static boolean isNumeric(FormCell cell) {
    return Target.parse(cell.text()).value() instanceof NumericValue;
  }

  private boolean isBlankBehindName(FormRow row) {
    int name = columns.indexOf(Optional.of(IndicatorColumn.NAME));
    return row.part(name + 1, row.width()).isBlank();
  }

  private boolean mayRepeatType(int index) {
    return index < width() && columns.get(index).filter(LIKE_TYPE::contains).isPresent();
  }

  /** Reads a row as wide as the header; a blank one says nothing. */
  Optional<Indicator> read(FormRow row, FieldPath path) {
    if (row.isBlank() || isSum(row)) {
      return Optional.empty();
    }
    notes.put(path, row.span());
    Indicator.Builder indicator = Indicator.builder();
    for (int i = 0; i < first; i++) {
      takeLabel(header.get(i));
      takeLabel(row.cell(i));
    }
    for (int i = first; i < row.width(); i++) {
      read(i, row.cell(i), path, indicator);
    }
    longTerm().ifPresent(label -> indicator.addMore(LabelledText.of(FormLabels.INDICATORS, label)));
    target(row, path).map(Target::parse).ifPresent(indicator::target);
    category.map(FieldText::text).ifPresent(indicator::categoryText);
    type.map(FieldText::text).ifPresent(indicator::typeText);
    return Optional.of(indicator.build());
  }

  /** The points of all indicators together are none of them. */
  private boolean isSum(FormRow row) {
    boolean nameless = cell(row, IndicatorColumn.NAME).filter(FormCell::isBlank).isPresent();
    return nameless && row.firstWritten().filter(cell -> SUMS.contains(cell.label())).isPresent();
  }

  /**
   * A block for more years than one is told apart, for its indicators are not those of the year.
   */
  private Optional<String> longTerm() {
    return header.subList(0, first).stream()
        .map(FormCell::text)
        .filter(label -> SPANS.stream().anyMatch(label::contains))
        .findFirst();
  }

  /** In front of the classes stand names of the block, {@code 绩效指标}, and of the budget line. */
  private void takeLabel(FormCell cell) {
    if (cell.label().endsWith(BLOCK) || cell.label().startsWith(FormLabels.NAME)) {
      notes.take(cell.span());
    }
  }

  private void read(int index, FormCell cell, FieldPath path, Indicator.Builder indicator) {
    Optional<IndicatorColumn> column = columns.get(index);
    if (column.isEmpty()) {
      notes
          .text(path.field("more"), cell.field())
          .ifPresent(text -> further(index, text, indicator));
    } else if (!TARGET.contains(column.get())) {
      Optional<String> text = notes.text(path.field(column.get().field()), cell.field());
      switch (column.get()) {
        case CATEGORY -> label(cell, path.field("category"));
        case TYPE -> label(cell, path.field("type"));
        case NAME -> text.ifPresent(indicator::name);
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
    notes.take(header.get(index).span());
    indicator.addMore(LabelledText.of(header.get(index).text(), text));
  }

  /** The target is what stands in its columns; a sign that says 定性 adds nothing. */
  private Optional<String> target(FormRow row, FieldPath path) {
    List<FieldText> parts =
        TARGET.stream()
            .map(column -> columns.indexOf(Optional.of(column)))
            .filter(index -> index >= 0)
            .map(index -> row.cell(index).field())
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
