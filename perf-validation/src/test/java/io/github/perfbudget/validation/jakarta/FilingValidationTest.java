package io.github.perfbudget.validation.jakarta;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import io.github.perfbudget.validation.testkit.WeirdFilings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class FilingValidationTest {

  private static final Validator BARE = FilingValidation.validator(Locale.ENGLISH);

  private static final Validator PLAIN = Told.PLAIN;

  /** A factory of the users' own that takes our mapping too. */
  private static final Validator MAPPED =
      FilingValidation.configure(Validation.byProvider(HibernateValidator.class).configure())
          .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();

  private static final Filing FAULTY =
      ValidFilings.plan("0", "30", "60", "90").withYear(Optional.empty());

  record Submission(@ValidFiling Filing filing) {}

  record ErrorsAlone(@ValidFiling(atLeast = Severity.ERROR) Filing filing) {}

  record Batch(List<@ValidFiling Filing> filings, Map<String, @ValidFiling Filing> byName) {}

  record Cascading(@Valid Filing filing) {}

  static class Bean {
    private final Filing filing;

    Bean(Filing filing) {
      this.filing = filing;
    }

    @ValidFiling
    public Filing getFiling() {
      return filing;
    }
  }

  static class Service {
    void submit(@ValidFiling Filing filing) {}

    @ValidFiling
    Filing load() {
      return filing();
    }
  }

  @Provide
  Arbitrary<Filing> filings() {
    return WeirdFilings.any();
  }

  @Test
  void findsNothingInAValidFiling() {
    assertThat(BARE.validate(filing())).isEmpty();
    assertThat(PLAIN.validate(new Submission(filing()))).isEmpty();
  }

  @Test
  void validatesABareFiling() {
    assertThat(Told.lines(BARE.validate(FAULTY)))
        .containsExactlyInAnyOrder(
            "year: neither cover nor titles state the fiscal year",
            "projects[0].plan.december: the plan for December is 90%, it should be 100%");
  }

  @Test
  void validatesAFieldOfARecordWithTheUsersOwnFactory() {
    assertThat(Told.lines(PLAIN.validate(new Submission(FAULTY))))
        .containsExactlyInAnyOrder(
            "filing.year: neither cover nor titles state the fiscal year",
            "filing.projects[0].plan.december:"
                + " the plan for December is 90%, it should be 100%");
  }

  @Test
  void validatesAGetter() {
    assertThat(Told.lines(PLAIN.validate(new Bean(FAULTY)))).hasSize(2);
  }

  @Test
  void validatesElementsOfLists() {
    Batch batch = new Batch(List.of(filing(), FAULTY), Map.of("a", FAULTY));

    assertThat(Told.lines(PLAIN.validate(batch)))
        .hasSize(4)
        .anyMatch(each -> each.startsWith("filings[1].<list element>.projects[0].plan.december: "))
        .anyMatch(each -> each.startsWith("byName[a].<map value>.year: "));
  }

  @Test
  void validatesParametersAndReturnValues() throws NoSuchMethodException {
    Method submit = Service.class.getDeclaredMethod("submit", Filing.class);
    Method load = Service.class.getDeclaredMethod("load");

    assertThat(
            Told.lines(
                PLAIN
                    .forExecutables()
                    .validateParameters(new Service(), submit, new Object[] {FAULTY})))
        .hasSize(2)
        .anyMatch(each -> each.contains(".projects[0].plan.december: "));
    assertThat(PLAIN.forExecutables().validateReturnValue(new Service(), load, FAULTY)).hasSize(2);
  }

  @Test
  void cascadesToAFilingOnceTheMappingIsThere() {
    assertThat(PLAIN.validate(new Cascading(FAULTY))).isEmpty();
    assertThat(MAPPED.validate(new Cascading(FAULTY))).hasSize(2);
    assertThat(MAPPED.validate(new Submission(FAULTY))).hasSize(2);
    assertThat(MAPPED.validate(FAULTY)).hasSize(2);
  }

  @Test
  void takesAnAbsentFilingForValid() {
    assertThat(PLAIN.validate(new Submission(null))).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotGraveEnough() {
    assertThat(Told.lines(PLAIN.validate(new ErrorsAlone(FAULTY))))
        .singleElement()
        .asString()
        .startsWith("filing.projects[0].plan.december: ");
  }

  @Test
  void carriesTheFindingAsPayload() {
    assertThat(BARE.validate(FAULTY))
        .extracting(each -> Told.finding(each).severity())
        .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void speaksTheLanguageOfTheLocale() {
    Filing noYear = filing().withYear(Optional.empty());

    assertThat(Told.lines(FilingValidation.validator(Locale.SIMPLIFIED_CHINESE).validate(noYear)))
        .containsExactly("year: 封面、标题和表头均未写明预算年度");
    assertThat(Told.lines(FilingValidation.validator(Locale.FRANCE).validate(noYear)))
        .containsExactly("year: neither cover nor titles state the fiscal year");
  }

  @Test
  void leavesTextOfTheFilingLiteral() {
    Filing filing =
        ValidFilings.indicator(
            5,
            row ->
                row.withName("${7*7} {foo} {zh} \\{en\\} \\$ $1")
                    .withTypeText("${7*7} {foo} {zh} \\{en\\} \\$ $1"));

    assertThat(Told.lines(BARE.validate(filing)))
        .anyMatch(each -> each.contains("the name \"${7*7} {foo} {zh} \\{en\\} \\$ $1\" is that"));
  }

  @Test
  void leadsToElementsAndNestedLists() {
    Filing goals =
        project(project -> project.withGoals(List.copyOf(slots(project.goals().get(0)))));

    assertThat(Told.lines(BARE.validate(goals)))
        .singleElement()
        .asString()
        .startsWith("projects[0].goals[1]: ");
  }

  @Property(tries = 100)
  void makesOneViolationOfEachFinding(@ForAll("filings") Filing filing) {
    List<Finding> findings = FilingRules.standard().check(filing).findings();
    Set<ConstraintViolation<Filing>> violations = BARE.validate(filing);

    assertThat(violations).extracting(Told::finding).containsExactlyInAnyOrderElementsOf(findings);
    assertThat(violations)
        .allSatisfy(
            each ->
                assertThat(each.getMessage())
                    .isEqualTo(Privacy.maskText(Told.finding(each).text(Language.ENGLISH))));
  }

  private static List<Goal> slots(Goal goal) {
    return List.of(goal, goal.withText(Optional.empty()));
  }
}
