package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The service as a container validates it, by a factory that knows nothing of the library. */
class FilingServiceTest {

  private static final ExecutableValidator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator()
          .forExecutables();

  private static Filing county() throws IOException {
    return TableText.read(Path.of("../filings/county-2025.txt")).filing();
  }

  private static Stream<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(each -> each.getPropertyPath().toString());
  }

  @Test
  void aConstructorTakesNoFilingWithErrors() throws IOException, NoSuchMethodException {
    var constructor = FilingService.class.getConstructor(String.class, Filing.class);
    Object[] arguments = {" ", county()};

    assertThat(paths(VALIDATOR.validateConstructorParameters(constructor, arguments)))
        .anyMatch(path -> path.endsWith(".projects[0].budget.total"))
        .as("the profile makes warnings of what is wrong with plans")
        .noneMatch(path -> path.contains("plan"))
        .hasSize(2);
  }

  @Test
  void aMethodTakesNoFaultyRow() throws IOException, NoSuchMethodException {
    FilingService service = new FilingService("栖河县农业农村局", county());
    var add = FilingService.class.getMethod("add", String.class, Indicator.class);
    Indicator row = county().projects().get(0).indicators().get(0);
    Object[] good = {"13022925P00003410001H", row};
    Object[] faulty = {"601004", row.withTarget(Target.parse("≥70内部"))};

    assertThat(VALIDATOR.validateParameters(service, add, good)).isEmpty();
    assertThat(paths(VALIDATOR.validateParameters(service, add, faulty)))
        .hasSize(2)
        .anyMatch(path -> path.endsWith(".target"));
  }

  @Test
  void aMethodTakesNoPlanThatDoesNotSpendAll() throws IOException, NoSuchMethodException {
    FilingService service = new FilingService("栖河县农业农村局", county());
    var plan = FilingService.class.getMethod("plan", SpendingPlan.class);
    Object[] faulty = {county().projects().get(0).plan().orElseThrow()};

    assertThat(paths(VALIDATOR.validateParameters(service, plan, faulty)))
        .anyMatch(path -> path.endsWith(".december"));
  }

  @Test
  void aMethodReturnsNoFilingWithErrors() throws IOException, NoSuchMethodException {
    FilingService service = new FilingService("栖河县农业农村局", county());
    var filed = FilingService.class.getMethod("filed");

    assertThat(paths(VALIDATOR.validateReturnValue(service, filed, county())))
        .anyMatch(path -> path.endsWith("<return value>.projects[0].budget.total"))
        .anyMatch(path -> path.endsWith("<return value>.projects[2].plan.october"));
  }
}
