package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;

/** The members of the department declaration and its parts, in the order of the format. */
final class DeclarationMixIns {

  private DeclarationMixIns() {}

  @NamedMembers
  @JsonSerialize(as = Opinion.class)
  @JsonDeserialize(builder = Opinion.Builder.class)
  @JsonPropertyOrder({"by", "text"})
  interface OfOpinion {
    @JsonProperty
    Optional<String> by();

    @JsonProperty
    Optional<String> text();
  }

  @NamedMembers
  @JsonSerialize(as = RevenueBudget.class)
  @JsonDeserialize(builder = RevenueBudget.Builder.class)
  @JsonPropertyOrder({
    "total",
    "generalPublicBudget",
    "governmentFund",
    "advanceTransfer",
    "carriedOver",
    "selfRaised",
    "other"
  })
  interface OfRevenueBudget {
    @JsonProperty
    Optional<Figure> total();

    @JsonProperty
    Optional<Figure> generalPublicBudget();

    @JsonProperty
    Optional<Figure> governmentFund();

    @JsonProperty
    Optional<Figure> advanceTransfer();

    @JsonProperty
    Optional<Figure> carriedOver();

    @JsonProperty
    Optional<Figure> selfRaised();

    @JsonProperty
    Optional<Figure> other();
  }

  @NamedMembers
  @JsonSerialize(as = ExpenditureBudget.class)
  @JsonDeserialize(builder = ExpenditureBudget.Builder.class)
  @JsonPropertyOrder({"total", "personnel", "operations", "projects", "other"})
  interface OfExpenditureBudget {
    @JsonProperty
    Optional<Figure> total();

    @JsonProperty
    Optional<Figure> personnel();

    @JsonProperty
    Optional<Figure> operations();

    @JsonProperty
    Optional<Figure> projects();

    @JsonProperty
    Optional<Figure> other();
  }

  @NamedMembers
  @JsonSerialize(as = IndicatorGroup.class)
  @JsonDeserialize(builder = IndicatorGroup.Builder.class)
  @JsonPropertyOrder({"label", "goal", "budgetLineText", "budgetLine", "amount", "indicators"})
  interface OfIndicatorGroup {
    @JsonProperty
    Optional<String> label();

    @JsonProperty
    Optional<String> goal();

    @JsonProperty
    Optional<String> budgetLineText();

    @JsonProperty
    Optional<String> budgetLine();

    @JsonProperty
    Optional<Figure> amount();

    @JsonProperty
    List<Indicator> indicators();
  }

  @BuilderShape
  interface IndicatorGroupBuilder {
    @JsonSetter(value = "indicators", contentNulls = Nulls.FAIL)
    IndicatorGroup.Builder addAllIndicators(Iterable<? extends Indicator> indicators);
  }

  @NamedMembers
  @JsonSerialize(as = DepartmentDeclaration.class)
  @JsonDeserialize(builder = DepartmentDeclaration.Builder.class)
  @JsonPropertyOrder({
    "agency",
    "moneyUnit",
    "revenue",
    "expenditure",
    "goalsIntroduction",
    "goals",
    "basis",
    "groups",
    "opinions"
  })
  interface OfDepartmentDeclaration {
    @JsonProperty
    Optional<Agency> agency();

    @JsonProperty
    Optional<String> moneyUnit();

    @JsonProperty
    Optional<RevenueBudget> revenue();

    @JsonProperty
    Optional<ExpenditureBudget> expenditure();

    @JsonProperty
    Optional<String> goalsIntroduction();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Goal> goals();

    @JsonProperty
    Optional<String> basis();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<IndicatorGroup> groups();

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    List<Opinion> opinions();
  }

  @BuilderShape
  interface DepartmentDeclarationBuilder {
    @JsonSetter(value = "goals", contentNulls = Nulls.FAIL)
    DepartmentDeclaration.Builder addAllGoals(Iterable<? extends Goal> goals);

    @JsonSetter(value = "groups", contentNulls = Nulls.FAIL)
    DepartmentDeclaration.Builder addAllGroups(Iterable<? extends IndicatorGroup> groups);

    @JsonSetter(value = "opinions", contentNulls = Nulls.FAIL)
    DepartmentDeclaration.Builder addAllOpinions(Iterable<? extends Opinion> opinions);
  }
}
