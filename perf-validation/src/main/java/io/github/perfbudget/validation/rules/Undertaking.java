package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What money is spent on, with its indicators (支出事项): a project, or a budget line of the
 * declaration.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path its address
 * @param name its name, unless that is blank
 * @param total its money, unless that is blank
 * @param words what it says of its task: name, purpose, goals
 * @param rows its indicators
 * @param staff how many people its cost per head is for, unless the filing does not tell
 */
record Undertaking(
    FieldPath path,
    Optional<Located<String>> name,
    Optional<Located<Figure>> total,
    List<Located<String>> words,
    List<Located<Indicator>> rows,
    Optional<BigDecimal> staff) {

  private static final Part<Project, Indicator> PROJECT_ROWS =
      Part.each("indicators", Project::indicators);
  private static final Part<IndicatorGroup, Indicator> GROUP_ROWS =
      Part.each("indicators", IndicatorGroup::indicators);
  private static final Part<DepartmentDeclaration, IndicatorGroup> DECLARED =
      Part.each("groups", DepartmentDeclaration::groups);
  private static final Part<Project, String> PROJECT_NAME = text("name", Project::name);
  private static final Part<IndicatorGroup, String> GROUP_NAME =
      text("budgetLine", IndicatorGroup::budgetLine);
  private static final Part<Project, String> PROJECT_TASK =
      Undertaking.<Project>text("purpose", Project::purpose)
          .and(Part.<Project, Goal>each("goals", Project::goals).then(text("text", Goal::text)));
  private static final Part<IndicatorGroup, String> GROUP_TASK = text("goal", IndicatorGroup::goal);

  /** The way to every project. */
  static final Part<Filing, Undertaking> PROJECTS =
      FilingParts.PROJECTS.then((project, at) -> Stream.of(Located.of(at, of(project, at))));

  /** The way to every budget line of the declaration. */
  static final Part<Filing, Undertaking> GROUPS =
      FilingParts.DECLARATION.then(
          (declaration, at) -> {
            Staff staff = Staff.of(declaration);
            return DECLARED
                .of(declaration, at)
                .map(group -> Located.of(group.path(), of(group.value(), group.path(), staff)));
          });

  /** The way to all of them, the budget lines first. */
  static final Part<Filing, Undertaking> ALL = GROUPS.and(PROJECTS);

  /** Copies the lists. */
  Undertaking {
    words = List.copyOf(words);
    rows = List.copyOf(rows);
  }

  private static <S> Part<S, String> text(
      String field, Function<? super S, Optional<String>> text) {
    return Part.field(field, whole -> Cells.filled(text.apply(whole)));
  }

  private static Undertaking of(Project project, FieldPath at) {
    return new Undertaking(
        at,
        PROJECT_NAME.of(project, at).findFirst(),
        ProjectRules.TOTAL.of(project, at).findFirst(),
        PROJECT_NAME.and(PROJECT_TASK).of(project, at).toList(),
        PROJECT_ROWS.of(project, at).toList(),
        Optional.empty());
  }

  private static Undertaking of(IndicatorGroup group, FieldPath at, Staff staff) {
    return new Undertaking(
        at,
        GROUP_NAME.of(group, at).findFirst(),
        Cells.<IndicatorGroup>figure("amount", IndicatorGroup::amount).of(group, at).findFirst(),
        GROUP_NAME.and(GROUP_TASK).of(group, at).toList(),
        GROUP_ROWS.of(group, at).toList(),
        staff.paidBy(group));
  }

  /** The name as it is compared with others; empty text where there is none. */
  String key() {
    return name.map(each -> Cells.key(each.value())).orElse("");
  }
}
