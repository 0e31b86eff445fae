package io.github.perfbudget.consumer;

import io.github.perfbudget.io.json.ProfileResources;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.RuleSetProvider;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.jakarta.FilingValidation;
import io.github.perfbudget.validation.jakarta.ValidFiling;
import java.util.Locale;
import java.util.Optional;

/**
 * Rules under a name, for whatever takes one: those of the county, and one of the office. A service
 * that module-info and META-INF/services name.
 */
public final class OfficeRules implements RuleSetProvider {

  private static final Rule<Project> HANDLER =
      Rule.<Project>builder()
          .id("acme.handler")
          .severity(Severity.ERROR)
          .title("项目须写明经办人", "A project names who handles it")
          .message("没有写明经办人", "nobody is named who handles it")
          .basis(Basis.houseRule())
          .check(
              Check.broken(
                  project -> project.signOff().flatMap(SignOff::handler).isEmpty(),
                  (project, at) -> Breach.at(at.field("signOff").field("handler"))))
          .build();

  /** For the service loader. */
  public OfficeRules() {}

  record Entry(@ValidFiling(profile = "office", atLeast = Severity.ERROR) Filing filing) {}

  @Override
  public Optional<RuleSet> find(String profile) {
    return profile.equals("office")
        ? new ProfileResources()
            .find("county")
            .map(county -> county.plus(HANDLER.forEach("projects", Filing::projects)))
        : Optional.empty();
  }

  /**
   * Prints what is wrong with a project that nobody handles.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Filing filing = Filing.builder().addProject(Project.builder().build()).build();
    FilingValidation.validator(Locale.ENGLISH).validate(new Entry(filing)).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .forEach(System.out::println);
  }
}
