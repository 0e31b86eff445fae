package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An amount of money within words (文中金额), for example in 每年租金131万元.
 *
 * @param amount the amount
 * @param text the amount as written
 * @param end where it ends in the words
 */
record StatedAmount(Amount amount, String text, int end) {

  private static final List<MoneyUnit> UNITS =
      Arrays.stream(MoneyUnit.values())
          .sorted(Comparator.comparing((MoneyUnit unit) -> unit.symbol().length()).reversed())
          .toList();

  /** The amounts that a text holds, in order. */
  static List<StatedAmount> in(String text) {
    List<StatedAmount> amounts = new ArrayList<>(0);
    int at = 0;
    while (at < text.length()) {
      int end = endOfNumber(text, at);
      if (end > at) {
        of(text, at, end).ifPresent(amounts::add);
      }
      at = Math.max(end, at + 1);
    }
    return amounts;
  }

  /** A name without an amount in brackets at its end: 防汛资金 of 防汛资金（130万元）. */
  static String without(String name) {
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    boolean bracketed = open > 0 && (name.endsWith("）") || name.endsWith(")"));
    return bracketed && !in(name.substring(open)).isEmpty() ? name.substring(0, open) : name;
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Terms.isDigit(text.charAt(end)) || (end > start && isInner(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static boolean isInner(char c) {
    return c == '.' || c == ',';
  }

  private static Optional<StatedAmount> of(String text, int start, int end) {
    return UNITS.stream()
        .filter(unit -> text.startsWith(unit.symbol(), end))
        .findFirst()
        .flatMap(
            unit ->
                of(
                    text.substring(start, end + unit.symbol().length()),
                    end + unit.symbol().length()));
  }

  private static Optional<StatedAmount> of(String token, int end) {
    return Figure.parse(token).toAmount().map(amount -> new StatedAmount(amount, token, end));
  }
}
