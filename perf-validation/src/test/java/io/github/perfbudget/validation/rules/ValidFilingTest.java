package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.testkit.ValidFilings;
import org.junit.jupiter.api.Test;

class ValidFilingTest {

  @Test
  void findsNothingInAValidFiling() {
    Report report = FilingRules.standard().check(ValidFilings.filing());

    assertThat(report.findings()).isEmpty();
    assertThat(report.notEvaluated()).isEmpty();
    assertThat(report.truncated()).isFalse();
    assertThat(report.worst()).isEmpty();
  }
}
