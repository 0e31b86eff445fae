package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the heads of project tables: heading, title, agency (表头). */
final class LayoutRules {

  private static final Part<Project, String> HEADINGS =
      Part.field(
          "heading",
          project -> project.heading().filter(text -> !Heading.of(text).key().isEmpty()));

  private static final Part<Project, String> NAMES =
      Part.field("name", project -> Cells.filled(project.name()));

  /** Each project table names its agency, where any does. */
  static final Rule<Filing> AGENCY =
      Rule.<Filing>builder()
          .id("project.agency")
          .ref("STR-12")
          .severity(Severity.INFO)
          .title("各项目表均填写填报单位", "Each project table names its agency")
          .message("本表没有填报单位，其他项目表有", "the table names no agency, others do")
          .basis(Bases.PROJECT_FORM)
          .example("五个项目表中四个填写填报单位，本表空白", "填报单位：304001某县商务局本级")
          .check(
              Check.<Filing>of(LayoutRules::withoutAgency)
                  .when(filing -> filing.projects().stream().anyMatch(LayoutRules::namesAgency)))
          .build();

  /** All project tables have one title; where they do not, the rarer ones are reported. */
  static final Rule<Filing> TITLE =
      Rule.<Filing>builder()
          .id("project.title")
          .ref("STR-13")
          .severity(Severity.INFO)
          .title("同一文本的项目表表名一致", "All project tables of a filing have one title")
          .message(
              "表名为「{title}」，其他项目表多为「{usual}」",
              "the title is \"{title}\", that of most others \"{usual}\"")
          .basis(Bases.PROJECT_FORM)
          .example("其他项目表均为“部门预算项目绩效目标表”，本表为“项目绩效信息表”", "各项目表均为“部门预算项目绩效目标表”")
          .check(LayoutRules::otherTitles)
          .build()
          .whenAny(FilingParts.PROJECTS);

  /** The headings over the tables are numbered from 1 on in one style, where any is numbered. */
  static final Rule<Filing> NUMBER =
      Rule.<Filing>builder()
          .id("project.heading-number")
          .ref("STR-14")
          .severity(Severity.INFO)
          .title("项目表标题从1起依次编号，格式一致", "The headings over project tables are numbered in one style")
          .message(
              "第{position}个项目表的标题应以「{expected}」开头",
              "the heading of table {position} should begin with \"{expected}\"")
          .basis(Bases.HOUSE_RULE)
          .example("1.招商经费绩效目标表　3.会展经费绩效目标表", "1.招商经费绩效目标表　2.会展经费绩效目标表")
          .check(LayoutRules::misnumbered)
          .build()
          .whenAny(FilingParts.PROJECTS);

  /**
   * The heading over a table has the project's name. A heading that shares less than half of the
   * name's characters is another thing's.
   */
  static final Rule<Project> HEADING =
      Rule.<Project>builder()
          .id("project.heading")
          .ref("STR-15")
          .severity(Severity.WARNING)
          .title("项目表标题与项目名称一致", "The heading over a table has the project's name")
          .message(
              "标题「{heading}」与项目名称「{name}」不一致",
              "the heading \"{heading}\" and the project's name \"{name}\" differ")
          .basis(Bases.HOUSE_RULE)
          .example("标题：2.会展工作费绩效目标表　项目名称：会展经费", "标题：2.会展经费绩效目标表　项目名称：会展经费")
          .check(Checks.consistentWith("heading", HEADINGS, "name", NAMES, LayoutRules::isOfName))
          .build();

  private static final Part<Project, String> TITLES =
      Part.field("title", project -> Cells.filled(project.title()));

  private LayoutRules() {}

  private static Stream<Breach> withoutAgency(Filing filing, FieldPath at) {
    return FilingParts.PROJECTS
        .of(filing, at)
        .filter(project -> !namesAgency(project.value()))
        .map(project -> Breach.at(project.path().field("agency")));
  }

  private static boolean namesAgency(Project project) {
    return Cells.filled(project.agency().flatMap(Agency::name)).isPresent();
  }

  private static Stream<Breach> otherTitles(Filing filing, FieldPath at) {
    List<Located<String>> titles = FilingParts.PROJECTS.then(TITLES).of(filing, at).toList();
    return Majority.of(titles.stream().map(title -> Cells.key(title.value())).toList()).stream()
        .flatMap(
            usual ->
                titles.stream()
                    .filter(title -> !Cells.key(title.value()).equals(usual))
                    .map(
                        title ->
                            Breach.at(title.path())
                                .with("title", title.value())
                                .with("usual", usual)));
  }

  private static Stream<Breach> misnumbered(Filing filing, FieldPath at) {
    List<Heading> headings = filing.projects().stream().map(Heading::of).toList();
    Optional<String> mark =
        Majority.of(headings.stream().map(Heading::mark).filter(each -> !each.isEmpty()).toList());
    return mark.stream()
        .flatMap(
            each ->
                IntStream.range(0, headings.size())
                    .filter(i -> !headings.get(i).isNumbered(i + 1, each))
                    .mapToObj(
                        i ->
                            Breach.at(at.field("projects").index(i).field("heading"))
                                .with("position", Integer.toString(i + 1))
                                .with("expected", (i + 1) + each)));
  }

  private static boolean isOfName(String heading, String name) {
    String words = Heading.of(heading).key();
    String key = StatedAmount.without(Cells.key(name));
    long shared = key.chars().distinct().filter(c -> words.indexOf(c) >= 0).count();
    return words.contains(key) || shared * 2 <= key.chars().distinct().count();
  }
}
