package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.List;

/** Draws parts of filings apart, each from a filing of its own. */
final class PartDraws {

  private PartDraws() {}

  private static Style style(Choices choices) {
    return Style.draw(choices, choices.onceIn(2));
  }

  private static Sketch sketch(Choices choices, Style style) {
    return Sketch.draw(choices, choices.oneOf(Subject.OF_PROJECTS), style.wording());
  }

  static ProjectCode projectCode(Choices choices) {
    Style style = style(choices);
    return style.office().projectCode(choices, style.year(), choices.between(1, 99));
  }

  static Agency agency(Choices choices) {
    return style(choices).agency();
  }

  static List<Goal> goals(Choices choices) {
    return ProjectDraws.goals(choices, sketch(choices, style(choices)));
  }

  static Indicator indicator(Choices choices) {
    Style style = style(choices);
    Sketch sketch = sketch(choices, style);
    Row row = choices.oneOf(sketch.rows());
    return IndicatorDraws.withBasis(choices, sketch, style, List.of(row)).get(0);
  }

  static Project project(Choices choices) {
    Style style = style(choices);
    return ProjectDraws.project(choices, sketch(choices, style), style, 1);
  }

  static Narrative narrative(Choices choices) {
    List<Sketch> sketches = List.of(sketch(choices, style(choices)));
    return switch (choices.below(3)) {
      case 0 -> ProseDraws.overallGoal(choices, sketches);
      case 1 -> ProseDraws.introduction(choices, sketches);
      default -> ProseDraws.safeguards(choices);
    };
  }

  static GoalItem goalItem(Choices choices) {
    Style style = style(choices);
    return ProseDraws.goalItem(choices, sketch(choices, style), style, choices.between(1, 12));
  }

  static DepartmentDeclaration declaration(Choices choices) {
    Style style = style(choices);
    List<Sketch> projects =
        choices.some(
            1, 4, Subject.OF_PROJECTS, subject -> Sketch.draw(choices, subject, style.wording()));
    return DeclarationDraws.declaration(choices, projects, style);
  }
}
