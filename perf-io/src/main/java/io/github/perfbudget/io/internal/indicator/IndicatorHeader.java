package io.github.perfbudget.io.internal.indicator;

import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The header of an indicator table: what each column holds, told by its words. */
public final class IndicatorHeader {

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
  private static final Set<String> NAMES = Set.of(FormLabels.INDICATORS, "指标内容", "指标名称", "指标");
  private static final Set<String> SPANS = Set.of("长期", "实施期");
  private static final Set<String> CURRENT_YEAR = Set.of("当年", "本年", "今年");
  private static final int COLUMNS_THAT_TELL = 3;

  private final FormRow row;
  private final List<Optional<IndicatorColumn>> columns;
  private final int first;

  public IndicatorHeader(FormRow row) {
    this.row = row;
    this.columns = columns(row);
    this.first = Math.max(0, columns.indexOf(Optional.of(IndicatorColumn.CATEGORY)));
  }

  /** The columns by their headers; of two with the same meaning the second is a further column. */
  private static List<Optional<IndicatorColumn>> columns(FormRow header) {
    List<Optional<IndicatorColumn>> columns = new ArrayList<>();
    for (FormCell cell : header.cells()) {
      Optional<IndicatorColumn> column = IndicatorColumn.ofHeader(cell.text());
      columns.add(columns.contains(column) ? Optional.empty() : column);
    }
    nameInOtherWords(header, columns);
    return columns;
  }

  /**
   * Where no column is called 三级指标, one in other words holds the names: the first behind the
   * classes or, without classes, the last one, since the first may be the label of the block.
   */
  private static void nameInOtherWords(FormRow header, List<Optional<IndicatorColumn>> columns) {
    if (columns.contains(Optional.of(IndicatorColumn.NAME))) {
      return;
    }
    int type = columns.indexOf(Optional.of(IndicatorColumn.TYPE));
    IntStream.range(type + 1, header.width())
        .filter(i -> NAMES.contains(header.cell(i).label()))
        .reduce((first, last) -> type < 0 ? last : first)
        .ifPresent(i -> columns.set(i, Optional.of(IndicatorColumn.NAME)));
  }

  /** Whether a row names enough columns to be a header, whatever else stands in it. */
  public static boolean isHeaderAtLarge(FormRow row) {
    int known = 0;
    for (int i = 0; i < row.width() && known < COLUMNS_THAT_TELL; i++) {
      known += IndicatorColumn.ofHeader(row.cell(i).text()).isPresent() ? 1 : 0;
    }
    return known == COLUMNS_THAT_TELL;
  }

  /** Whether a row is a header or a piece of one. */
  public static boolean isHeader(FormRow row) {
    return row.cells().stream().allMatch(cell -> IndicatorColumn.ofHeader(cell.text()).isPresent());
  }

  /** Whether a row has the heading of a column. */
  public static boolean hasColumn(FormRow row) {
    return row.cells().stream().anyMatch(cell -> IndicatorColumn.ofHeader(cell.text()).isPresent());
  }

  /** Where a header ends to which a lost blank line has joined the row below. */
  public static int end(FormRow row) {
    int width = Math.min(row.width(), RowCursor.WIDEST);
    int known = 0;
    for (int i = 0; i < width; i++) {
      String text = row.cell(i).text();
      if (i > 0 && isClass(text)) {
        return i;
      }
      known = IndicatorColumn.ofHeader(text).isPresent() ? i + 1 : known;
    }
    return known > 0 && row.width() >= 2 * known ? known : width;
  }

  private static boolean isClass(String text) {
    return IndicatorCategory.ofLabel(text).isPresent() || IndicatorType.ofLabel(text).isPresent();
  }

  /**
   * This header with what its target is parted into below: grades ({@code 优 良 中 差}), of which the
   * first is the target, or years, of which it is the current one ({@code 前年 上年 预计当年实现}). The
   * others are further columns. Empty where the row below parts nothing.
   */
  public Optional<FormRow> gradedBy(FormRow below) {
    int target = indexOf(IndicatorColumn.TARGET);
    int grades = below.width() - row.width() + 1;
    int behind = target + grades;
    boolean graded =
        target >= 0
            && grades > 1
            && below.part(0, target).isBlank()
            && below.part(behind, below.width()).isBlank()
            && below.part(target, behind).cells().stream().noneMatch(FormCell::isBlank);
    return graded ? Optional.of(partedBy(below.part(target, behind), target)) : Optional.empty();
  }

  private FormRow partedBy(FormRow parts, int target) {
    int own = 0;
    while (own < parts.width() && !isCurrentYear(parts.cell(own).label())) {
      own++;
    }
    int instead = own < parts.width() ? own : 0;
    return row.part(0, target)
        .join(
            List.of(
                parts.part(0, instead),
                row.part(target, target + 1),
                parts.part(instead + 1, parts.width()),
                row.part(target + 1, row.width())));
  }

  private static boolean isCurrentYear(String label) {
    return CURRENT_YEAR.stream().anyMatch(label::contains);
  }

  /** Reports what every indicator table has and this one has not; sign and unit come together. */
  public void reportMissing(FieldPath path, ReaderNotes notes) {
    boolean parted = has(IndicatorColumn.COMPARATOR) || has(IndicatorColumn.UNIT);
    for (IndicatorColumn column : parted ? PARTED : EVERYWHERE) {
      if (!has(column)) {
        notes.report(ReaderDiagnostic.NO_COLUMN, path, row.span(), column.header());
      }
    }
  }

  /** Reports columns for names and targets that come again, as for several years side by side. */
  public void reportSecondSet(FieldPath path, ReaderNotes notes) {
    if (second(IndicatorColumn.NAME).isPresent()) {
      second(IndicatorColumn.TARGET)
          .ifPresent(
              cell -> notes.report(ReaderDiagnostic.LABEL_TWICE, path, cell.span(), cell.label()));
    }
  }

  private Optional<FormCell> second(IndicatorColumn column) {
    return row.cells().stream()
        .filter(cell -> IndicatorColumn.ofHeader(cell.text()).filter(column::equals).isPresent())
        .skip(1)
        .findFirst();
  }

  public int width() {
    return row.width();
  }

  /** The column of the classes of the first level. */
  public int first() {
    return first;
  }

  FormCell cell(int index) {
    return row.cell(index);
  }

  public Optional<IndicatorColumn> column(int index) {
    return columns.get(index);
  }

  boolean has(IndicatorColumn column) {
    return indexOf(column) >= 0;
  }

  /** Where a column stands; -1 where it is none of this table. */
  int indexOf(IndicatorColumn column) {
    return columns.indexOf(Optional.of(column));
  }

  /** The cell of a row in a column; empty where the table has no such column. */
  Optional<FormCell> cellOf(FormRow below, IndicatorColumn column) {
    int index = indexOf(column);
    return index < 0 ? Optional.empty() : Optional.of(below.cell(index));
  }

  /** Whether a header repeats this one, as at the top of a page. */
  public boolean isRepeatedBy(FormRow other) {
    return other.texts().equals(row.texts());
  }

  /**
   * A block for more years than one is told apart, for its indicators are not those of the year.
   */
  Optional<String> longTerm() {
    return row.part(0, first).texts().stream()
        .filter(label -> SPANS.stream().anyMatch(label::contains))
        .findFirst();
  }
}
