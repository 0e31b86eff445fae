package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static Finding finding(String path, String value) {
    return Finding.builder()
        .rule("plan.total")
        .severity(Severity.ERROR)
        .path(FieldPath.parse(path))
        .message(Wording.of("为{value}", "is {value}"))
        .putArgument("value", value)
        .build();
  }

  private static Baseline of(Finding... findings) {
    return Baseline.of(List.of(findings).stream().map(Baseline.Entry::of).toList());
  }

  @Test
  void aFindingIsKnownWhateverItsIndex() {
    Baseline baseline = of(finding("/projects/0/plan/december", "95%"));

    assertThat(baseline.contains(finding("/projects/0/plan/december", "95%"))).isTrue();
    assertThat(baseline.contains(finding("/projects/7/plan/december", "95%"))).isTrue();
  }

  @Test
  void anotherValueOrPlaceIsNew() {
    Baseline baseline = of(finding("/projects/0/plan/december", "95%"));

    assertThat(baseline.contains(finding("/projects/0/plan/december", "90%"))).isFalse();
    assertThat(baseline.contains(finding("/projects/0/plan/june", "95%"))).isFalse();
    assertThat(of().contains(finding("/projects/0/plan/december", "95%"))).isFalse();
  }

  @Test
  void aFingerprintIsKeptOnce() {
    Baseline baseline = of(finding("/projects/0/code", "甲"), finding("/projects/3/code", "甲"));

    assertThat(baseline.entries())
        .extracting(Baseline.Entry::path)
        .containsExactly("/projects/0/code");
    assertThat(baseline).isEqualTo(of(finding("/projects/3/code", "甲")));
    assertThat(baseline).hasToString("Baseline[plan.total at /projects/0/code]");
  }
}
