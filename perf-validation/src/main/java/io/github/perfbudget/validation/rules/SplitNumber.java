package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.Blanks;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.Optional;

/**
 * A target that would be a number but for a blank within its digits (数字中间的空格): {@code ≥13 0亩}.
 *
 * @param text the target
 * @param joined what it is without blanks
 */
record SplitNumber(String text, String joined) {

  /** No blank stands within the digits of a target, which so is none that can be scored. */
  static final Rule<Indicator> RULE =
      Rule.<Indicator>builder()
          .id("target.blank")
          .ref("VAL-01")
          .severity(Severity.WARNING)
          .title("指标值的数字中间没有空格", "No blank stands within the number of a target")
          .message(
              "指标值「{target}」的数字中间有空格，读不出数值；去掉空格为「{joined}」",
              "a blank splits the number of the target \"{target}\"; without it, that is \"{joined}\"")
          .basis(Bases.PROJECT_FORM)
          .example("活动次数：≥13 0次", "活动次数：≥130次")
          .check(Check.found(SplitNumber::in, SplitNumber::breach))
          .build();

  private static Optional<SplitNumber> in(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof Text && isSplit(target.text()))
        .map(target -> new SplitNumber(target.text(), Blanks.without(target.text())))
        .filter(split -> Target.parse(split.joined()).value() instanceof NumericValue);
  }

  private static boolean isSplit(String text) {
    int last = -1;
    for (int at = 0; at < text.length(); at++) {
      if (isPart(text.charAt(at))) {
        if (last >= 0 && last < at - 1) {
          return true;
        }
        last = at;
      } else if (!Blanks.isBlank(text.charAt(at))) {
        last = -1;
      }
    }
    return false;
  }

  private static boolean isPart(char c) {
    return Character.isDigit(c) || c == '.';
  }

  private Breach breach(FieldPath at) {
    return Breach.at(at.field("target")).with("target", text).with("joined", joined);
  }
}
