package io.github.perfbudget.model.testkit;

import java.util.List;

/**
 * What a filing says of one project, in its table, in prose and in the declaration alike.
 *
 * @param subject what the project is about
 * @param name the name of the project
 * @param total its budget
 * @param rows its indicators
 */
record Sketch(Subject subject, String name, Money total, List<Row> rows) {

  static Sketch draw(Choices choices, Subject subject, Wording wording) {
    String name = subject.name() + choices.oneOf("工作经费", "专项资金", "补助资金", "项目");
    return of(choices, subject, name, wording);
  }

  static Sketch of(Choices choices, Subject subject, String name, Wording wording) {
    Money total = Money.draw(choices);
    return new Sketch(subject, name, total, RowDraws.table(choices, subject, total, wording));
  }

  /** The indicators that prose can state as a name with a number. */
  List<Row> numbers() {
    return rows.stream().filter(Row::isNumber).toList();
  }
}
