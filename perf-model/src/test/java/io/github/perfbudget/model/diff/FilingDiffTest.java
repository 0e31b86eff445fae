package io.github.perfbudget.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilingDiffTest {

  private static final Project ROADS =
      Project.builder()
          .heading("1.道路养护")
          .code(ProjectCode.of("13022925P004560100010"))
          .name("道路养护")
          .moneyUnit("元")
          .budget(ProjectBudget.builder().total(Figure.parse("34000.00", "元")).build())
          .purpose("用于道路")
          .plan(
              SpendingPlan.builder()
                  .measure(PlanMeasure.PERCENT)
                  .june(Figure.parse("50%", "%"))
                  .build())
          .addGoal(Goal.builder().label("1.").text("养护道路").build())
          .addIndicator(
              indicator("产出指标", "质量指标", "路面完好率").withTarget(Target.parse("≥80%")).withBasis("养护计划"))
          .addIndicator(indicator("产出指标", "成本指标", "养护成本").withTarget(Target.parse("≤3.4万元")))
          .addIndicator(indicator("效益指标", "社会效益指标", "出行条件").withTarget(Target.parse("有效改善")))
          .build();

  private static final Project FAIRS =
      Project.builder().name("展会补助(2025)").addIndicator(indicator("产出指标", "数量指标", "展会次数")).build();

  private static final Filing FILING =
      Filing.builder()
          .year(2025)
          .overallGoal(Narrative.builder().addParagraph("做好工作").build())
          .addProject(ROADS)
          .addProject(FAIRS)
          .build();

  private static Indicator indicator(String category, String type, String name) {
    return Indicator.builder().categoryText(category).typeText(type).name(name).build();
  }

  /** A text written somewhere, and what has changed by that. */
  record Edit(String name, String path, String text, String changes) {

    static Edit of(String line) {
      String[] cells = line.split("\t", -1);
      return new Edit(cells[0], cells[1], cells[2], cells[3]);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edit> edits() throws IOException {
    var stream = FilingDiffTest.class.getResourceAsStream("edits.tsv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Edit::of).toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void oneEditIsWhatItMeans(Edit edit) {
    Filing edited = FILING.withText(FieldPath.parse(edit.path()), edit.text());

    assertThat(shown(FilingDiff.between(FILING, edited))).isEqualTo(edit.changes());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void theWayBackIsTheComparisonTheOtherWay(Edit edit) {
    Filing edited = FILING.withText(FieldPath.parse(edit.path()), edit.text());

    assertThat(FilingDiff.between(FILING, edited).reversed())
        .isEqualTo(FilingDiff.between(edited, FILING));
  }

  @Test
  void signsOfTwoCharactersInProseAreASpelling() {
    FieldPath prose = FieldPath.parse("/overallGoal/paragraphs/0");
    Filing one = FILING.withText(prose, "满意度≥90%，费用≤5万元");
    Filing other = FILING.withText(prose, "满意度>=90%，费用＜＝5万元");

    assertThat(FilingDiff.between(one, other).changes()).isEmpty();
    assertThat(FilingDiff.between(one, FILING.withText(prose, "满意度>90%，费用≤5万元")).changes())
        .hasSize(1);
  }

  @Test
  void aChangeHasItsPlaceInBothFilings() {
    Filing moved =
        FILING
            .withProjects(FAIRS, ROADS)
            .withText(FieldPath.parse("/projects/1/indicators/0/target"), "≥90%");

    assertThat(FilingDiff.between(FILING, moved).changes())
        .extracting(change -> change.before().path() + " " + change.after().path())
        .containsExactly("/projects/0/indicators/0/target /projects/1/indicators/0/target");
  }

  @Test
  void aProjectAddedOrRemovedIsOneChange() {
    Filing one = FILING.withProjects(ROADS);

    assertThat(shown(FilingDiff.between(FILING, one)))
        .isEqualTo("PartRemoved[PROJECT] 展会补助(2025) -> -");
    assertThat(FilingDiff.between(one, FILING).changes())
        .containsExactly(
            new Change.PartAdded(
                NamedPart.PROJECT,
                new Side(FieldPath.parse("/projects"), java.util.Optional.empty()),
                new Side(FieldPath.parse("/projects/1"), java.util.Optional.of("展会补助(2025)"))));
  }

  @Test
  void theLastIndicatorOfAClassTakesTheClassWithIt() {
    Filing without =
        FILING.withProjects(ROADS.withIndicators(ROADS.indicators().subList(0, 2)), FAIRS);

    assertThat(shown(FilingDiff.between(FILING, without)))
        .isEqualTo("ClassDropped 效益指标 / 社会效益指标 -> -; PartRemoved[INDICATOR] 出行条件 -> -");
  }

  @Test
  void aProjectWithoutCodeIsKnownByItsBudgetAndMostIndicators() {
    Project old = ROADS.withCode(java.util.Optional.empty());
    Project renamed =
        old.withName("公路养护")
            .withIndicators(
                ROADS.indicators().get(0),
                ROADS.indicators().get(1),
                indicator("效益指标", "社会效益指标", "群众出行"));

    assertThat(shown(FilingDiff.between(FILING.withProjects(old), FILING.withProjects(renamed))))
        .isEqualTo(
            "PartRenamed[PROJECT] 道路养护 -> 公路养护;"
                + " PartRemoved[INDICATOR] 出行条件 -> -; PartAdded[INDICATOR] - -> 群众出行");
  }

  @Test
  void aProjectOfAnotherNameAndBudgetIsAnother() {
    Project old = ROADS.withCode(java.util.Optional.empty());
    Project other =
        old.withName("公路养护")
            .withBudget(ProjectBudget.builder().total(Figure.parse("34001", "元")).build());

    assertThat(shown(FilingDiff.between(FILING.withProjects(old), FILING.withProjects(other))))
        .isEqualTo("PartRemoved[PROJECT] 道路养护 -> -; PartAdded[PROJECT] - -> 公路养护");
  }

  @Test
  void twoProjectsOfOneCodeAreToldApartByName() {
    ProjectCode office = ProjectCode.of("601004");
    Filing old = FILING.withProjects(ROADS.withCode(office), FAIRS.withCode(office));
    Filing swapped = FILING.withProjects(FAIRS.withCode(office), ROADS.withCode(office));

    assertThat(FilingDiff.between(old, swapped).changes()).isEmpty();
  }

  @Test
  void theOrderOfIndicatorsIsNoChange() {
    List<Indicator> turned = new ArrayList<>(ROADS.indicators());
    Collections.reverse(turned);

    assertThat(
            FilingDiff.between(FILING, FILING.withProjects(FAIRS, ROADS.withIndicators(turned)))
                .isEmpty())
        .isTrue();
  }

  private static String shown(FilingDiff diff) {
    return diff.changes().stream().map(FilingDiffTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Change change) {
    String kind = change.getClass().getSimpleName();
    return Stream.of(kind + detail(change), text(change.before()), "->", text(change.after()))
        .collect(Collectors.joining(" "));
  }

  private static String detail(Change change) {
    if (change instanceof Change.TargetChanged target) {
      return target.shifts().toString();
    }
    if (change instanceof Change.FieldChanged field) {
      return "[" + field.kind() + "]";
    }
    if (change instanceof Change.PartAdded added) {
      return "[" + added.part() + "]";
    }
    if (change instanceof Change.PartRemoved removed) {
      return "[" + removed.part() + "]";
    }
    return change instanceof Change.PartRenamed renamed ? "[" + renamed.part() + "]" : "";
  }

  private static String text(Side side) {
    return side.text().orElse("-");
  }
}
