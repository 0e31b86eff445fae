package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;

/** The members of projects and their parts, in the order of the format. */
final class ProjectMixIns {

  private ProjectMixIns() {}

  /** A builder whose every method sets the member of its name. */
  @BuilderShape
  interface PlainBuilder {}

  @NamedMembers
  @JsonSerialize(as = Agency.class)
  @JsonDeserialize(builder = Agency.Builder.class)
  @JsonPropertyOrder({"code", "name"})
  interface OfAgency {
    @JsonProperty
    Optional<String> code();

    @JsonProperty
    Optional<String> name();
  }

  @NamedMembers
  @JsonSerialize(as = Goal.class)
  @JsonDeserialize(builder = Goal.Builder.class)
  @JsonPropertyOrder({"label", "text"})
  interface OfGoal {
    @JsonProperty
    Optional<String> label();

    @JsonProperty
    Optional<String> text();
  }

  @NamedMembers
  @JsonSerialize(as = SignOff.class)
  @JsonDeserialize(builder = SignOff.Builder.class)
  @JsonPropertyOrder({"handler", "telephone", "responsible"})
  interface OfSignOff {
    @JsonProperty
    Optional<String> handler();

    @JsonProperty
    Optional<String> telephone();

    @JsonProperty
    Optional<String> responsible();
  }

  @NamedMembers
  @JsonSerialize(as = ProjectBudget.class)
  @JsonDeserialize(builder = ProjectBudget.Builder.class)
  @JsonPropertyOrder({"total", "fiscal", "other"})
  interface OfProjectBudget {
    @JsonProperty
    Optional<Figure> total();

    @JsonProperty
    Optional<Figure> fiscal();

    @JsonProperty
    Optional<Figure> other();
  }

  @NamedMembers
  @JsonSerialize(as = SpendingPlan.class)
  @JsonDeserialize(builder = SpendingPlan.Builder.class)
  @JsonPropertyOrder({"measure", "march", "june", "october", "december"})
  interface OfSpendingPlan {
    @JsonProperty
    Optional<PlanMeasure> measure();

    @JsonProperty
    Optional<Figure> march();

    @JsonProperty
    Optional<Figure> june();

    @JsonProperty
    Optional<Figure> october();

    @JsonProperty
    Optional<Figure> december();
  }

  abstract static class OfProjectCode {
    @JsonValue
    abstract String text();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProjectCode of(String text) {
      return ProjectCode.of(text);
    }
  }

  @NamedMembers
  @JsonSerialize(as = Project.class)
  @JsonDeserialize(builder = Project.Builder.class)
  @JsonPropertyOrder({
    "heading",
    "title",
    "code",
    "name",
    "agency",
    "moneyUnit",
    "budget",
    "purpose",
    "plan",
    "goals",
    "indicators",
    "signOff"
  })
  interface OfProject {
    @JsonProperty
    Optional<String> heading();

    @JsonProperty
    Optional<String> title();

    @JsonProperty
    Optional<ProjectCode> code();

    @JsonProperty
    Optional<String> name();

    @JsonProperty
    Optional<Agency> agency();

    @JsonProperty
    Optional<String> moneyUnit();

    @JsonProperty
    Optional<ProjectBudget> budget();

    @JsonProperty
    Optional<String> purpose();

    @JsonProperty
    Optional<SpendingPlan> plan();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Goal> goals();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Indicator> indicators();

    @JsonProperty
    Optional<SignOff> signOff();
  }

  @BuilderShape
  interface ProjectBuilder {
    @JsonSetter(value = "goals", contentNulls = Nulls.FAIL)
    Project.Builder addAllGoals(Iterable<? extends Goal> goals);

    @JsonSetter(value = "indicators", contentNulls = Nulls.FAIL)
    Project.Builder addAllIndicators(Iterable<? extends Indicator> indicators);
  }
}
