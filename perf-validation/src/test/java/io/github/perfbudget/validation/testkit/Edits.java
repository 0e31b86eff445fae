package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes of one part of a filing; the rest stays. */
final class Edits {

  private Edits() {}

  /** Leaves out what prose states of indicators, so that a changed row contradicts nothing. */
  static Filing withoutClaims(Filing filing) {
    return filing
        .withOverallGoal(filing.overallGoal().map(each -> each.withClaims(List.of())))
        .withGoalsIntroduction(filing.goalsIntroduction().map(each -> each.withClaims(List.of())))
        .withGoalItems(filing.goalItems().stream().map(Edits::withoutClaims).toList());
  }

  private static GoalItem withoutClaims(GoalItem item) {
    return item.withClaims(List.of()).withAnnouncedIndicators(Optional.empty());
  }

  /** Leaves out the declaration as well, which repeats the rows of the projects. */
  static Filing plain(Filing filing) {
    return withoutClaims(filing).withDeclaration(Optional.empty());
  }

  static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }

  static <T> List<T> appended(List<T> list, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.add(element);
    return copy;
  }

  static Filing project(Filing filing, int index, UnaryOperator<Project> change) {
    return filing.withProjects(replaced(filing.projects(), index, change));
  }

  static Filing item(Filing filing, UnaryOperator<GoalItem> change) {
    return filing.withGoalItems(replaced(filing.goalItems(), 0, change));
  }

  static Filing declaration(Filing filing, UnaryOperator<DepartmentDeclaration> change) {
    return filing.withDeclaration(filing.declaration().map(change));
  }

  static Filing line(Filing filing, int index, UnaryOperator<IndicatorGroup> change) {
    return declaration(filing, each -> each.withGroups(replaced(each.groups(), index, change)));
  }

  /** Adds a last paragraph to the safeguards. */
  static Filing paragraph(Filing filing, String text) {
    return filing.withSafeguards(
        filing.safeguards().map(each -> each.withParagraphs(appended(each.paragraphs(), text))));
  }

  static FieldPath lastParagraph(Filing filing) {
    int count = filing.safeguards().map(Narrative::paragraphs).orElse(List.of()).size();
    return FieldPath.ROOT.field("safeguards").field("paragraphs").index(count - 1);
  }

  static Filing row(Filing filing, int project, int row, UnaryOperator<Indicator> change) {
    return project(
        filing, project, each -> each.withIndicators(replaced(each.indicators(), row, change)));
  }

  /** The index of the first row of a class. */
  static int rowOf(Filing filing, int project, IndicatorType type) {
    List<Indicator> rows = filing.projects().get(project).indicators();
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).type().equals(Optional.of(type)))
        .findFirst()
        .orElseThrow();
  }

  static Filing withoutRows(Filing filing, Predicate<Indicator> unwanted) {
    return project(
        filing,
        0,
        each -> each.withIndicators(each.indicators().stream().filter(unwanted.negate()).toList()));
  }

  /** The row with another name, a description and a basis of its own, and another target. */
  static UnaryOperator<Indicator> saying(String name, String target) {
    return row ->
        row.withName(name)
            .withDescription("用于衡量" + name)
            .withTarget(Target.parse(target))
            .withBasis("《示例实施方案》");
  }

  /** Gives the first project another name, everywhere. */
  static Filing renamed(Filing filing, int index, String name) {
    String former = filing.projects().get(index).name().orElseThrow();
    Filing renamed =
        project(
            filing,
            index,
            each ->
                each.withName(name)
                    .withHeading(each.heading().map(heading -> heading.replace(former, name))));
    return renamed.withGoalItems(replaced(renamed.goalItems(), index, item -> item.withName(name)));
  }
}
