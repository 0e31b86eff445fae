package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.stream.Stream;

/** Rules on the dates that a filing states (日期). */
final class DateRules {

  private static final Part<Filing, Target> TARGETS =
      FilingParts.INDICATORS.then(Part.<Indicator, Target>field("target", Indicator::target));

  /** A day of a month is one of the calendar. */
  static final Rule<Filing> EXISTS =
      Rule.<String>builder()
          .id("text.date")
          .ref("VAL-10")
          .severity(Severity.ERROR)
          .title("日期在日历上存在", "A date is one of the calendar")
          .message("没有「{date}」这一天", "there is no such day as \"{date}\"")
          .basis(Bases.HOUSE_RULE)
          .example("材料于6月31日报送。", "材料于6月30日报送。")
          .addSupersededRule("narrative.target")
          .check(
              Check.found(
                  DayOfYear::firstMissingIn, (day, at) -> Breach.at(at).with("date", day.text())))
          .build()
          .on(FilingTexts.ALL);

  /**
   * A target is to be met by no date of a year before the fiscal year. Goals may tell of earlier
   * stages, and are not asked.
   */
  static final Rule<Filing> PAST =
      Rule.<Filing>builder()
          .id("target.past")
          .ref("VAL-10")
          .severity(Severity.WARNING)
          .title("指标值的完成时限不早于预算年度", "No target is due before the fiscal year")
          .message(
              "指标值「{target}」的时限早于预算年度{fiscal}年",
              "the target \"{target}\" is due before the fiscal year {fiscal}")
          .basis(Bases.HOUSE_RULE)
          .example("2025年的文本，采购完成时间：2024年6月1日前", "2025年的文本，采购完成时间：2025年6月1日前")
          .check(DateRules::past)
          .build()
          .whenAny(TARGETS)
          .unless(filing -> filing.year().isEmpty());

  private DateRules() {}

  private static Stream<Breach> past(Filing filing, FieldPath at) {
    return filing.year().stream()
        .flatMap(
            fiscal ->
                TARGETS
                    .of(filing, at)
                    .filter(target -> DeadlineYear.isBefore(fiscal, target.value().text()))
                    .map(target -> past(target, Integer.toString(fiscal))));
  }

  private static Breach past(Located<Target> target, String fiscal) {
    return Breach.at(target.path())
        .with("target", target.value().text())
        .with("fiscal", fiscal)
        .resting(FieldPath.ROOT.field("year"), fiscal);
  }
}
