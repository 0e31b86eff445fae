package io.github.perfbudget.consumer;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.Direction;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.model.value.UnitKind;
import io.github.perfbudget.model.value.Unrecognized;
import java.util.List;

/** What kind of value a target has, and what each kind can tell. */
public final class KindsOfValues {

  private static final List<String> TARGETS =
      List.of("≥90%", "≤5吨", "=60万元", "≤5元/亩", "群众满意", "无", "≥96资金使用效益");

  private KindsOfValues() {}

  /**
   * Prints a line for each target.
   *
   * @param args none
   */
  public static void main(String[] args) {
    for (String text : TARGETS) {
      Target target = Target.parse(text);
      String asked = target.comparator().map(KindsOfValues::asked).orElse("as it is");
      System.out.println(text + ": " + asked + ", " + kind(target.value()));
    }
  }

  private static String asked(Comparator comparator) {
    return comparator.direction() == Direction.EXACT ? "just this" : comparator.symbol();
  }

  private static String kind(IndicatorValue value) {
    if (value instanceof Text text) {
      return "words: " + text.text();
    }
    if (value instanceof NotApplicable none) {
      return "none, written " + none.text();
    }
    if (value instanceof Unrecognized unclear) {
      return "number " + unclear.number() + " of no known unit " + unclear.suffix();
    }
    return value instanceof NumericValue number ? measured(number) : value.toText();
  }

  private static String measured(NumericValue value) {
    if (value instanceof Ratio ratio) {
      return "ratio: " + ratio.to(RatioUnit.PER_MILLE).toText();
    }
    if (value instanceof Quantity quantity) {
      return "quantity: " + inKilograms(quantity).toText();
    }
    return (value instanceof Amount ? "amount" : "price") + " in " + value.unitText();
  }

  private static Quantity inKilograms(Quantity quantity) {
    return quantity
        .knownUnit()
        .filter(unit -> unit.kind() == UnitKind.MASS)
        .map(unit -> quantity.to(Unit.of("公斤")))
        .orElse(quantity);
  }
}
