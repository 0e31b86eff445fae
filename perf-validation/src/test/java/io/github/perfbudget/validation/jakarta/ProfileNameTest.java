package io.github.perfbudget.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.RuleSetProvider;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A profile is named in an annotation and found by a service, with the factory users have. */
class ProfileNameTest {

  /** Knows the profile {@code county}; named in {@code META-INF/services}. */
  public static final class CountyRules implements RuleSetProvider {

    private static final RuleSet RULES =
        FilingRules.standard()
            .with(
                Profile.builder()
                    .name("county")
                    .putSeverity("plan.total", Severity.INFO)
                    .putSwitchedOff("filing.year", "the year is stated in the letter")
                    .build());

    /** For the service loader. */
    public CountyRules() {}

    @Override
    public Optional<RuleSet> find(String profile) {
      return profile.equals("county") ? Optional.of(RULES) : Optional.empty();
    }
  }

  private static final Filing FAULTY =
      ValidFilings.plan("0", "30", "60", "90").withYear(Optional.empty());

  record Standard(@ValidFiling(profile = "standard") Filing filing) {}

  record County(@ValidFiling(profile = "county") Filing filing) {}

  record CountyPlan(@ValidPlan(profile = "county", atLeast = Severity.ERROR) SpendingPlan plan) {}

  record StandardPlan(@ValidPlan(atLeast = Severity.ERROR) SpendingPlan plan) {}

  record Elsewhere(@ValidFiling(profile = "../county") Filing filing) {}

  @Test
  void theStandardProfileNeedsNoProvider() {
    assertThat(Told.PLAIN.validate(new Standard(FAULTY))).hasSize(2);
  }

  @Test
  void theRulesOfTheNamedProfileJudge() {
    assertThat(Told.PLAIN.validate(new County(FAULTY)))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(Told.finding(violation).rule()).isEqualTo("plan.total");
              assertThat(Told.finding(violation).severity()).isEqualTo(Severity.INFO);
            });
  }

  @Test
  void partsAreJudgedByTheNamedProfileToo() {
    SpendingPlan plan = FAULTY.projects().get(0).plan().orElseThrow();

    assertThat(Told.PLAIN.validate(new StandardPlan(plan))).hasSize(1);
    assertThat(Told.PLAIN.validate(new CountyPlan(plan))).isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsIsAnErrorThatSaysWhatToDo() {
    Elsewhere elsewhere = new Elsewhere(FAULTY);

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> Told.PLAIN.validate(elsewhere))
        .withMessage(
            "no profile has the name '../county': write standard, or let a RuleSetProvider provide"
                + " it; perf-io provides those that stand in META-INF/perf-profiles/NAME.json");
  }
}
