package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;

/** A filing that holds a part and nothing else, so that the rules for filings judge the part. */
record Holder(Filing filing, FieldPath part) {

  private static final FieldPath PROJECT = FieldPath.ROOT.field("projects").index(0);

  static Holder of(Indicator indicator) {
    return of(
        Project.builder().addIndicator(indicator).build(), PROJECT.field("indicators").index(0));
  }

  static Holder of(Target target) {
    Holder row = of(Indicator.builder().target(target).build());
    return new Holder(row.filing(), row.part().field("target"));
  }

  static Holder of(ProjectCode code) {
    return of(Project.builder().code(code).build(), PROJECT.field("code"));
  }

  static Holder of(SpendingPlan plan) {
    return of(Project.builder().plan(plan).build(), PROJECT.field("plan"));
  }

  private static Holder of(Project project, FieldPath part) {
    return new Holder(Filing.builder().addProject(project).build(), part);
  }
}
