package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the ratios of a table together, and on ratios of payments (比率指标值). */
final class RatioRules {

  /** How many ratios must be the same to be a wonder (最少的相同个数). */
  private static final Parameter<Integer> FEWEST =
      Parameter.count("fewest", 5, "相同比率至少多少个才提示", "how many equal ratios are reported, at least");

  /** What the law prescribes to pay: words in the name of a task (法定支出). */
  private static final Parameter<List<String>> STATUTORY_PAYMENTS =
      Parameter.words(
          "payments",
          List.of(
              "人员经费",
              "工资",
              "社会保险",
              "社保",
              "养老保险",
              "医疗保险",
              "公积金",
              "残疾人保障金",
              "残疾人就业保障金",
              "退休费",
              "抚恤",
              "优抚",
              "低保",
              "最低生活保障",
              "特困人员"),
          "名称中表示法定支出的词语",
          "words that name statutory payments");

  /** The ratios of a table are not all the same but one; 100% is no wonder. */
  static final Rule<Undertaking> UNIFORM =
      Rule.<Undertaking>builder()
          .id("target.ratio.uniform")
          .ref("VAL-07")
          .severity(Severity.INFO)
          .title("同一表中的比率指标值不千篇一律", "The ratios of a table are not all the same")
          .message(
              "表中{total}个比率指标值有{same}个为{ratio}%",
              "of {total} ratios in the table {same} are {ratio}%")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("表中五个比率都是≥85%", "表中比率按实际测算：≥95%、≥84%、≥83%、≥82%、≥90%")
          .addParameter(FEWEST)
          .checkedBy(settings -> (table, at) -> uniform(table, settings.get(FEWEST)))
          .build();

  /** What the law prescribes is paid in full. */
  static final Rule<Undertaking> STATUTORY =
      Rule.<Undertaking>builder()
          .id("target.statutory")
          .ref("VAL-06")
          .severity(Severity.WARNING)
          .title("工资、社保等法定支出的发放缴纳率为100%", "Statutory payments are made in full")
          .message(
              "「{task}」属法定支出，「{name}」的指标值「{target}」低于100%",
              "\"{task}\" is a statutory payment, the target \"{target}\" of \"{name}\" is less than 100%")
          .basis(Bases.FRONT_LINE_PAYMENTS)
          .example("教师工资项目，工资发放及时率：≥90%", "教师工资项目，工资发放及时率：=100%")
          .addParameter(STATUTORY_PAYMENTS)
          .checkedBy(settings -> statutory(settings.get(STATUTORY_PAYMENTS)))
          .build();

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> PAYING = List.of("发放", "缴纳", "缴费", "拨付", "支付", "代扣");
  private static final List<String> SHARE = List.of("率", "比例");

  private RatioRules() {}

  private static Stream<Breach> uniform(Undertaking table, int fewest) {
    List<Located<Indicator>> ratios =
        table.rows().stream().filter(row -> isRatio(row.value())).toList();
    return ratios.size() < fewest ? Stream.of() : mostlyUniform(ratios, fewest);
  }

  private static Stream<Breach> mostlyUniform(List<Located<Indicator>> ratios, int fewest) {
    List<BigDecimal> values =
        ratios.stream().map(row -> ratioOf(row.value()).orElseThrow()).toList();
    return Majority.of(values).stream()
        .filter(usual -> usual.compareTo(HUNDRED) != 0)
        .map(usual -> withValue(ratios, usual))
        .filter(same -> same.size() >= fewest && same.size() >= ratios.size() - 1)
        .map(same -> uniform(same, ratios.size()));
  }

  private static List<Located<Indicator>> withValue(
      List<Located<Indicator>> ratios, BigDecimal value) {
    return ratios.stream()
        .filter(row -> ratioOf(row.value()).orElseThrow().compareTo(value) == 0)
        .toList();
  }

  private static Breach uniform(List<Located<Indicator>> same, int total) {
    BigDecimal ratio = ratioOf(same.get(0).value()).orElseThrow();
    return Breach.at(same.get(0).path().field("target"))
        .with("total", Integer.toString(total))
        .with("same", Integer.toString(same.size()))
        .with("ratio", ratio.toPlainString())
        .resting(same.stream().skip(1).map(RatioRules::evidence).toList());
  }

  private static Evidence evidence(Located<Indicator> row) {
    return Evidence.of(
        row.path().field("target"), row.value().target().map(Target::text).orElse(""));
  }

  private static boolean isRatio(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof Ratio ratio && isShare(ratio))
        .isPresent();
  }

  /** Percentage points are a change of a ratio and none themselves. */
  private static boolean isShare(Ratio ratio) {
    return ratio.upper().isEmpty() && !ratio.unit().isPoints();
  }

  private static Optional<BigDecimal> ratioOf(Indicator row) {
    return row.target()
        .flatMap(
            target ->
                target.value() instanceof Ratio ratio && isShare(ratio)
                    ? Optional.of(TargetValueRules.percent(ratio).stripTrailingZeros())
                    : Optional.empty());
  }

  private static Check<Undertaking> statutory(List<String> payments) {
    Check<Undertaking> check =
        (table, at) -> table.rows().stream().flatMap(row -> lessThanAll(row, nameOf(table)));
    return check.when(table -> Terms.containsAny(nameOf(table), payments));
  }

  private static String nameOf(Undertaking table) {
    return table.name().map(Located::value).orElse("");
  }

  private static boolean isPaymentRate(Indicator row) {
    return row.name()
        .filter(
            name -> Terms.containsAny(name, PAYING) && Terms.endsWithAny(Cells.key(name), SHARE))
        .isPresent();
  }

  private static Stream<Breach> lessThanAll(Located<Indicator> row, String task) {
    return row.value().target().stream()
        .filter(target -> isPaymentRate(row.value()))
        .filter(
            target -> ratioOf(row.value()).filter(each -> each.compareTo(HUNDRED) < 0).isPresent())
        .map(target -> TargetValueRules.breach(row.value(), target, row.path()).with("task", task));
  }
}
