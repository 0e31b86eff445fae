package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.TitledAmount;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.internal.indicator.IndicatorTable;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one group of a declaration: its goal, its budget line, its indicators. */
public final class GroupReader {

  private final FieldPath path;
  private final ReaderNotes notes;
  private final IndicatorGroup.Builder group = IndicatorGroup.builder();
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<IndicatorTable> table = Optional.empty();
  private boolean hasBudgetLine;

  GroupReader(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  void goal(FormRow row) {
    notes.put(path, row.span());
    notes.text(path.field("label"), row.cell(0).field()).ifPresent(group::label);
    FormCell text = row.cell(row.width() - 1);
    if (row.width() > 1) {
      notes.text(path.field("goal"), text.field()).ifPresent(group::goal);
    }
  }

  boolean hasBudgetLine() {
    return hasBudgetLine;
  }

  /** Reads the budget line, whose column may state the unit of its amount. */
  void budgetLine(FormCell header, FormCell cell) {
    hasBudgetLine = true;
    notes.put(path, cell.span());
    notes.text(path.field("budgetLineText"), cell.field()).ifPresent(group::budgetLineText);
    FieldText line = cell.field().from(Numbering.item(cell.text()));
    Optional<String> unit = Optional.of(header.label()).flatMap(MoneyUnitLabel::inBracket);
    TitledAmount titled = unit.isEmpty() ? TitledAmount.of(line) : TitledAmount.inColumn(line);
    notes.text(path.field("budgetLine"), titled.name()).ifPresent(group::budgetLine);
    titled
        .amount()
        .flatMap(amount -> notes.text(path.field("amount"), amount))
        .map(amount -> Figure.parse(amount, unit))
        .ifPresent(group::amount);
  }

  /**
   * Reads the cells of a row below the header; the labels above begin anew with the group, and with
   * a header of other columns.
   */
  void indicator(FormRow header, FormRow cells) {
    IndicatorTable columns =
        table
            .filter(above -> above.header().isRepeatedBy(header))
            .orElseGet(() -> new IndicatorTable(new IndicatorHeader(header), notes));
    table = Optional.of(columns);
    columns
        .read(cells, path.field("indicators").index(indicators.size()))
        .ifPresent(indicators::add);
  }

  IndicatorGroup build() {
    return group.addAllIndicators(indicators).build();
  }
}
