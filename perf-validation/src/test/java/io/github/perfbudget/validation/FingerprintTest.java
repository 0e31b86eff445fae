package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final Filing FILING =
      ValidFilings.indicator(1, row -> row.withTarget(Target.parse("95%")));

  @Test
  void survivesARowAndAProjectInsertedAbove() {
    Project first = FILING.projects().get(0);
    List<Indicator> rows = new ArrayList<>(first.indicators());
    rows.add(0, rows.get(0).withName("另一项"));
    List<Project> projects = new ArrayList<>(FILING.projects());
    projects.set(0, first.withIndicators(rows));
    projects.add(0, projects.get(2).withName("新增项目"));

    Finding before = comparator(FILING);
    Finding after = comparator(FILING.withProjects(projects));

    assertThat(after.path()).isNotEqualTo(before.path());
    assertThat(after.fingerprint()).isEqualTo(before.fingerprint()).matches("[0-9a-f]{64}");
  }

  @Test
  void differsByRuleByPlaceAndByWhatIsSaid() {
    Finding finding = comparator(FILING);
    Finding other =
        comparator(ValidFilings.indicator(0, row -> row.withTarget(Target.parse("95%"))));
    Finding value =
        comparator(ValidFilings.indicator(1, row -> row.withTarget(Target.parse("96%"))));

    assertThat(finding.fingerprint())
        .isNotEqualTo(other.fingerprint())
        .isNotEqualTo(value.fingerprint())
        .isNotEqualTo(finding.withRule("other.rule").fingerprint());
  }

  @Test
  void keepsNamesApart() {
    Finding finding = comparator(FILING);

    assertThat(finding.withAnchors("ab", "c").fingerprint())
        .isNotEqualTo(finding.withAnchors("a", "bc").fingerprint());
  }

  @Test
  void restsOnTheNamesOfProjectAndIndicator() {
    assertThat(comparator(FILING).anchors()).containsExactly("招商经费", "验收合格率");
  }

  private static Finding comparator(Filing filing) {
    return FilingRules.standard().check(filing).findings().stream()
        .filter(finding -> finding.rule().equals("target.comparator"))
        .findFirst()
        .orElseThrow();
  }
}
