package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * The day as of which a filing is judged.
 *
 * @param day the day, or empty where every rule is as good as in force
 * @param path the address that states it
 */
record Validity(Optional<LocalDate> day, FieldPath path) {

  private static final Wording NOT_YET =
      Wording.of(
          "本规则自{from}起施行，校验基准日为{day}", "the rule is in force from {from}, judged as of {day}");
  private static final Wording NO_MORE =
      Wording.of("本规则施行至{to}，校验基准日为{day}", "the rule was in force to {to}, judged as of {day}");

  /** The day that was asked for, else the first of January of the filing's fiscal year. */
  static Validity of(Filing filing, Optional<LocalDate> asked) {
    return asked.isPresent()
        ? new Validity(asked, FieldPath.ROOT)
        : new Validity(
            filing
                .year()
                .filter(ChronoField.YEAR.range()::isValidValue)
                .map(year -> LocalDate.of(year, 1, 1)),
            FieldPath.ROOT.field("year"));
  }

  /** Why a rule is not to be asked, or empty where it is in force. */
  Optional<NotEvaluated> outOfForce(Rule<?> rule) {
    return day.isEmpty() || rule.isInForceOn(day.get())
        ? Optional.empty()
        : Optional.of(NotEvaluated.of(rule.id(), because(rule, day.get())));
  }

  private Undecided because(Rule<?> rule, LocalDate judged) {
    return rule.validFrom()
        .filter(judged::isBefore)
        .map(from -> Undecided.at(path, NOT_YET).with("from", from.toString()))
        .orElseGet(() -> Undecided.at(path, NO_MORE).with("to", rule.validTo().get().toString()))
        .with("day", judged.toString());
  }
}
