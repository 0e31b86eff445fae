package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table of a project as counties do. */
final class CountyTable extends ProjectTable {

  CountyTable(Hand hand, Project project) {
    super(hand, project);
  }

  @Override
  boolean gluesHeading() {
    return false;
  }

  @Override
  List<WordRow> topRows() {
    String office =
        project()
            .agency()
            .map(agency -> agency.code().orElse("") + agency.name().orElse(""))
            .orElse("");
    String unit = project().moneyUnit().orElse("");
    return List.of(WordRow.of(hand().value(office), WordCell.of("单位：" + unit)));
  }

  @Override
  List<WordRow> goalRows() {
    String goals =
        project().goals().stream().map(CountyTable::goal).collect(Collectors.joining("\n"));
    return List.of(WordRow.of(hand().label("绩效目标"), hand().value(goals)));
  }

  private static String goal(Goal goal) {
    return goal.label().orElse("") + goal.text().orElse("");
  }

  @Override
  List<WordRow> bottomRows() {
    return List.of();
  }
}
