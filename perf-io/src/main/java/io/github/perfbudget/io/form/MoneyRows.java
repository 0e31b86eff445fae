package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads the money block (预算规模及资金用途): total, sources, and the purpose below them. */
final class MoneyRows {

  private static final int PURPOSE_WIDTH = 2;

  private static final InnerLabels LABELS = new InnerLabels("预算数", "资金总额", "财政资金", "财政拨款", "其他资金");

  private final FieldPath path;
  private final ReaderNotes notes;
  private final Map<Part, Figure> figures = new HashMap<>();
  private boolean read;
  private Optional<String> purpose = Optional.empty();
  private boolean purposeRead;

  MoneyRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  Optional<ProjectBudget> budget() {
    ProjectBudget.Builder builder = ProjectBudget.builder();
    figures.forEach((part, figure) -> part.setter.accept(builder, figure));
    return read ? Optional.of(builder.build()) : Optional.empty();
  }

  Optional<String> purpose() {
    return purpose;
  }

  void read(FormRow row, Optional<String> moneyUnit) {
    read = true;
    notes.put(path.field("budget"), row.span());
    for (Part part : Part.ALL) {
      if (!figures.containsKey(part)) {
        FieldPath field = path.field("budget").field(part.field);
        part.amountIn(row)
            .flatMap(amount -> LABELS.checked(amount, field, notes))
            .ifPresent(text -> figures.put(part, Figure.parse(text, moneyUnit)));
      }
    }
  }

  /** Reads a row that goes on with the amounts: a label with an amount behind it. */
  boolean readMore(RowCursor rows, Optional<String> moneyUnit) {
    boolean more =
        rows.peek().firstWritten().filter(cell -> Part.isLabelWithAmount(cell.text())).isPresent();
    if (more) {
      read(rows.take(), moneyUnit);
    }
    return more;
  }

  /** Reads the row below the amounts; there is one. */
  boolean readPurpose(RowCursor rows, RowCursor.Barrier barrier) {
    if (purposeRead || rows.peek().firstWritten().filter(MoneyRows::isAmount).isPresent()) {
      return false;
    }
    purposeRead = true;
    FormRow row = rows.take(PURPOSE_WIDTH, barrier);
    FormCell cell =
        row.cells().stream()
            .filter(each -> !each.isBlank() && !each.label().equals(FormLabels.PURPOSE))
            .findFirst()
            .orElse(row.cell(row.width() - 1));
    purpose = notes.text(path.field("purpose"), cell.field());
    return true;
  }

  /** The labels of the parts of the budget. */
  static Set<String> labels() {
    return Part.LABELS;
  }

  /** Nobody states a purpose by a number: it is an amount that has lost its place. */
  private static boolean isAmount(FormCell cell) {
    return isNumber(cell.text());
  }

  private static boolean isNumber(String text) {
    return Figure.parse(text).number().isPresent();
  }

  /**
   * A part of the block.
   *
   * @param field the field that holds it
   * @param setter sets it
   * @param labels the labels it may stand behind
   */
  private record Part(
      String field, BiConsumer<ProjectBudget.Builder, Figure> setter, List<String> labels) {

    static final List<Part> ALL =
        List.of(
            new Part(
                "total", ProjectBudget.Builder::total, List.of(FormLabels.TOTAL, "年度资金总额", "资金总额")),
            new Part(
                "fiscal",
                ProjectBudget.Builder::fiscal,
                List.of(FormLabels.FISCAL, "财政资金", "其中：财政拨款", "财政拨款")),
            new Part("other", ProjectBudget.Builder::other, List.of(FormLabels.OTHER)));

    static final Set<String> LABELS =
        ALL.stream().flatMap(part -> part.labels.stream()).collect(Collectors.toUnmodifiableSet());

    /** The amount stands in the next cell, or behind the words of the label in its own cell. */
    Optional<FieldText> amountIn(FormRow row) {
      for (int i = 0; i < row.width(); i++) {
        int end = labelEnd(row.cell(i).text());
        if (end >= 0) {
          FieldText own = Label.rest(row.cell(i).field(), end);
          boolean beside = own.isBlank() && i + 1 < row.width() && !isLabel(row.cell(i + 1));
          return Optional.of(beside ? row.cell(i + 1).field() : own);
        }
      }
      return Optional.empty();
    }

    private static boolean isLabel(FormCell cell) {
      return ALL.stream().anyMatch(part -> part.labelEnd(cell.text()) >= 0);
    }

    /** Whether nothing stands behind a label, or a number. */
    static boolean isLabelWithAmount(String text) {
      int end = ALL.stream().mapToInt(part -> part.labelEnd(text)).max().orElse(-1);
      return end == text.length() || (end >= 0 && isNumber(text.substring(end).strip()));
    }

    private int labelEnd(String text) {
      return labels.stream().mapToInt(label -> Label.behind(text, label)).max().orElse(-1);
    }
  }
}
