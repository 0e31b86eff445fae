package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on projects that the parts of a filing name, and how (各部分所列项目). */
final class CoverageRules {

  private static final Part<Filing, String> LINES =
      FilingParts.GROUPS.then(
          Part.<IndicatorGroup, String>field(
              "budgetLine", group -> Cells.filled(group.budgetLine())));

  /**
   * Goal items and project tables are of the same projects. Where no item names any, that is
   * reported once.
   */
  static final Rule<Filing> SAME_PROJECTS =
      Rule.<Filing>builder()
          .id("narrative.projects")
          .ref("SUM-06")
          .severity(Severity.WARNING)
          .title("分项目标与项目表一一对应", "Goal items and project tables are of the same projects")
          .message(
              "分项目标与项目表不对应：{unpaired}", "goal items and project tables do not pair: {unpaired}")
          .basis(Bases.FILING_FORM)
          .example("分项绩效目标写了“扶贫专项”，没有这个项目的表", "分项绩效目标所列项目都有项目绩效目标表")
          .check(
              Check.<Filing>of(CoverageRules::unpaired)
                  .when(filing -> !filing.goalItems().isEmpty() && !filing.projects().isEmpty()))
          .build();

  /** A goal item calls its project by its name. */
  static final Rule<Filing> NAME =
      Rule.<ItemProject>builder()
          .id("narrative.project-name")
          .ref("NAR-04")
          .severity(Severity.WARNING)
          .title("分项目标中的项目名称与项目表一致", "A goal item calls its project by its name")
          .message(
              "文中项目名称为「{item}」，项目表中为「{project}」",
              "the text says \"{item}\", the table \"{project}\"")
          .basis(Bases.HOUSE_RULE)
          .example("文中写“商招商经费”，项目表写“招商经费”", "文中和项目表都写“招商经费”")
          .check(Check.broken(CoverageRules::isOther, (pair, at) -> other(pair)))
          .build()
          .on(ItemProject.ALL);

  /**
   * A project has a budget line of its name, where the declaration has one for any project; or
   * several projects share a line that has the sum of their money.
   */
  static final Rule<Filing> LINE =
      Rule.<Filing>builder()
          .id("declaration.line-name")
          .ref("NAR-04")
          .severity(Severity.WARNING)
          .title("整体支出申报表中有与项目同名的项目", "A project has a budget line of its name in the declaration")
          .message(
              "整体支出申报表中没有名为「{name}」的项目", "no budget line of the declaration is named \"{name}\"")
          .basis(Bases.DECLARATION_FORM)
          .example("申报表写“招商事项”，项目表写“招商经费”", "申报表和项目表都写“招商经费”")
          .check(Check.<Filing>of(CoverageRules::withoutLine).when(CoverageRules::namesALine))
          .build();

  /** A goal item states something that can be measured. */
  static final Rule<GoalItem> MEASURABLE =
      Rule.<GoalItem>builder()
          .id("narrative.measurable")
          .ref("NAR-05")
          .severity(Severity.WARNING)
          .title("分项目标有可衡量的指标", "A goal item states something that can be measured")
          .message("「{name}」没有可衡量的指标", "\"{name}\" states nothing that can be measured")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("做好招商服务，按计划推进", "全年举办推介活动4次以上，签约项目3个")
          .check(
              (item, at) ->
                  item.claims().isEmpty()
                          && !Terms.hasDigit(
                              item.goal().orElse("") + item.indicatorText().orElse(""))
                      ? Stream.of(
                          Breach.at(
                                  at.field(
                                      item.indicatorText().isPresent() ? "indicatorText" : "goal"))
                              .with("name", item.name().or(item::title).or(item::label).orElse("")))
                      : Stream.of())
          .build();

  /** The way to every goal item. */
  static final Part<Filing, GoalItem> ITEMS = Part.each("goalItems", Filing::goalItems);

  private static final Part<Filing, String> ITEM_NAMES =
      ITEMS.then(Part.<GoalItem, String>field("name", item -> Cells.filled(item.name())));

  private CoverageRules() {}

