package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules on the prose of a filing, and on prose against tables (文字与表格对照). Items and tables pair by
 * name.
 */
final class NarrativeRules {

  /**
   * An item announces as many indicators as its project's table has; without the rows of 不涉及, if it
   * lists none of them.
   */
  static final Rule<Filing> COUNT =
      Rule.<ItemProject>builder()
          .id("narrative.count")
          .ref("NAR-01")
          .severity(Severity.WARNING)
          .title(
              "分项目标所述指标个数与项目表一致", "An item announces as many indicators as its project's table has")
          .message(
              "文中称「{name}」设{announced}个指标，项目表中有{rows}个",
              "the text announces {announced} indicators for \"{name}\", its table has {rows}")
          .basis(Bases.HOUSE_RULE)
          .example("文中称设11个指标，项目表有9个", "文中称设9个指标，项目表有9个")
          .check((pair, at) -> miscounted(pair))
          .build()
          .on(ItemProject.ALL);

  /** The introduction to the goals says how many projects there are: as many as items or tables. */
  static final Rule<Filing> PROJECT_COUNT =
      Rule.<ProjectCount>builder()
          .id("narrative.project-count")
          .ref("SUM-06")
          .severity(Severity.WARNING)
          .title(
              "文中所述项目个数与分项目标或项目表的个数一致",
              "The prose speaks of as many projects as there are goal items or tables")
          .message(
              "文中称有{count}个项目，分项目标有{items}项，项目表有{tables}个",
              "the text speaks of {count} projects, there are {items} goal items and {tables} tables")
          .basis(Bases.HOUSE_RULE)
          .example("2025年共安排4个项目。其后有三个分项目标、三张项目表", "2025年共安排3个项目。其后有三个分项目标、三张项目表")
          .check(Check.broken(ProjectCount::isOther, (count, at) -> otherCount(count)))
          .build()
          .on(ProjectCount.ALL);

  /**
   * The prose states the amount of a project's table: in its item, and where all are introduced.
   */
  static final Rule<Filing> AMOUNT =
      Rule.<ProjectAmount>builder()
          .id("narrative.amount")
          .ref("SUM-05")
          .severity(Severity.WARNING)
          .title("文中所述项目金额与项目表预算数一致", "The prose states the amount of a project's table")
          .message("文中金额为{total}，项目表预算数为{sum}", "the text says {total}, the table {sum}")
          .basis(Bases.HOUSE_RULE)
          .example("招商经费30万元；项目表预算数25万元", "招商经费25万元；项目表预算数25万元")
          .tolerance(Arithmetic.EXACT)
          .check((amount, at) -> otherAmount(amount))
          .build()
          .on(ProjectAmount.ALL);

  /** No paragraph of prose is repeated word for word. Short ones, such as headings, may be. */
  static final Rule<Filing> REPEATED =
      Rule.<List<Located<String>>>builder()
          .id("narrative.repeated")
          .ref("NAR-06")
          .severity(Severity.WARNING)
          .title("文字部分没有重复段落", "No paragraph of prose is repeated")
          .message(
              "本段与前文一段完全相同：「{beginning}」",
              "an earlier paragraph is the same word for word: \"{beginning}\"")
          .basis(Bases.HOUSE_RULE)
          .example(
              "总体绩效目标和工作保障措施都写：围绕全县中心工作，推动商务事业高质量发展，更好服务经济社会发展大局。",
              "工作保障措施写：建立工作台账，按月调度进展情况，及时解决问题。")
          .check((prose, at) -> repeated(prose))
          .build()
          .on(FilingTexts.PROSE.together());

  private static final int SHORT = 20;

  private NarrativeRules() {}

  private static Stream<Breach> miscounted(ItemProject pair) {
    List<Indicator> rows = pair.project().value().indicators();
    return pair.item().value().announcedIndicators().stream()
        .filter(announced -> announced != rows.size())
        .filter(
            announced -> announced != applicable(rows) || listsNotApplicable(pair.item().value()))
        .map(
            announced ->
                Breach.at(pair.item().path().field("announcedIndicators"))
                    .with("name", pair.item().value().name().orElse(""))
                    .with("announced", Integer.toString(announced))
                    .with("rows", Integer.toString(rows.size()))
                    .resting(
                        pair.project().path().field("indicators"), Integer.toString(rows.size())));
  }

  private static long applicable(List<Indicator> rows) {
    return rows.stream().filter(row -> !JudgedRows.isNotApplicable(row)).count();
  }

  private static boolean listsNotApplicable(GoalItem item) {
    return item.claims().stream()
        .filter(ClaimPairs::isListed)
        .anyMatch(ClaimPairs::isNotApplicable);
  }

  private static Breach otherCount(ProjectCount count) {
    return Breach.at(count.stated().path())
        .with("count", Integer.toString(count.count()))
        .with("items", Integer.toString(count.filing().goalItems().size()))
        .with("tables", Integer.toString(count.filing().projects().size()));
  }

  private static Stream<? extends Judgement> otherAmount(ProjectAmount amount) {
    Located<Project> project = amount.project();
    List<Located<Figure>> total = ProjectRules.TOTAL.of(project.value(), project.path()).toList();
    return total.isEmpty()
        ? Stream.of()
        : Arithmetic.compare(amount.stated(), total).stream()
            .map(judgement -> asWritten(judgement, Cells.shown(amount.stated().value())));
  }

  /** The prose is searched for what it says, not for what that makes in the table's unit. */
  private static Judgement asWritten(Judgement judgement, String amount) {
    return judgement instanceof Breach breach ? breach.with("total", amount) : judgement;
  }

  private static Stream<Breach> repeated(List<Located<String>> prose) {
    Stream<Located<String>> paragraphs =
        prose.stream().filter(paragraph -> paragraph.value().strip().length() >= SHORT);
    return Repeats.of(paragraphs, paragraph -> paragraph.value().strip())
        .map(
            repeat ->
                Breach.at(repeat.later().path())
                    .with("beginning", beginningOf(repeat.later().value().strip()))
                    .resting(repeat.earlier().path(), repeat.earlier().value()));
  }

  private static String beginningOf(String paragraph) {
    return paragraph.substring(0, paragraph.offsetByCodePoints(0, SHORT / 2)) + "…";
  }
}
