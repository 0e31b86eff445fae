package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on amounts that the words of a project state, against its budget (文中金额). */
final class AmountRules {

  /** An amount at the end of a project's name is its budget. */
  static final Rule<Project> NAME =
      Rule.<Project>builder()
          .id("project.name.amount")
          .ref("CODE-10")
          .severity(Severity.WARNING)
          .title("项目名称末尾的金额等于预算数", "An amount at the end of a project's name is its budget")
          .message(
              "项目名称中金额为{amount}，预算数为{budget}", "the name states {amount}, the budget is {budget}")
          .basis(Bases.HOUSE_RULE)
          .example("项目名称：会展经费12万元　预算数：10万元", "项目名称：会展经费10万元　预算数：10万元")
          .check(AmountRules::otherAmountInName)
          .build();

  /** Purpose and goals state the budget with all its digits, if they state it at all. */
  static final Rule<Undertaking> ROUNDED =
      Rule.<Undertaking>builder()
          .id("project.amount")
          .ref("COST-07")
          .severity(Severity.WARNING)
          .title("资金用途和绩效目标中的金额与预算数一致", "Purpose and goals state the budget exactly")
          .message(
              "文中金额为{amount}，预算数为{budget}，似为舍去尾数",
              "the text says {amount}, the budget is {budget}: its last digits are missing")
          .basis(Bases.HOUSE_RULE)
          .example("资金用途：安排25万元用于招商　预算数：256800元", "资金用途：安排25.68万元用于招商　预算数：256800元")
          .check(AmountRules::rounded)
          .build();

  private static final String CLOSING = "）)】]〕 　";
  private static final BigDecimal TEN = BigDecimal.TEN;

  private AmountRules() {}

  private static Stream<Breach> otherAmountInName(Project project, FieldPath at) {
    String name = project.name().orElse("");
    return totalOf(ProjectRules.TOTAL.of(project, at).findFirst()).stream()
        .flatMap(
            total ->
                atEnd(name).stream()
                    .filter(stated -> !stated.amount().isSameAmountAs(total.value()))
                    .map(stated -> breach(at.field("name"), stated, total)));
  }

  private static Optional<StatedAmount> atEnd(String name) {
    List<StatedAmount> amounts = StatedAmount.in(name);
    return amounts.stream()
        .skip(Math.max(0, amounts.size() - 1))
        .filter(last -> name.substring(last.end()).chars().allMatch(c -> CLOSING.indexOf(c) >= 0))
        .findFirst();
  }

  private static Stream<Breach> rounded(Undertaking project, FieldPath at) {
    Optional<FieldPath> name = project.name().map(Located::path);
    return totalOf(project.total()).stream()
        .flatMap(
            total ->
                project.words().stream()
                    .filter(words -> !name.equals(Optional.of(words.path())))
                    .flatMap(
                        words ->
                            StatedAmount.in(words.value()).stream()
                                .filter(stated -> isRounded(stated.amount(), total.value()))
                                .limit(1)
                                .map(stated -> breach(words.path(), stated, total))));
  }

  private static boolean isRounded(Amount stated, Amount total) {
    BigDecimal number = stated.number();
    BigDecimal exact = total.to(stated.unit()).number();
    return number.compareTo(exact) != 0
        && number.compareTo(TEN) >= 0
        && Stream.of(RoundingMode.DOWN, RoundingMode.HALF_UP)
            .anyMatch(
                mode -> exact.setScale(Math.max(0, number.scale()), mode).compareTo(number) == 0);
  }

  private static Optional<Located<Amount>> totalOf(Optional<Located<Figure>> total) {
    return total.flatMap(
        figure -> figure.value().toAmount().map(amount -> Located.of(figure.path(), amount)));
  }

  private static Breach breach(FieldPath at, StatedAmount stated, Located<Amount> total) {
    return Breach.at(at)
        .with("amount", stated.text())
        .with("budget", total.value().toText())
        .resting(total.path(), total.value().toText());
  }
}
