package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A cell of a spending plan that is not blank. */
record PlanCell(Month month, FieldPath path, Figure figure) {

  static List<PlanCell> filled(SpendingPlan plan, FieldPath at) {
    List<PlanCell> cells = new ArrayList<>(Month.ALL.size());
    for (Month month : Month.ALL) {
      month
          .part()
          .walk(plan, at, cell -> cells.add(new PlanCell(month, cell.path(), cell.value())));
    }
    return cells;
  }

  static Stream<PlanCell> of(Month month, SpendingPlan plan, FieldPath at) {
    return month.part().of(plan, at).map(cell -> new PlanCell(month, cell.path(), cell.value()));
  }

  boolean isNumber() {
    return figure.number().isPresent();
  }

  boolean isZero() {
    return figure.number().filter(number -> number.signum() == 0).isPresent();
  }

  String shown() {
    return Cells.shown(figure);
  }

  Breach breach() {
    return Breach.at(path).with("month", month.label());
  }
}
