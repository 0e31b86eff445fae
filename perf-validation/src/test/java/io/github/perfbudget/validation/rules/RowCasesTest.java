package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the rules on single rows say of rows, each alone in its table. */
class RowCasesTest {

  /** Rules on whole tables and filings, of which one row alone is no example. */
  private static final Set<String> OF_TABLES =
      Set.of("class.required", "class.outputs", "class.benefits", "indicator.description");

  @ParameterizedTest(name = "{0} {1} {3}: {4}")
  @CsvFileSource(resources = "/row-cases.tsv", delimiter = '\t', numLinesToSkip = 1)
  void saysOfARow(String label, String name, String description, String target, String rules) {
    Indicator row =
        Indicator.builder()
            .categoryText(categoryOf(label).label())
            .typeText(label)
            .name(name)
            .target(Target.parse(target))
            .build()
            .withDescription(Optional.of(description).filter(text -> !text.equals("-")));

    assertThat(found(row)).containsExactlyInAnyOrderElementsOf(expected(rules));
  }

  private static IndicatorCategory categoryOf(String label) {
    IndicatorType type = IndicatorType.ofLabel(label).orElseThrow();
    return Arrays.stream(IndicatorCategory.values())
        .filter(type::belongsTo)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> expected(String rules) {
    return rules.equals("-") ? List.of() : List.of(rules.split(" "));
  }

  private static List<String> found(Indicator row) {
    FieldPath indicators = FieldPath.parse("/projects/0/indicators");
    Filing filing =
        Filing.builder().addProject(Project.builder().addIndicator(row).build()).build();
    return FilingRules.standard().check(filing).findings().stream()
        .filter(finding -> finding.path().isWithin(indicators))
        .map(Finding::rule)
        .filter(rule -> !OF_TABLES.contains(rule))
        .toList();
  }
}
