package io.github.perfbudget.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.BrokenFiling;
import io.github.perfbudget.validation.testkit.BrokenFilings;
import io.github.perfbudget.validation.testkit.RuleMutators;
import io.github.perfbudget.validation.testkit.ValidFilings;
import io.github.perfbudget.validation.testkit.WeirdFilings;
import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Parts of a filing in users' own types, with the factory that users have. */
class PartValidationTest {

  record Row(@ValidIndicator Indicator indicator) {}

  record Plan(@ValidPlan SpendingPlan plan) {}

  record Codes(@ValidProjectCode ProjectCode code, @ValidProjectCode String text) {}

  record Targets(@ValidTarget Target target, @ValidTarget CharSequence text) {}

  record Lists(
      List<@ValidIndicator Indicator> rows,
      Map<String, @ValidTarget String> byName,
      Optional<@ValidPlan SpendingPlan> plan) {}

  record ErrorsAlone(@ValidIndicator(atLeast = Severity.ERROR) Indicator indicator) {}

  private static final SpendingPlan FALLING =
      ValidFilings.plan(PlanMeasure.PERCENT, "%", "0", "45", "30", "100");

  private static final Indicator STRANGE =
      ValidFilings.filing()
          .projects()
          .get(0)
          .indicators()
          .get(0)
          .withName("")
          .withTarget(Target.parse("96资金使用效益"));

  @Provide
  Arbitrary<Filing> valid() {
    return Filings.valid();
  }

  @Provide
  Arbitrary<BrokenFiling> broken() {
    return Arbitraries.of(RuleMutators.byRule().keySet()).flatMap(BrokenFilings::of);
  }

  @Provide
  Arbitrary<Filing> weird() {
    return WeirdFilings.any();
  }

  private static List<String> told(Object bean) {
    return Told.lines(Told.PLAIN.validate(bean));
  }

  @Test
  void anIndicatorIsJudgedByItsFields() {
    assertThat(told(new Row(STRANGE)))
        .contains("indicator.target: \"资金使用效益\" is no known unit", "indicator.name: 三级指标 is blank")
        .allMatch(line -> line.startsWith("indicator"));
  }

  @Test
  void aPlanIsJudgedByItsCells() {
    assertThat(told(new Plan(FALLING)))
        .containsExactly(
            "plan.october: the cumulative plan for 10月底 is 30%, less than 45% for 6月底");
  }

  @Test
  void aCodeIsJudgedAsAValueAndAsItsText() {
    String mistyped = "13962925P002417100028";

    assertThat(told(new Codes(ProjectCode.of("601004"), mistyped)))
        .containsExactly(
            "code: \"601004\" is no project code of 21 characters",
            "text: the last character of \"13962925P002417100028\" should be Q: one of the"
                + " characters may be mistyped");
    assertThat(told(new Codes(ProjectCode.of(mistyped), "13022925P00003410001H")))
        .singleElement()
        .asString()
        .startsWith("code: the last character ");
  }

  @Test
  void aTargetIsJudgedAsAValueAndAsItsText() {
    assertThat(told(new Targets(Target.parse("≥70内部"), "≥70内部")))
        .containsExactly("target: \"内部\" is no known unit", "text: \"内部\" is no known unit");
    assertThat(told(new Targets(Target.parse("≥70%"), "≤3.4万元"))).isEmpty();
  }

  @Test
  void elementsOfListsMapsAndOptionalsAreJudged() {
    Lists lists = new Lists(List.of(STRANGE), Map.of("质量", "≥70内部"), Optional.of(FALLING));

    assertThat(told(lists))
        .anyMatch(line -> line.startsWith("rows[0].<list element>.name: "))
        .anyMatch(line -> line.startsWith("byName[质量].<map value>: "))
        .anyMatch(line -> line.startsWith("plan.october: "));
  }

  @Test
  void whatIsAbsentIsValid() {
    assertThat(told(new Row(null))).isEmpty();
    assertThat(told(new Plan(null))).isEmpty();
    assertThat(told(new Codes(null, null))).isEmpty();
    assertThat(told(new Targets(null, null))).isEmpty();
  }

  @Test
  void whatIsNotGraveEnoughIsLeftOut() {
    assertThat(told(new ErrorsAlone(STRANGE))).containsExactly("indicator.name: 三级指标 is blank");
  }

  @Test
  void thePayloadIsTheFindingWithAddressesFromThePartOn() {
    ConstraintViolation<Plan> violation = Told.PLAIN.validate(new Plan(FALLING)).iterator().next();

    Finding finding = Told.finding(violation);

    assertThat(finding.rule()).isEqualTo("plan.cumulative");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.path()).isEqualTo(FieldPath.parse("/october"));
    assertThat(finding.evidence())
        .extracting(each -> each.path().toString())
        .contains("/june")
        .allMatch(path -> path.startsWith("/") && !path.startsWith("/projects"));
  }

  @Property(tries = 100)
  void thePartsOfAValidFilingAreValid(@ForAll("valid") Filing filing) {
    assertThat(parts(filing).values().stream().flatMap(PartValidationTest::found))
        .allMatch(finding -> finding.severity() == Severity.INFO);
  }

  /** What is found in a part alone is found in the filing too, at its place and in its words. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aPartIsFoundFaultyInTheWordsOfItsFiling(@ForAll("broken") BrokenFiling broken) {
    List<String> whole = lines(FieldPath.ROOT, standard(broken.broken())).toList();

    parts(broken.broken())
        .forEach((path, bean) -> assertThat(lines(path, found(bean))).isSubsetOf(whole));
  }

  @Property(tries = 100)
  void anyPartCanBeJudged(@ForAll("weird") Filing filing) {
    parts(filing).values().forEach(bean -> assertThat(found(bean)).doesNotContainNull());
  }

  private static Map<FieldPath, Object> parts(Filing filing) {
    Map<FieldPath, Object> beans = new HashMap<>();
    for (int i = 0; i < filing.projects().size(); i++) {
      FieldPath path = FieldPath.ROOT.field("projects").index(i);
      var project = filing.projects().get(i);
      for (int j = 0; j < project.indicators().size(); j++) {
        beans.put(path.field("indicators").index(j), new Row(project.indicators().get(j)));
      }
      project.plan().ifPresent(plan -> beans.put(path.field("plan"), new Plan(plan)));
      project.code().ifPresent(code -> beans.put(path.field("code"), new Codes(code, null)));
    }
    return beans;
  }

  private static Stream<Finding> found(Object bean) {
    return Told.PLAIN.validate(bean).stream().map(Told::finding);
  }

  private static Stream<Finding> standard(Filing filing) {
    return FilingRules.standard().check(filing).findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()));
  }

  private static Stream<String> lines(FieldPath part, Stream<Finding> findings) {
    return findings.map(
        each -> part.toString() + each.path() + ": " + each.text(Language.CHINESE) + each.rule());
  }
}
