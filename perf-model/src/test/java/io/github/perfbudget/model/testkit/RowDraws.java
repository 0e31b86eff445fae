package io.github.perfbudget.model.testkit;

import static io.github.perfbudget.model.indicator.IndicatorType.COST;
import static io.github.perfbudget.model.indicator.IndicatorType.ECOLOGICAL_BENEFIT;
import static io.github.perfbudget.model.indicator.IndicatorType.ECONOMIC_BENEFIT;
import static io.github.perfbudget.model.indicator.IndicatorType.QUALITY;
import static io.github.perfbudget.model.indicator.IndicatorType.QUANTITY;
import static io.github.perfbudget.model.indicator.IndicatorType.SERVICE_SATISFACTION;
import static io.github.perfbudget.model.indicator.IndicatorType.SOCIAL_BENEFIT;
import static io.github.perfbudget.model.indicator.IndicatorType.SUSTAINABLE_IMPACT;
import static io.github.perfbudget.model.indicator.IndicatorType.TIMELINESS;

import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Draws what the indicators of one table say: names that fit class and unit, every class there.
 *
 * <p>The ratios of quality, timeliness and satisfaction come from ranges of their own, so that not
 * all ratios of a filing are the same.
 */
final class RowDraws {

  private static final List<String> QUALITIES = List.of("验收合格率", "任务达标率", "质量抽查合格率");
  private static final List<String> DEADLINES = List.of("12月底前", "11月底前", "10月底前");

  private static final List<String> LASTING = List.of("制度健全并有效运行", "形成常态化管护机制", "责任落实且台账完整");

  /** Of these nobody has thousands. */
  private static final Set<String> LARGE_UNITS =
      Set.of("公里", "次", "场", "期", "批", "座", "所", "台", "个", "家");

  private static final int NO_EFFECT = 3;

  private final Choices choices;
  private final Subject subject;
  private final Wording wording;

  private RowDraws(Choices choices, Subject subject, Wording wording) {
    this.choices = choices;
    this.subject = subject;
    this.wording = wording;
  }

  static List<Row> table(Choices choices, Subject subject, Money total, Wording wording) {
    RowDraws draws = new RowDraws(choices, subject, wording);
    List<Row> rows = new ArrayList<>(draws.quantities());
    rows.addAll(draws.qualities());
    rows.addAll(draws.times());
    List<Row> costs = draws.costs(total);
    if (!wording.costClass()) {
      rows.addAll(costs);
    }
    rows.add(draws.economicBenefit());
    rows.add(draws.socialBenefit());
    rows.add(draws.ecologicalBenefit());
    rows.add(draws.sustainableImpact());
    rows.addAll(draws.satisfactions());
    if (wording.costClass()) {
      rows.addAll(costs);
    }
    return rows;
  }

  private List<Row> quantities() {
    return choices.some(1, 3, subject.measures(), this::quantity);
  }

  private Row quantity(String measure) {
    int unit = measure.indexOf('/');
    Comparator sign = choices.onceIn(4) ? Comparator.EQUAL : Comparator.AT_LEAST;
    String symbol = measure.substring(unit + 1);
    int number = 1 + choices.below(LARGE_UNITS.contains(symbol) ? 200 : 20_000);
    return new Row(QUANTITY, measure.substring(0, unit), wording.target(sign, number + symbol));
  }

  private List<Row> qualities() {
    return choices.some(
        1, 2, QUALITIES, name -> ratio(QUALITY, name, Comparator.AT_LEAST, 96, 100));
  }

  private List<Row> times() {
    List<Row> rows = new ArrayList<>();
    rows.add(ratio(TIMELINESS, "任务按期完成率", Comparator.AT_LEAST, 90, 95));
    choices.maybe(3, this::deadline).ifPresent(rows::add);
    return rows;
  }

  private Row deadline(Choices choices) {
    return new Row(TIMELINESS, subject.name() + "完成时间", choices.oneOf(DEADLINES));
  }

  /** The ceiling of the whole, or those of two parts that add up to it. */
  private List<Row> costs(Money total) {
    return choices
        .maybe(3, each -> total.percent(each.between(10, 90)))
        .map(first -> costsOfTwoParts(first, total))
        .orElseGet(() -> List.of(cost("总成本", total)));
  }

  private List<Row> costsOfTwoParts(Money first, Money total) {
    return List.of(cost("设备材料成本", first), cost("人工服务成本", total.minus(first)));
  }

  private Row cost(String name, Money ceiling) {
    return row(COST, name, Comparator.AT_MOST, ceiling.text());
  }

  private Row economicBenefit() {
    return switch (subject.isProject() ? choices.below(4) : NO_EFFECT) {
      case 0 -> ratio(ECONOMIC_BENEFIT, "资金节约率", Comparator.AT_LEAST, 1, 10);
      case 1 ->
          row(
              ECONOMIC_BENEFIT,
              "带动投资额",
              Comparator.AT_LEAST,
              choices.onceIn(4) ? choices.between(1, 9) + "亿元" : choices.between(1, 900) + "万元");
      case 2 -> ratio(ECONOMIC_BENEFIT, "相关收入增长率", Comparator.AT_LEAST, 2, 20);
      default -> Row.notApplicable(ECONOMIC_BENEFIT);
    };
  }

  private Row socialBenefit() {
    return choices.onceIn(2)
        ? row(SOCIAL_BENEFIT, "惠及人数", Comparator.AT_LEAST, choices.between(10, 9000) + "人")
        : ratio(SOCIAL_BENEFIT, "服务覆盖率", Comparator.AT_LEAST, 70, 99);
  }

  private Row ecologicalBenefit() {
    return choices.onceIn(2)
        ? Row.notApplicable(ECOLOGICAL_BENEFIT)
        : ratio(ECOLOGICAL_BENEFIT, "废弃物规范处置率", Comparator.AT_LEAST, 91, 100);
  }

  private Row sustainableImpact() {
    return choices.onceIn(2)
        ? new Row(SUSTAINABLE_IMPACT, subject.name() + "长效机制建设情况", choices.oneOf(LASTING))
        : row(SUSTAINABLE_IMPACT, "成果发挥作用年限", Comparator.AT_LEAST, choices.between(1, 10) + "年");
  }

  private List<Row> satisfactions() {
    List<String> audiences = List.of(subject.audience(), "业务主管部门");
    return choices.some(1, 2, audiences, this::satisfaction);
  }

  private Row satisfaction(String audience) {
    String value = choices.between(80, 89) + wording.percent();
    return new Row(
        SERVICE_SATISFACTION,
        audience + "对" + subject.name() + "满意度",
        wording.target(Comparator.AT_LEAST, value));
  }

  private Row ratio(IndicatorType type, String name, Comparator sign, int least, int most) {
    int number = choices.between(least, most);
    Comparator exact = number == 100 ? Comparator.EQUAL : sign;
    return row(type, name, exact, number + wording.percent());
  }

  private Row row(IndicatorType type, String name, Comparator sign, String value) {
    return new Row(type, subject.name() + name, wording.target(sign, value));
  }
}
