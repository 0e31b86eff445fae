package io.github.perfbudget.consumer;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.jakarta.ValidFiling;
import io.github.perfbudget.validation.jakarta.ValidIndicator;
import io.github.perfbudget.validation.jakarta.ValidPlan;
import io.github.perfbudget.validation.jakarta.ValidProjectCode;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** A service of an application whose container validates what goes in and out. */
public class FilingService {

  private final List<Indicator> rows = new ArrayList<>();
  private final List<SpendingPlan> plans = new ArrayList<>();
  private final Filing filing;

  /**
   * Opens the service.
   *
   * @param office the office that files
   * @param filing what it has filed
   */
  public FilingService(
      @NotBlank String office,
      @ValidFiling(profile = "county", atLeast = Severity.ERROR) Filing filing) {
    this.filing = filing;
  }

  /**
   * Adds a row.
   *
   * @param code the code of its project
   * @param row the row
   */
  public void add(@ValidProjectCode String code, @ValidIndicator Indicator row) {
    rows.add(row);
  }

  /**
   * Plans the spending of a project.
   *
   * @param plan the plan
   */
  public void plan(@ValidPlan SpendingPlan plan) {
    plans.add(plan);
  }

  /**
   * Returns what was filed.
   *
   * @return the filing
   */
  @ValidFiling(atLeast = Severity.ERROR)
  public Filing filed() {
    return filing;
  }
}
