package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;
import java.util.List;

/**
 * A date of a spending plan.
 *
 * @param field the name of its cell in an address
 * @param label its header
 * @param part the way to its cell, unless that is blank
 */
record Month(String field, String label, Part<SpendingPlan, Figure> part) {

  static final Month DECEMBER =
      new Month("december", "12月底", Cells.figure("december", SpendingPlan::december));

  /** The four dates in their order. */
  static final List<Month> ALL =
      List.of(
          new Month("march", "3月底", Cells.figure("march", SpendingPlan::march)),
          new Month("june", "6月底", Cells.figure("june", SpendingPlan::june)),
          new Month("october", "10月底", Cells.figure("october", SpendingPlan::october)),
          DECEMBER);

  /** Tells whether both are the same date, which its field alone decides. */
  boolean is(Month other) {
    return field.equals(other.field);
  }
}
