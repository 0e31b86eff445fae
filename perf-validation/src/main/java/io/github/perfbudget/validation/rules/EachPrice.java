package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.UnitPrice;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Money for each unit, of which the name may say a part (单价): 亩均补助 300元 is 300元/亩, and 人均补助 500元/月
 * is 500元/人·月.
 *
 * @param amount the money
 * @param per what it is for one of
 */
record EachPrice(Amount amount, Set<String> per) {

  /** Whether a listed indicator and its row are of one price, though they do not write it alike. */
  static boolean isSame(ClaimPairs.Pair pair, Target claimed, Target filed) {
    Optional<EachPrice> one = of(claimed.value(), pair.claim().value().name());
    Optional<EachPrice> other = of(filed.value(), pair.row().value().name());
    return ClaimRules.isOneWay(claimed, filed)
        && one.isPresent()
        && other.isPresent()
        && one.get().per().equals(other.get().per())
        && one.get().amount().isSameAmountAs(other.get().amount());
  }

  private static Optional<EachPrice> of(IndicatorValue value, Optional<String> name) {
    Set<String> per = new HashSet<>();
    name.flatMap(CostItem::unitIn).ifPresent(per::add);
    if (value instanceof UnitPrice price && price.upper().isEmpty()) {
      addUnits(price.per(), per);
      return Optional.of(new EachPrice(Amount.of(price.number(), price.unit()), per));
    }
    return value instanceof Amount amount && amount.upper().isEmpty()
        ? Optional.of(new EachPrice(amount, per))
        : Optional.empty();
  }

  /** Adds 人 and 月 of 人·月. */
  private static void addUnits(String text, Set<String> units) {
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '·' || text.charAt(at) == '/') {
        units.add(text.substring(start, at));
        start = at + 1;
      }
    }
  }
}
