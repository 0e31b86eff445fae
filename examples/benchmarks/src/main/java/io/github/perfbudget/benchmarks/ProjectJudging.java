package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rules of structure and money on one project with 20 indicators, against Hibernate Validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProjectJudging {

  static final int INDICATORS = 20;

  /** Structure and completeness; sums, plans and costs. */
  private static final Set<String> SUBJECTS = Set.of("STR", "SUM", "PLAN", "COST");

  private final Project project = project();
  private final Filing filing = Filing.builder().year(2025).addProject(project).build();
  private final RuleSet rules = rules();
  private final AnnotatedProject bean = AnnotatedProject.of(project);
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** For JMH. */
  public ProjectJudging() {}

  /**
   * Judges by the rules of the library.
   *
   * @return the report
   */
  @Benchmark
  public Report library() {
    return rules.check(filing);
  }

  /**
   * Judges by annotations.
   *
   * @return what is violated
   */
  @Benchmark
  public Set<ConstraintViolation<AnnotatedProject>> hibernateValidator() {
    return validator.validate(bean);
  }

  /**
   * Judges by a few lines of code.
   *
   * @return messages
   */
  @Benchmark
  public List<String> byHand() {
    return HandRules.check(project);
  }

  static RuleSet rules() {
    return RuleSet.of(
        FilingRules.standard().rules().stream().filter(ProjectJudging::isOfSubject).toList());
  }

  private static boolean isOfSubject(Rule<Filing> rule) {
    return rule.ref()
        .filter(ref -> SUBJECTS.contains(ref.substring(0, ref.indexOf('-'))))
        .isPresent();
  }

  /** A generated project with indicators of its own and, until they are enough, of others. */
  static Project project() {
    Project first = FilingGenerator.filing(GeneratedTexts.seed(), 0).projects().get(0);
    List<Indicator> indicators =
        Stream.concat(first.indicators().stream(), others()).limit(INDICATORS).toList();
    return first.withIndicators(indicators);
  }

  private static Stream<Indicator> others() {
    return IntStream.iterate(1, index -> index + 1)
        .mapToObj(index -> FilingGenerator.filing(GeneratedTexts.seed(), index))
        .flatMap(filing -> filing.projects().stream())
        .flatMap(project -> project.indicators().stream());
  }
}
