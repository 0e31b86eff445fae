package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.declaration.BudgetPart;
import io.github.perfbudget.io.internal.declaration.DeclarationBudgets;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.project.GoalList;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the declaration of a whole department as a title and one table. */
final class DeclarationWriter {

  private static final String BUDGET_LINE = FormLabels.NAME + "及金额（万元）";

  private final DepartmentDeclaration declaration;
  private final TextPage page;
  private final IndicatorRows indicators;

  DeclarationWriter(DepartmentDeclaration declaration, TextPage page) {
    this.declaration = declaration;
    this.page = page;
    List<Indicator> all =
        declaration.groups().stream().flatMap(group -> group.indicators().stream()).toList();
    this.indicators = IndicatorRows.ofDeclaration(all);
  }

  void write() {
    page.paragraph(FormLabels.DECLARATION);
    page.row(List.of(FormLabels.DEPARTMENT, ProjectWriter.office(declaration.agency())));
    String unit = declaration.moneyUnit().map(it -> "（" + it + "）").orElse("");
    page.row(List.of(FormLabels.BUDGET + unit, FormLabels.REVENUE));
    declaration.revenue().ifPresent(budget -> budget(DeclarationBudgets.REVENUE, budget));
    page.row(List.of("", FormLabels.EXPENDITURE));
    declaration.expenditure().ifPresent(budget -> budget(DeclarationBudgets.EXPENDITURE, budget));
    page.row(List.of(FormLabels.DECLARED_GOALS, goals()));
    page.row(List.of(FormLabels.BASIS, declaration.basis().orElse("")));
    groups();
    opinions();
    page.endTable();
  }

  private <B> void budget(List<BudgetPart<B>> parts, B budget) {
    page.row(behindBlank(parts.stream().map(BudgetPart::label)));
    page.row(
        behindBlank(parts.stream().map(part -> ProjectWriter.text(part.figure().apply(budget)))));
  }

  private static List<String> behindBlank(Stream<String> cells) {
    return Stream.concat(Stream.of(""), cells).toList();
  }

  /** The words before the goals, and a paragraph for each goal. */
  private String goals() {
    Stream<String> goals = declaration.goals().stream().map(GoalList::join);
    return Stream.concat(declaration.goalsIntroduction().stream(), goals)
        .collect(Collectors.joining("\n"));
  }

  /** The header of the indicators stands once, below the first goal. */
  private void groups() {
    boolean first = true;
    for (IndicatorGroup group : declaration.groups()) {
      if (group.label().isPresent() || group.goal().isPresent()) {
        page.row(List.of(group.label().orElse(""), group.goal().orElse("")));
      }
      if (first) {
        page.row(
            Stream.concat(Stream.of(FormLabels.GROUPS, BUDGET_LINE), indicators.header().stream())
                .toList());
      }
      indicators(group, first ? "" : FormLabels.GROUPS);
      first = false;
    }
  }

  /** The first row has the label of the block, unless the header has, and the budget line. */
  private void indicators(IndicatorGroup group, String block) {
    List<List<String>> rows = new ArrayList<>(indicators.rows(group.indicators()));
    if (rows.isEmpty() && group.budgetLineText().isPresent()) {
      rows.add(indicators.header().stream().map(header -> "").toList());
    }
    String label = block;
    String line = group.budgetLineText().orElse("");
    for (List<String> row : rows) {
      page.row(Stream.concat(Stream.of(label, line), row.stream()).toList());
      label = "";
      line = "";
    }
  }

  /** Who speaks, and below what they say. */
  private void opinions() {
    List<Opinion> opinions = declaration.opinions();
    if (opinions.isEmpty()) {
      return;
    }
    List<String> speakers = new ArrayList<>(List.of(FormLabels.OPINIONS));
    List<String> words = new ArrayList<>(List.of(""));
    for (Opinion opinion : opinions) {
      speakers.add(opinion.by().orElse(""));
      words.add(opinion.text().orElse(""));
    }
    page.row(speakers);
    page.row(words);
  }
}
