package io.github.perfbudget.consumer;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.MissingComparator;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.UnitPrice;
import java.util.List;

/** What values can do: compare across units, calculate exactly, judge an actual value. */
public final class CalculateWithValues {

  private CalculateWithValues() {}

  /**
   * Prints some results.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Target target = Target.parse("≥131.2万元");
    System.out.println(target.comparator() + " " + target.value());
    System.out.println(target.means(Target.parse("不低于1312000元")));
    System.out.println(target.isMetBy(Amount.parse("1.3亿元")));
    System.out.println(target.isMetBy(Quantity.parse("140个")));
    System.out.println(
        Target.parse("30天").isMetBy(Quantity.parse("20天"), MissingComparator.AT_MOST));

    Amount subsidy = UnitPrice.parse("2000元/吨").times(Quantity.parse("275吨"));
    List<Amount> parts = List.of(subsidy, Amount.parse("85万元"));
    Amount total = Amount.total(parts, MoneyUnit.TEN_THOUSAND_YUAN);
    System.out.println(subsidy.toText() + " of " + total.toText());
    System.out.println(Target.parse("≥96资金使用效益").value());
  }
}
