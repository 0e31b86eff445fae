package io.github.perfbudget.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * All cases of the rules as one test. A mutation run asks this one alone: to start each of a
 * thousand cases takes many times as long as the cases themselves.
 */
class CasesTogetherTest {

  private static final List<Class<?>> OTHERS =
      List.of(
          BudgetRulesTest.class,
          ClassRulesTest.class,
          CodeRulesTest.class,
          CostRulesTest.class,
          DeclarationRulesTest.class,
          FilingStructureRulesTest.class,
          IndicatorRulesTest.class,
          NarrativeRulesTest.class,
          PlanRulesTest.class,
          PrivacyRulesTest.class,
          ProjectRulesTest.class,
          TargetRulesTest.class,
          ValidFilingTest.class);

  @Test
  void allHold() throws IOException, ReflectiveOperationException {
    RuleCasesTest.cases().forEach(new RuleCasesTest()::judgesItsCases);
    for (String row : rows()) {
      String[] cells = row.split("\t", 5);
      new RowCasesTest().saysOfARow(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
    for (Class<?> tests : OTHERS) {
      run(tests);
    }
  }

  private static List<String> rows() throws IOException {
    try (InputStream cases = CasesTogetherTest.class.getResourceAsStream("/row-cases.tsv")) {
      byte[] bytes = Objects.requireNonNull(cases, "no cases").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static void run(Class<?> tests) throws ReflectiveOperationException {
    Constructor<?> constructor = tests.getDeclaredConstructor();
    constructor.setAccessible(true);
    List<Method> methods =
        Arrays.stream(tests.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    for (Method method : methods) {
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
    }
  }
}
