package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.SignOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the table of a project as cities do. */
final class CityTable extends ProjectTable {

  private static final String HANDLER = "经办人（签字）：";
  private static final String TELEPHONE = "电话：";
  private static final String RESPONSIBLE = "项目责任人（签字）：";

  CityTable(Hand hand, Project project) {
    super(hand, project);
  }

  @Override
  boolean gluesHeading() {
    return hand().has(Habit.GLUED_TITLES)
        && project().title().isPresent()
        && project().heading().isPresent();
  }

  @Override
  List<WordRow> topRows() {
    List<WordRow> rows = new ArrayList<>();
    project().title().ifPresent(title -> rows.add(WordRow.of(title(title))));
    rows.add(
        WordRow.of(
            hand().label("填报单位（盖公章）："),
            hand().value(project().agency().flatMap(agency -> agency.name())),
            hand().blank(),
            hand().blank()));
    return rows;
  }

  private WordCell title(String title) {
    return gluesHeading()
        ? WordCell.of(project().heading().orElseThrow(), title)
        : WordCell.of(title);
  }

  /** A form without goals has two slots that nobody filled in. */
  @Override
  List<WordRow> goalRows() {
    List<Goal> goals = project().goals();
    List<WordRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(1, goals.size()); i++) {
      Optional<Goal> goal = i < goals.size() ? Optional.of(goals.get(i)) : Optional.empty();
      rows.add(
          WordRow.of(
              i == 0 ? hand().label("绩效目标") : merged(),
              hand().value(goal.flatMap(Goal::label)),
              hand().value(goal.flatMap(Goal::text))));
    }
    return rows;
  }

  private WordCell merged() {
    return new WordCell(hand().blank().content(), CellMerge.UP, 1, false);
  }

  @Override
  List<WordRow> bottomRows() {
    Optional<SignOff> signOff = project().signOff();
    String handler = signOff.flatMap(SignOff::handler).orElse("");
    String telephone = signOff.flatMap(SignOff::telephone).orElse("");
    String responsible = signOff.flatMap(SignOff::responsible).orElse("");
    return List.of(
        hand().has(Habit.SIGNATURES_IN_CELLS)
            ? cells(handler, telephone, responsible)
            : line(handler, telephone, responsible));
  }

  private static WordRow line(String handler, String telephone, String responsible) {
    return WordRow.of(
        HANDLER + handler + "     " + TELEPHONE + telephone + "     " + RESPONSIBLE + responsible);
  }

  private WordRow cells(String handler, String telephone, String responsible) {
    return WordRow.of(
        WordCell.of("经办人", "（签字）："),
        hand().value(handler),
        WordCell.of(TELEPHONE),
        hand().value(telephone),
        WordCell.of("项目责任人", "（签字）："),
        hand().value(responsible));
  }
}
