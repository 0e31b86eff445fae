package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;

/** Rules on the dates that a filing states (日期). */
public final class DateRules {

  /** A day of a month is one of the calendar. */
  public static final Rule<Filing> EXISTS =
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
              (text, at) ->
                  DayOfYear.in(text).stream()
                      .filter(day -> !day.exists())
                      .limit(1)
                      .map(day -> Breach.at(at).with("date", day.text())))
          .build()
          .on(FilingTexts.ALL);

  private DateRules() {}
}