  private static Stream<Breach> unpaired(Filing filing, FieldPath at) {
    List<Located<String>> items = ITEM_NAMES.of(filing, at).toList();
    List<Located<String>> projects = FilingParts.PROJECT_NAMES.of(filing, at).toList();
    if (items.isEmpty() || projects.isEmpty()) {
      return Stream.of();
    }
    Set<FieldPath> paired =
        ItemProject.ALL
            .of(filing, at)
            .map(Located::value)
            .flatMap(pair -> Stream.of(pair.item().path(), pair.project().path()))
            .map(path -> path.field("name"))
            .collect(Collectors.toSet());
    List<Located<String>> itemsAlone = without(items, projects, paired);
    List<Located<String>> projectsAlone = without(projects, items, paired);
    return itemsAlone.size() == items.size()
        ? Stream.of(
            Breach.at(at.field("goalItems"))
                .with("unpaired", named(itemsAlone) + "；" + named(projectsAlone)))
        : Stream.concat(itemsAlone.stream(), projectsAlone.stream())
            .map(each -> Breach.at(each.path()).with("unpaired", "「" + each.value() + "」"));
  }

  private static List<Located<String>> without(
      List<Located<String>> names, List<Located<String>> others, Set<FieldPath> paired) {
    ProjectNames all =
        new ProjectNames(
            others.stream().map(each -> Cells.key(each.value())).collect(Collectors.toSet()));
    return names.stream()
        .filter(each -> !paired.contains(each.path()))
        .filter(each -> !all.mayBe(Cells.key(each.value())))
        .toList();
  }

  private static String named(List<Located<String>> names) {
    return names.stream().map(each -> "「" + each.value() + "」").collect(Collectors.joining());
  }

  private static boolean isOther(ItemProject pair) {
    return !nameOf(pair.item().value().name()).equals(nameOf(pair.project().value().name()));
  }

  /** A name without its money and the word that says that it is a project's. */
  private static String nameOf(Optional<String> name) {
    String key = StatedAmount.without(Cells.key(name.orElse("")));
    return key.endsWith("项目") ? key.substring(0, key.length() - 2) : key;
  }

  private static Breach other(ItemProject pair) {
    String project = pair.project().value().name().orElse("");
    return Breach.at(pair.item().path().field("name"))
        .with("item", pair.item().value().name().orElse(""))
        .with("project", project)
        .resting(pair.project().path().field("name"), project);
  }

  private static boolean namesALine(Filing filing) {
    Set<String> lines = lines(filing);
    return FilingParts.PROJECT_NAMES
        .of(filing, FieldPath.ROOT)
        .anyMatch(name -> lines.contains(Cells.key(name.value())));
  }

  private static Set<String> lines(Filing filing) {
    return LINES
        .of(filing, FieldPath.ROOT)
        .map(line -> Cells.key(line.value()))
        .collect(Collectors.toSet());
  }

  private static Stream<Breach> withoutLine(Filing filing, FieldPath at) {
    Set<String> lines = lines(filing);
    List<Located<String>> projects = FilingParts.PROJECT_NAMES.of(filing, at).toList();
    List<Located<String>> alone =
        projects.stream().filter(name -> !lines.contains(Cells.key(name.value()))).toList();
    return shareLine(filing, at, alone)
        ? Stream.of()
        : alone.stream().map(name -> Breach.at(name.path()).with("name", name.value()));
  }

  /** Whether a line has the sum of these projects, which are not all of one name. */
  private static boolean shareLine(Filing filing, FieldPath at, List<Located<String>> names) {
    Set<FieldPath> paths =
        names.stream().flatMap(name -> name.path().parent().stream()).collect(Collectors.toSet());
    List<Amount> parts =
        FilingParts.PROJECTS
            .of(filing, at)
            .filter(project -> paths.contains(project.path()))
            .flatMap(project -> ProjectRules.TOTAL.of(project.value(), project.path()))
            .flatMap(total -> total.value().toAmount().stream())
            .toList();
    Amount sum = Amount.total(parts, MoneyUnit.YUAN);
    return names.stream().map(name -> Cells.key(name.value())).distinct().count() > 1
        && parts.size() == names.size()
        && FilingParts.GROUPS
            .of(filing, at)
            .flatMap(group -> group.value().amount().stream())
            .anyMatch(line -> line.toAmount().filter(sum::isSameAmountAs).isPresent());
  }
}
