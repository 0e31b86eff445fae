package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Figure;
import java.util.Optional;

/** How a table states its amounts. */
enum MoneyStyle {
  /** {@code 34000.00} below {@code 单位：元}. */
  YUAN("元"),
  /** {@code 3.4} below {@code 单位：万元}. */
  TEN_THOUSAND_YUAN("万元"),
  /** {@code 3.4万元}, without a unit above. */
  OWN_UNIT("");

  private final String header;

  MoneyStyle(String header) {
    this.header = header;
  }

  Optional<String> header() {
    return header.isEmpty() ? Optional.empty() : Optional.of(header);
  }

  Figure figure(Money money) {
    String text =
        switch (this) {
          case YUAN -> money.inYuan();
          case TEN_THOUSAND_YUAN -> money.inTenThousandYuan();
          case OWN_UNIT -> money.text();
        };
    return Figure.parse(text, header());
  }
}
