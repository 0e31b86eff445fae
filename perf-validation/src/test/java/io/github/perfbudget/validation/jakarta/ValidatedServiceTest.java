package io.github.perfbudget.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.testkit.ValidFilings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service whose calls are validated around it, as containers do with an interceptor. */
class ValidatedServiceTest {

  /** What users write: constraints on parameters and return values. */
  interface Filings {

    void submit(@NotBlank String sender, @NotNull @ValidFiling Filing filing);

    void addRow(@ValidProjectCode String code, @ValidIndicator Indicator row);

    void plan(
        @ValidProjectCode String code, @ValidPlan(atLeast = Severity.ERROR) SpendingPlan plan);

    @ValidTarget
    String target(String name);

    @ValidFiling(atLeast = Severity.ERROR)
    Filing load();
  }

  static class Desk implements Filings {

    private final Filing stored;

    Desk(@NotBlank String office, @ValidFiling(atLeast = Severity.ERROR) Filing stored) {
      this.stored = stored;
    }

    @Override
    public void submit(String sender, Filing filing) {}

    @Override
    public void addRow(String code, Indicator row) {}

    @Override
    public void plan(String code, SpendingPlan plan) {}

    @Override
    public String target(String name) {
      return name.equals("率") ? "≥70%" : "≥70内部";
    }

    @Override
    public Filing load() {
      return stored;
    }
  }

  private static final ExecutableValidator EXECUTABLES = Told.PLAIN.forExecutables();
  private static final Filing VALID = ValidFilings.filing();
  private static final Filing FAULTY =
      ValidFilings.plan("0", "30", "60", "90").withYear(Optional.empty());
  private static final String CODE = "13022925P00003410001H";

  private static Filings desk(Filing stored) {
    Desk desk = new Desk("某县商务局", stored);
    return (Filings)
        Proxy.newProxyInstance(
            ValidatedServiceTest.class.getClassLoader(),
            new Class<?>[] {Filings.class},
            (proxy, method, arguments) ->
                validated(desk, method, arguments == null ? new Object[0] : arguments));
  }

  private static Object validated(Desk desk, Method method, Object[] arguments)
      throws IllegalAccessException, InvocationTargetException {
    refuse(EXECUTABLES.validateParameters(desk, method, arguments));
    Object result = method.invoke(desk, arguments);
    refuse(EXECUTABLES.validateReturnValue(desk, method, result));
    return result;
  }

  private static <T> void refuse(Set<ConstraintViolation<T>> violations) {
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }

  private static List<String> refusals(Runnable call) {
    try {
      call.run();
    } catch (ConstraintViolationException refused) {
      return Told.lines(refused.getConstraintViolations());
    }
    return List.of();
  }

  @Test
  void goodArgumentsAndResultsPass() {
    Filings desk = desk(VALID);

    assertThatNoException()
        .isThrownBy(
            () -> {
              desk.submit("某县商务局", VALID);
              desk.addRow(CODE, VALID.projects().get(0).indicators().get(0));
              desk.plan(CODE, VALID.projects().get(0).plan().orElseThrow());
              desk.target("率");
              desk.load();
            });
  }

  @Test
  void aFaultyArgumentIsRefusedAtItsField() {
    assertThat(refusals(() -> desk(VALID).submit(" ", FAULTY)))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("submit.") && line.contains(".year: "))
        .anyMatch(
            line ->
                line.endsWith(
                    ".projects[0].plan.december: the plan for December is 90%, it should be 100%"));
  }

  @Test
  void aPartIsAnArgumentAsAFilingIs() {
    SpendingPlan plan = FAULTY.projects().get(0).plan().orElseThrow();

    assertThat(refusals(() -> desk(VALID).plan("601004", plan)))
        .hasSize(2)
        .anyMatch(line -> line.endsWith(": \"601004\" is no project code of 21 characters"))
        .anyMatch(line -> line.contains(".december: "));
  }

  @Test
  void aFaultyResultIsRefused() {
    assertThat(refusals(() -> desk(VALID).target("内部")))
        .containsExactly("target.<return value>: \"内部\" is no known unit");
    assertThat(refusals(() -> desk(FAULTY).load()))
        .singleElement()
        .asString()
        .startsWith("load.<return value>.projects[0].plan.december: ");
  }

  @Test
  void aConstructorRefusesAFaultyFiling() throws NoSuchMethodException {
    var constructor = Desk.class.getDeclaredConstructor(String.class, Filing.class);

    assertThat(
            Told.lines(
                EXECUTABLES.validateConstructorParameters(constructor, new Object[] {"", FAULTY})))
        .hasSize(2)
        .allMatch(line -> line.startsWith("Desk."));
    assertThat(
            EXECUTABLES.validateConstructorParameters(constructor, new Object[] {"某县商务局", VALID}))
        .isEmpty();
  }

  @Test
  void theRefusalCarriesItsSeverity() {
    Filings desk = desk(VALID);

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> desk.submit("某县商务局", FAULTY))
        .satisfies(
            refused ->
                assertThat(refused.getConstraintViolations())
                    .extracting(each -> Told.finding(each).severity())
                    .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING));
  }
}
