package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.validation.internal.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exact addition and comparison of figures, told with its arithmetic (精确求和).
 *
 * <p>Figures of different units are compared where both are money. Stateless and thread-safe.
 */
public final class Arithmetic {

  private static final Wording BLANK = Wording.of("{cell}未填写", "{cell} is blank");
  private static final Wording NO_NUMBER = Wording.of("「{text}」不是数字", "\"{text}\" is no number");
  private static final Wording UNITS =
      Wording.of("「{text}」与其他金额的单位不能换算", "the unit of \"{text}\" does not convert to the others'");

  /** What a sum may be off unless a profile says otherwise: nothing. */
  public static final Amount EXACT = Amount.of(BigDecimal.ZERO, MoneyUnit.YUAN);

  private Arithmetic() {}

  /**
   * Compares a total with the sum of its parts. A breach has the arguments {@code total} and {@code
   * sum}, says how far off the sum is, and rests on the parts.
   *
   * @param total the total
   * @param parts its parts
   * @return a breach or why it cannot be told, or empty where the sum is the total
   */
  public static Optional<? extends Judgement> compare(
      Located<Figure> total, List<Located<Figure>> parts) {
    List<Located<Figure>> all = Stream.concat(Stream.of(total), parts.stream()).toList();
    return judged(all, scale -> difference(total, parts, scale));
  }

  /**
   * Compares a figure with its limit. A breach has the arguments {@code value} and {@code limit},
   * says how far above the limit the figure is, and rests on the limit.
   *
   * @param value the figure
   * @param limit its limit
   * @return a breach or why it cannot be told, or empty where the figure is at most the limit
   */
  public static Optional<? extends Judgement> exceeding(
      Located<Figure> value, Located<Figure> limit) {
    return judged(List.of(value, limit), scale -> excess(value, limit, scale));
  }

  /** Judges figures that have numbers in one scale; of any others it cannot be told. */
  private static Optional<? extends Judgement> judged(
      List<Located<Figure>> figures, Function<Scale, Optional<Breach>> judge) {
    Optional<Undecided> unreadable = unreadable(figures);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    Located<Figure> first = figures.get(0);
    Optional<Scale> scale = Scale.of(figures.stream().map(Located::value).toList());
    return scale.isEmpty()
        ? Optional.of(Undecided.at(first.path(), UNITS).with("text", first.value().text()))
        : judge.apply(scale.get());
  }

  private static Optional<Breach> excess(
      Located<Figure> value, Located<Figure> limit, Scale scale) {
    BigDecimal number = scale.number(value.value());
    BigDecimal most = scale.number(limit.value());
    return number.compareTo(most) <= 0
        ? Optional.empty()
        : Optional.of(
            Breach.at(value.path())
                .with("value", scale.shown(number))
                .with("limit", scale.shown(most))
                .deviatingBy(scale.amount(number.subtract(most)))
                .resting(evidence(List.of(limit))));
  }

  /**
   * The statement that a cell is blank and cannot be added.
   *
   * @param path the address of the cell
   * @param cell its label
   * @return the statement
   */
  public static Undecided blank(FieldPath path, String cell) {
    return Undecided.at(path, BLANK).with("cell", cell);
  }

  private static Optional<Undecided> unreadable(List<Located<Figure>> figures) {
    return figures.stream()
        .filter(figure -> figure.value().number().isEmpty())
        .findFirst()
        .map(each -> Undecided.at(each.path(), NO_NUMBER).with("text", each.value().text()));
  }

  private static Optional<Breach> difference(
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
