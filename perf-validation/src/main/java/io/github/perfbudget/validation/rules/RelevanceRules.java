package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on indicators and texts that would fit any project (相关性). */
final class RelevanceRules {

  /** Names that would fit any project (套话指标). */
  private static final Parameter<List<String>> GENERIC_NAMES =
      Parameter.words(
          "names",
          List.of(
              "完成率", "及时率", "及时性", "完成及时率", "完成及时性", "考核指标完成率", "保障率", "保障程度", "提高效率", "工作效率",
              "可持续性", "可持续影响", "生态效益增长率", "经济效益增长率", "社会效益增长率", "资金使用效益", "工作影响力", "完成质量"),
          "适用于任何项目的指标名称，前面有各项、年度、工作、任务、项目等字样时相同",
          "names that would fit any project, also behind words such as 年度 and 任务");

  /** What stands before such a name and makes it no more specific. */
  private static final List<String> OPENINGS = List.of("各项", "年度", "工作", "任务", "项目");

  /** Endings of a basis that names nothing (笼统的依据). */
  private static final Parameter<List<String>> UNSPECIFIC =
      Parameter.words(
          "endings",
          List.of(
              "工作计划", "工作安排", "工作需要", "工作情况", "工作开展情况", "实际情况", "相关文件", "有关文件", "相关规定", "有关规定",
              "文件要求", "上级要求", "工作实际", "工作需求", "实际需求", "政策要求"),
          "笼统依据的结尾",
          "endings of a basis that names no document");

  /** In most rows the description says more than the name. */
  static final Rule<JudgedRows> DESCRIPTION =
      Rule.<JudgedRows>builder()
          .id("indicator.description")
          .ref("REL-02")
          .severity(Severity.INFO)
          .title("绩效指标描述不只是重复三级指标名称", "Descriptions say more than the names")
          .message(
              "{total}行指标中有{same}行的描述与名称相同",
              "of {total} indicators {same} have their name for a description")
          .basis(Bases.INDICATOR_GUIDE)
          .example("各行描述照抄三级指标：验收合格率—验收合格率", "验收合格率—验收合格的活动占全部活动的比例")
          .check(RelevanceRules::undescribed)
          .build();

  /** A name says what is measured, or its description does. */
  static final Rule<Indicator> GENERIC =
      Rule.<Indicator>builder()
          .id("indicator.generic")
          .ref("REL-03")
          .severity(Severity.WARNING)
          .title("三级指标具体，不是任何项目都适用的套话", "An indicator is of its project and not of any")
          .message(
              "三级指标「{name}」适用于任何项目，没有说明考核什么",
              "the indicator \"{name}\" would fit any project and does not say what is measured")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("质量指标：任务完成率　≥95%", "质量指标：展位搭建任务完成率　≥95%")
          .addParameter(GENERIC_NAMES)
          .checkedBy(
              settings ->
                  Check.found(
                      row -> row.name().filter(name -> isGeneric(row, settings.get(GENERIC_NAMES))),
                      (name, at) -> Breach.at(at.field("name")).with("name", name)))
          .build();

  /** The basis of a target is a thing that can be looked up; each text is reported once a table. */
  static final Rule<JudgedRows> BASIS =
      Rule.<JudgedRows>builder()
          .id("indicator.basis")
          .ref("REL-10")
          .severity(Severity.WARNING)
          .title("指标值确定依据具体可查", "The basis of a target can be looked up")
          .message(
              "指标值确定依据「{basis}」没有写明文件名称和文号，共{count}行",
              "the basis \"{basis}\" names no document with title or number, rows: {count}")
          .basis(Bases.INDICATOR_GUIDE)
          .example("指标值确定依据：年度工作计划", "指标值确定依据：《2025年度商务工作计划》")
          .addParameter(UNSPECIFIC)
          .checkedBy(settings -> (table, at) -> unspecific(table, settings.get(UNSPECIFIC)))
          .build();

  /** No purpose is copied from another project, or from the project's name. */
  static final Rule<Filing> COPIED =
      Rule.<Filing>builder()
          .id("project.copied")
          .ref("REL-11")
          .severity(Severity.WARNING)
          .title("资金用途和绩效目标不照抄其他项目或项目名称", "Purpose and goals are not copied")
          .message("「{text}」与别处完全相同", "\"{text}\" is copied word for word")
          .basis(Bases.HOUSE_RULE)
          .example("会展经费的资金用途照抄前一项目：用于招商经费的各项支出", "会展经费的资金用途：用于会展经费的各项支出")
          .check(RelevanceRules::copied)
          .build()
          .whenAny(FilingParts.PROJECTS);

  /** There are many of each kind, and only the number tells which. */
  private static final List<String> LETTERS = List.of("通知", "文件");

  /** These have titles of their own; a short one is none. */
  private static final List<String> REGULATIONS = List.of("办法", "意见", "规定");

