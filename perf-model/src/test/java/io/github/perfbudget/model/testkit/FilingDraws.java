package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.budget.Project;
import java.util.ArrayList;
import java.util.List;

/** Draws whole filings that pass an audit. */
final class FilingDraws {

  private static final int MOST_PROJECTS = 6;

  /** What a filing says of one project, in its three places. */
  private record Part(Sketch sketch, GoalItem item, Project project) {}

  private FilingDraws() {}

  static Filing filing(Choices choices) {
    return filing(choices, choices.onceIn(2));
  }

  static Filing city(Choices choices) {
    return filing(choices, true);
  }

  static Filing county(Choices choices) {
    return filing(choices, false);
  }

  private static Filing filing(Choices choices, boolean city) {
    Style style = Style.draw(choices, city);
    List<Part> parts = parts(choices, style);
    List<Sketch> sketches = parts.stream().map(Part::sketch).toList();
    Filing.Builder filing =
        Filing.builder()
            .year(style.year())
            .overallGoal(ProseDraws.overallGoal(choices, sketches))
            .goalsIntroduction(ProseDraws.introduction(choices, sketches))
            .addAllGoalItems(parts.stream().map(Part::item).toList())
            .safeguards(ProseDraws.safeguards(choices))
            .addAllProjects(parts.stream().map(Part::project).toList());
    choices.maybe(each -> style.office().onCover()).ifPresent(filing::agency);
    if (city) {
      filing.declaration(DeclarationDraws.declaration(choices, sketches, style));
    }
    return filing.build();
  }

  private static List<Part> parts(Choices choices, Style style) {
    List<Subject> left = new ArrayList<>(Subject.OF_PROJECTS);
    return choices.list(
        1,
        MOST_PROJECTS,
        each -> {
          Subject subject = left.remove(each.below(left.size()));
          return part(each, subject, style, Subject.OF_PROJECTS.size() - left.size());
        });
  }

  private static Part part(Choices choices, Subject subject, Style style, int number) {
    Sketch sketch = Sketch.draw(choices, subject, style.wording());
    GoalItem item = ProseDraws.goalItem(choices, sketch, style, number);
    return new Part(sketch, item, ProjectDraws.project(choices, sketch, style, number));
  }
}
