package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.internal.NameKey;
import java.util.Optional;
import java.util.function.Function;

/** What stands in cells: a cell of blanks alone is as good as absent. */
final class Cells {

  private Cells() {}

  static Optional<String> filled(Optional<String> cell) {
    return cell.filter(text -> !text.isBlank());
  }

  /** The way to a figure that is not blank. */
  static <S> Part<S, Figure> figure(String name, Function<? super S, Optional<Figure>> field) {
    return Part.field(name, whole -> field.apply(whole).filter(each -> !each.text().isBlank()));
  }

  /** The number and its unit, or what is written where there is no number. */
  static String shown(Figure figure) {
    return figure
        .number()
        .map(number -> number.toPlainString() + figure.unit().orElse(""))
        .orElse(figure.text());
  }

  /** A name as it is compared with others: without blanks and a final stop. */
  static String key(String name) {
    return NameKey.of(name);
  }

  /** A class as it is compared with others. */
  static String key(Optional<IndicatorType> type) {
    return type.map(IndicatorType::name).orElse("");
  }
}
