package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fields mean, whatever their spelling. */
final class Meaning {

  private static final String CATEGORY = "categoryText";
  private static final String TYPE = "typeText";

  private Meaning() {}

  /** Tells whether two fields of one name say the same. */
  static boolean isSame(String field, Branch before, Branch after) {
    Optional<Object> one = before.value();
    Optional<Object> other = after.value();
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    if (one.get() instanceof Figure figure && other.get() instanceof Figure another) {
      return isSame(figure, another);
    }
    if (one.get() instanceof Target) {
      return shifts(before, after).isEmpty();
    }
    return ofText(field, one.get().toString()).equals(ofText(field, other.get().toString()));
  }

  static Set<TargetShift> shifts(Branch before, Branch after) {
    return TargetShift.between(target(before), target(after));
  }

  private static Optional<Target> target(Branch place) {
    return place.value().filter(Target.class::isInstance).map(Target.class::cast);
  }

  private static String ofText(String field, String text) {
    return switch (field) {
      case CATEGORY -> IndicatorCategory.ofLabel(text).map(Enum::name).orElse(Spelling.fold(text));
      case TYPE -> IndicatorType.ofLabel(text).map(Enum::name).orElse(Spelling.fold(text));
      case "heading" -> Spelling.foldHeading(text);
      default -> Spelling.fold(text);
    };
  }

  private static boolean isSame(Figure one, Figure other) {
    Optional<Amount> amount = one.toAmount();
    Optional<Amount> another = other.toAmount();
    if (amount.isPresent() && another.isPresent()) {
      return amount.get().isSameAmountAs(another.get());
    }
    if (one.number().isPresent() && other.number().isPresent()) {
      return one.number().get().compareTo(other.number().get()) == 0
          && unit(one).equals(unit(other));
    }
    return Spelling.isAlike(one.text(), other.text());
  }

  private static Optional<String> unit(Figure figure) {
    return figure.unit().map(Spelling::fold);
  }

  /** What class an indicator belongs to. */
  static Key classOf(Branch indicator) {
    return Key.of(label(indicator, CATEGORY), label(indicator, TYPE));
  }

  private static String label(Branch indicator, String field) {
    return indicator.child(field).value().map(text -> ofText(field, text.toString())).orElse("");
  }

  /** The labels of an indicator's class as written. */
  static String labelsOf(Branch indicator) {
    return Stream.of(CATEGORY, TYPE)
        .flatMap(field -> indicator.child(field).value().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" / "));
  }
}