  private static final String TITLE_OR_NUMBER = "《号〔[【";
  private static final int LONG = 8;
  private static final int SHORTEST_TITLE = 6;

  private static final Part<Project, String> PURPOSE =
      Part.field("purpose", project -> Cells.filled(project.purpose()));
  private static final Part<Project, String> GOALS =
      Part.<Project, Goal>each("goals", Project::goals).then(Part.field("text", Goal::text));

  private RelevanceRules() {}

  /** Whether a row has a description of its own. */
  static boolean isExplained(Indicator row) {
    return Cells.filled(row.description())
        .filter(text -> !Cells.key(text).equals(Cells.key(row.name().orElse(""))))
        .isPresent();
  }

  private static Stream<Breach> undescribed(JudgedRows table, FieldPath at) {
    List<Indicator> described =
        table
            .indicators()
            .filter(row -> Cells.filled(row.description()).isPresent())
            .filter(row -> !JudgedRows.isNotApplicable(row))
            .toList();
    long same = described.stream().filter(row -> !isExplained(row)).count();
    return same * 2 > described.size()
        ? Stream.of(
            Breach.at(at)
                .with("total", Integer.toString(described.size()))
                .with("same", Long.toString(same)))
        : Stream.of();
  }

  private static boolean isGeneric(Indicator row, List<String> names) {
    return isGeneric(UnitRules.nameOf(row.name()), names) && !isExplained(row);
  }

  private static boolean isGeneric(String name, List<String> names) {
    String rest = name;
    Optional<String> opening = Optional.of("");
    while (opening.isPresent() && !names.contains(rest)) {
      opening = OPENINGS.stream().filter(rest::startsWith).findFirst();
      rest = rest.substring(opening.orElse("").length());
    }
    return names.contains(rest);
  }

  private static Stream<Breach> unspecific(JudgedRows table, List<String> endings) {
    Map<String, List<Located<Indicator>>> rows = new LinkedHashMap<>();
    table.rows().stream()
        .filter(row -> !JudgedRows.isNotApplicable(row.value()))
        .filter(
            row -> row.value().basis().filter(basis -> isUnspecific(basis, endings)).isPresent())
        .forEach(
            row ->
                rows.computeIfAbsent(row.value().basis().orElse(""), key -> new ArrayList<>())
                    .add(row));
    return rows.entrySet().stream()
        .map(
            each ->
                Breach.at(each.getValue().get(0).path().field("basis"))
                    .with("basis", each.getKey())
                    .with("count", Integer.toString(each.getValue().size())));
  }

  private static boolean isUnspecific(String basis, List<String> endings) {
    String key = Cells.key(basis);
    return key.chars().noneMatch(c -> TITLE_OR_NUMBER.indexOf(c) >= 0)
        && (key.equals("无")
            || (!key.isEmpty() && ProjectRules.isFiller(key))
            || Terms.endsWithAny(key, endings)
            || (Terms.endsWithAny(key, LETTERS) && !Terms.hasDigit(key))
            || (Terms.endsWithAny(key, REGULATIONS) && key.length() < SHORTEST_TITLE));
  }

  private static Stream<Breach> copied(Filing filing, FieldPath at) {
    List<Located<Project>> projects = FilingParts.PROJECTS.of(filing, at).toList();
    Stream<Repeats.Repeat<String>> texts =
        Stream.of(PURPOSE, GOALS)
            .flatMap(part -> Repeats.of(others(projects, part), RelevanceRules::keyOf))
            .filter(repeat -> !projectOf(repeat.earlier()).equals(projectOf(repeat.later())));
    return Stream.concat(projects.stream().flatMap(RelevanceRules::namedAlike), texts)
        .map(
            repeat ->
                Breach.at(repeat.later().path())
                    .with("text", repeat.later().value())
                    .resting(repeat.earlier().path(), repeat.earlier().value()));
  }

  /** The name of a project and the purpose that is nothing but the name. */
  private static Stream<Repeats.Repeat<String>> namedAlike(Located<Project> project) {
    FieldPath at = project.path();
    String name = project.value().name().orElse("");
    return PURPOSE
        .of(project.value(), at)
        .filter(purpose -> Cells.key(purpose.value()).equals(Cells.key(name)))
        .map(purpose -> new Repeats.Repeat<>(Located.of(at.field("name"), name), purpose));
  }

  private static Stream<Located<String>> others(
      List<Located<Project>> projects, Part<Project, String> part) {
    return projects.stream()
        .flatMap(project -> part.of(project.value(), project.path()))
        .filter(text -> Cells.key(text.value()).length() >= LONG);
  }

  private static Object keyOf(Located<String> text) {
    return Cells.key(text.value());
  }

  private static List<String> projectOf(Located<String> text) {
    return text.path().segments().subList(0, 2);
  }
}
