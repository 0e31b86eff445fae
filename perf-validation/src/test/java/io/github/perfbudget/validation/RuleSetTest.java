package io.github.perfbudget.validation;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void reportsInTheOrderOfTheFilingAndOfTheRules() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                rule("first.rule", "/unread/0", "/projects/10/plan", "/projects/2/signOff/handler"),
                rule("second.rule", "/projects/2/code", "/declaration/groups/0/goal", "/year"),
                rule("third.rule", "/projects/2/code", "/safeguards", "", "/projects/2")));

    assertThat(rules.check(filing()).findings())
        .extracting(finding -> finding.path() + " " + finding.rule())
        .containsExactly(
            " third.rule",
            "/year second.rule",
            "/safeguards third.rule",
            "/declaration/groups/0/goal second.rule",
            "/projects/2 third.rule",
            "/projects/2/code second.rule",
            "/projects/2/code third.rule",
            "/projects/2/signOff/handler first.rule",
            "/projects/10/plan first.rule",
            "/unread/0 first.rule");
  }

  @Test
  void stopsAtItsMaximum() {
    RuleSet rules = RuleSet.of(List.of(rule("a.rule", "/a", "/b", "/c"))).withMaximum(2);

    assertThat(rules.check(filing()).findings()).hasSize(2);
    assertThat(rules.check(filing()).truncated()).isTrue();
    assertThat(rules.withMaximum(3).check(filing()).findings()).hasSize(3);
    assertThat(rules.withMaximum(3).check(filing()).truncated()).isFalse();
  }

  @Test
  void refusesAMaximumBelowOne() {
    RuleSet rules = RuleSet.of(List.of());

    assertThatThrownBy(() -> rules.withMaximum(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maximum is less than 1: 0");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    RuleSet rules = RuleSet.of(List.of(rule("a.rule")));

    assertThatThrownBy(() -> rules.plus(rule("a.rule")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules have one id: a.rule");
  }

  @Test
  void refusesTheIdOfARuleThatIsSwitchedOff() {
    RuleSet rules =
        RuleSet.of(List.of(rule("a.rule")))
            .with(Profile.builder().name("p").putSwitchedOff("a.rule", "试点").build());

    assertThatThrownBy(() -> rules.plus(rule("a.rule")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rule with this id is switched off: a.rule");
  }

  @Test
  void aRuleThatIsSwitchedOffStaysSo() {
    Profile off = Profile.builder().name("p").putSwitchedOff("a.rule", "试点").build();
    Profile graver = Profile.builder().name("q").putSeverity("a.rule", Severity.INFO).build();

    Report report =
        RuleSet.of(List.of(rule("a.rule", "/a"))).with(off).with(graver).with(off).check(filing());

    assertThat(report.findings()).isEmpty();
    assertThat(report.notEvaluated())
        .extracting(each -> each.text(Language.ENGLISH))
        .containsExactly("switched off by the profile p: 试点");
  }

  @Test
  void ofOneRuleNoMoreIsKeptThanTheMaximum() {
    String[] paths = Stream.generate(() -> "/a").limit(1000).toArray(String[]::new);

    Report report = RuleSet.of(List.of(rule("a.rule", paths))).withMaximum(7).check(filing());

    assertThat(report.findings()).hasSize(7);
    assertThat(report.truncated()).isTrue();
  }

  @Test
  void findsARuleByItsId() {
    RuleSet rules = RuleSet.of(List.of(rule("a.rule"))).plus(rule("b.rule"));

    assertThat(rules.find("b.rule")).map(Rule::id).contains("b.rule");
    assertThat(rules.find("c.rule")).isEmpty();
    assertThat(rules.rules()).hasSize(2);
  }

  @Test
  void putsAConsequenceUnderItsCause() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                superseding("a.rule", Severity.ERROR, "b.rule", "/x"),
                superseding("b.rule", Severity.ERROR, "c.rule", "/x", "/y"),
                rule("c.rule", "/x", "/y", "/z")));

    List<Finding> findings = rules.check(filing()).findings();

    assertThat(findings)
        .extracting(finding -> finding.rule() + finding.path())
        .containsExactly("a.rule/x", "b.rule/y", "c.rule/z");
    assertThat(findings.get(0).consequences())
        .extracting(finding -> finding.rule() + finding.path())
        .containsExactly("b.rule/x", "c.rule/x");
    assertThat(findings.get(1).consequences()).extracting(Finding::rule).containsExactly("c.rule");
  }

  @Test
  void putsNothingUnderALesserCause() {
    RuleSet rules =
        RuleSet.of(
            List.of(superseding("a.rule", Severity.WARNING, "b.rule", "/x"), rule("b.rule", "/x")));

    assertThat(rules.check(filing()).findings()).hasSize(2);
  }

  @Test
  void tellsTheGravestSeverity() {
    RuleSet rules =
        RuleSet.of(List.of(rule("a.rule", "/x"), rule("b.rule", "/y").withSeverity(Severity.INFO)));

    assertThat(rules.check(filing()).worst()).contains(Severity.ERROR);
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void aFindingOfTheReaderRestsOnNothing() {
    Finding diagnostic =
        Finding.builder()
            .rule("text.encoding")
            .severity(Severity.INFO)
            .path(FieldPath.ROOT)
            .message(Wording.of("按{charset}读取", "read as {charset}"))
            .putArgument("charset", "GB18030")
            .build();

    assertThat(diagnostic.text(Language.ENGLISH)).isEqualTo("read as GB18030");
    assertThat(diagnostic.basis()).isEmpty();
  }

  private static Rule<Filing> rule(String id, String... paths) {
    return superseding(id, Severity.ERROR, "none.such", paths);
  }

  private static Rule<Filing> superseding(
      String id, Severity severity, String superseded, String... paths) {
    return Rule.<Filing>builder()
        .id(id)
        .severity(severity)
        .title("题", "Title")
        .message("错", "wrong")
        .basis(Basis.houseRule())
        .addSupersededRule(superseded)
        .check((filing, at) -> Arrays.stream(paths).map(path -> Breach.at(FieldPath.parse(path))))
        .build();
  }
}
