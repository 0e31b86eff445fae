package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A project as one would annotate it for Jakarta Validation. */
record AnnotatedProject(
    @NotBlank @Pattern(regexp = "\\d{8}[A-Z][0-9A-Z]{12}") String code,
    @NotBlank @Size(max = 300) String name,
    @NotBlank String agency,
    @NotNull @Size(max = 10) String moneyUnit,
    @NotBlank String purpose,
    @NotNull @Valid Budget budget,
    @NotNull @Valid Plan plan,
    @NotEmpty List<@NotBlank @Size(max = 2000) String> goals,
    @NotEmpty List<@Valid AnnotatedIndicator> indicators) {

  /** The budget and its sources, in the unit of the table. */
  record Budget(
      @NotNull @PositiveOrZero BigDecimal total,
      @NotNull @PositiveOrZero BigDecimal fiscal,
      @PositiveOrZero BigDecimal other) {

    @AssertTrue boolean isSumOfSources() {
      BigDecimal sum = other == null ? fiscal : fiscal.add(other);
      return total.compareTo(sum) == 0;
    }
  }

  /** The cumulative plan in percent. */
  record Plan(
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal march,
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal june,
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal october,
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal december) {

    @AssertTrue boolean isCumulative() {
      return march.compareTo(june) <= 0
          && june.compareTo(october) <= 0
          && october.compareTo(december) <= 0;
    }
  }

  /** A row of the table. */
  record AnnotatedIndicator(
      @NotBlank String categoryText,
      @NotBlank String typeText,
      @NotBlank @Size(max = 300) String name,
      @NotBlank String description,
      @NotBlank @Size(max = 60) String target,
      @NotBlank String basis) {

    static AnnotatedIndicator of(Indicator indicator) {
      return new AnnotatedIndicator(
          indicator.categoryText().orElse(""),
          indicator.typeText().orElse(""),
          indicator.name().orElse(""),
          indicator.description().orElse(""),
          indicator.target().map(Target::text).orElse(""),
          indicator.basis().orElse(""));
    }
  }

  static AnnotatedProject of(Project project) {
    return new AnnotatedProject(
        project.code().map(ProjectCode::text).orElse(""),
        project.name().orElse(""),
        project.agency().flatMap(agency -> agency.name()).orElse(""),
        project.moneyUnit().orElse(""),
        project.purpose().orElse(""),
        budget(project.budget().orElseThrow()),
        plan(project.plan().orElseThrow()),
        project.goals().stream().map(goal -> goal.text().orElse("")).toList(),
        project.indicators().stream().map(AnnotatedIndicator::of).toList());
  }

  private static Budget budget(ProjectBudget budget) {
    return new Budget(number(budget.total()), number(budget.fiscal()), number(budget.other()));
  }

  private static Plan plan(SpendingPlan plan) {
    return new Plan(
        number(plan.march()), number(plan.june()), number(plan.october()), number(plan.december()));
  }

  private static BigDecimal number(Optional<Figure> figure) {
    return figure.flatMap(Figure::number).orElse(BigDecimal.ZERO);
  }
}
