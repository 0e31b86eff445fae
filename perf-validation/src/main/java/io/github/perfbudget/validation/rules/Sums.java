package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exact addition of figures, told with its arithmetic. */
final class Sums {

  private static final Wording BLANK = Wording.of("{cell}未填写", "{cell} is blank");
  private static final Wording NO_NUMBER = Wording.of("「{text}」不是数字", "\"{text}\" is no number");
  private static final Wording UNITS =
      Wording.of("「{text}」与其他金额的单位不能换算", "the unit of \"{text}\" does not convert to the others'");

  /** What a sum may be off unless a profile says otherwise: nothing. */
  static final Amount EXACT = Amount.of(BigDecimal.ZERO, MoneyUnit.YUAN);

  private Sums() {}

  /**
   * Compares a total with the sum of its parts. A breach has the arguments {@code total} and {@code
   * sum}, says how far off the sum is, and rests on the parts.
   */
  static Optional<? extends Judgement> compare(Located<Figure> total, List<Located<Figure>> parts) {
    List<Located<Figure>> all = Stream.concat(Stream.of(total), parts.stream()).toList();
    Optional<Undecided> unreadable = unreadable(all);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    Optional<Scale> scale = Scale.of(all.stream().map(Located::value).toList());
    return scale.isEmpty()
        ? Optional.of(Undecided.at(total.path(), UNITS).with("text", total.value().text()))
        : breach(total, parts, scale.get());
  }

  /** The statement that a cell is blank and cannot be added. */
  static Undecided blank(FieldPath path, String cell) {
    return Undecided.at(path, BLANK).with("cell", cell);
  }

  private static Optional<Undecided> unreadable(List<Located<Figure>> figures) {
    return figures.stream()
        .filter(figure -> figure.value().number().isEmpty())
        .findFirst()
        .map(each -> Undecided.at(each.path(), NO_NUMBER).with("text", each.value().text()));
  }

  private static Optional<Breach> breach(
      Located<Figure> total, List<Located<Figure>> parts, Scale scale) {
    List<BigDecimal> numbers = parts.stream().map(part -> scale.number(part.value())).toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal stated = scale.number(total.value());
    return sum.compareTo(stated) == 0
        ? Optional.empty()
        : Optional.of(
            Breach.at(total.path())
                .with("total", scale.shown(stated))
                .with("sum", arithmetic(numbers) + scale.shown(sum))
                .deviatingBy(scale.amount(sum.subtract(stated).abs()))
                .resting(evidence(parts)));
  }

  private static String arithmetic(List<BigDecimal> numbers) {
    return numbers.size() < 2
        ? ""
        : numbers.stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" + ", "", " = "));
  }

  private static List<Evidence> evidence(List<Located<Figure>> figures) {
    return figures.stream().map(each -> Evidence.of(each.path(), each.value().text())).toList();
  }
}
