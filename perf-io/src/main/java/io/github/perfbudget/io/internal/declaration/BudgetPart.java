package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a budget of a declaration: one column of the form.
 *
 * @param field the field that holds it
 * @param label the label that the form prints
 * @param beginnings how labels of it begin in any form
 * @param figure the part of a budget
 * @param <B> the type of the budget
 */
public record BudgetPart<B>(
    String field, String label, List<String> beginnings, Function<B, Optional<Figure>> figure) {

  static <B> BudgetPart<B> of(
      String field, Function<B, Optional<Figure>> figure, String label, String... beginnings) {
    return new BudgetPart<>(field, label, List.of(beginnings), figure);
  }
}
