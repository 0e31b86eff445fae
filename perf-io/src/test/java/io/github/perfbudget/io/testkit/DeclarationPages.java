package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the declaration of the whole department. */
final class DeclarationPages {

  private static final List<String> HEADER =
      List.of("整体支出绩效指标", "项目名称及金额（万元）", "一级指标", "二级指标", "三级指标", "指标值", "备注");

  private final Hand hand;
  private final FilingPages pages;
  private final List<WordRow> rows = new ArrayList<>();

  DeclarationPages(Hand hand, FilingPages pages) {
    this.hand = hand;
    this.pages = pages;
  }

  void write(Filing filing, DepartmentDeclaration declaration) {
    pages.gap();
    pages.add(WordParagraph.of("部门整体支出绩效目标申报表"));
    filing.year().ifPresent(year -> rows.add(WordRow.of("（" + year + "年度）")));
    rows.add(WordRow.of(hand.label("填报单位（盖公章）："), hand.blank(), hand.blank()));
    labelled("部门名称", declaration.agency().flatMap(agency -> agency.name()));
    String unit = declaration.moneyUnit().map(found -> "（" + found + "）").orElse("");
    rows.add(hand.labels(List.of("年度预算" + unit, "年度收入预算")));
    declaration.revenue().ifPresent(this::revenue);
    rows.add(WordRow.of(hand.blank(), hand.label("年度支出预算")));
    declaration.expenditure().ifPresent(this::expenditure);
    goals(declaration);
    groups(declaration.groups());
    opinions(declaration.opinions());
    pages.add(new WordTable(rows));
  }

  private void labelled(String label, Optional<String> text) {
    rows.add(WordRow.of(hand.label(label), hand.value(text)));
  }

  private void revenue(RevenueBudget budget) {
    amounts(
        List.of("合计", "一般公共预算拨入", "政府基金预算拨入", "提前告知转移支付", "上年结转", "单位自筹", "其它收入（含经营收入）"),
        List.of(
            budget.total(),
            budget.generalPublicBudget(),
            budget.governmentFund(),
            budget.advanceTransfer(),
            budget.carriedOver(),
            budget.selfRaised(),
            budget.other()));
  }

  private void expenditure(ExpenditureBudget budget) {
    amounts(
        List.of("合计", "人员经费支出", "正常公用支出", "项目支出", "其它支出"),
        List.of(
            budget.total(),
            budget.personnel(),
            budget.operations(),
            budget.projects(),
            budget.other()));
  }

  private void amounts(List<String> labels, List<Optional<Figure>> figures) {
    rows.add(withBlank(labels.stream().map(hand::label)));
    rows.add(withBlank(figures.stream().map(ProjectTable::text).map(hand::value)));
  }

  private WordRow withBlank(Stream<WordCell> cells) {
    return WordRow.of(Stream.concat(Stream.of(hand.blank()), cells).toList());
  }

  private void goals(DepartmentDeclaration declaration) {
    Stream<String> goals = declaration.goals().stream().map(DeclarationPages::goal);
    String text =
        Stream.concat(declaration.goalsIntroduction().stream(), goals)
            .collect(Collectors.joining("\n"));
    rows.add(WordRow.of(hand.label("年度整体支出绩效目标"), hand.value(text)));
    if (hand.has(Habit.STRAY_BLANK_ROWS)) {
      rows.add(WordRow.of(hand.blank(), hand.blank()));
    }
    labelled("绩效目标设立依据", declaration.basis());
    if (hand.has(Habit.STRAY_BLANK_ROWS)) {
      rows.add(WordRow.of(hand.blank(), hand.blank()));
    }
  }

  private static String goal(Goal goal) {
    return goal.label().map(label -> label + "：").orElse("") + goal.text().orElse("");
  }

  /** The header of the indicators stands once, below the first goal. */
  private void groups(List<IndicatorGroup> groups) {
    for (int i = 0; i < groups.size(); i++) {
      IndicatorGroup group = groups.get(i);
      rows.add(WordRow.of(hand.value(group.label()), hand.value(group.goal())));
      if (i == 0) {
        rows.add(hand.labels(HEADER));
      }
      indicators(group, i == 0);
    }
  }

  private void indicators(IndicatorGroup group, boolean belowHeader) {
    List<WordRow> indicators =
        new ClassColumns(hand).rows(group.indicators(), DeclarationPages::cells);
    for (int i = 0; i < indicators.size(); i++) {
      boolean first = i == 0;
      List<WordCell> cells = new ArrayList<>();
      cells.add(first && !belowHeader ? hand.label(HEADER.get(0)) : hand.blank());
      cells.add(first ? hand.value(group.budgetLineText()) : hand.blank());
      cells.addAll(indicators.get(i).cells());
      rows.add(WordRow.of(cells));
    }
  }

  private static List<Optional<String>> cells(Indicator indicator) {
    return List.of(indicator.name(), indicator.target().map(Object::toString), indicator.remark());
  }

  /** Who speaks, and below what they say, with a line that nobody signed. */
  private void opinions(List<Opinion> opinions) {
    if (opinions.isEmpty()) {
      return;
    }
    List<WordCell> speakers = new ArrayList<>();
    List<WordCell> words = new ArrayList<>();
    speakers.add(hand.label("申报部门意见"));
    words.add(hand.blank());
    for (Opinion opinion : opinions) {
      speakers.add(WordCell.of(opinion.by().orElse("")));
      words.add(hand.value(opinion.text().map(text -> text + "\n").orElse("") + "单位负责人（签章）："));
    }
    rows.add(WordRow.of(speakers));
    rows.add(WordRow.of(words));
  }
}
