package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.FilingDomain;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FilingDomain.class)
class ValidFilingTest {

  private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

  @Property
  void codesAreFullWithTheirCheckCharacterAndOneDivision(@ForAll Filing filing) {
    List<ProjectCode> codes =
        filing.projects().stream().map(project -> project.code().orElseThrow()).toList();

    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(ProjectCode::isFull)
        .allMatch(code -> code.checkCharacter().equals(code.expectedCheckCharacter()));
    assertThat(codes.stream().map(ProjectCode::division).distinct()).hasSize(1);
  }

  @Property
  void codesAreNotYoungerThanTheFilingsYear(@ForAll Filing filing) {
    int year = filing.year().orElseThrow();

    assertThat(filing.projects())
        .allMatch(
            project ->
                2000 + Integer.parseInt(project.code().orElseThrow().year().orElseThrow()) <= year);
  }

  @Property
  void namesAreUnique(@ForAll Filing filing) {
    assertThat(filing.projects().stream().map(Project::name)).doesNotHaveDuplicates();
    assertThat(filing.projects().stream().map(Project::agency).distinct()).hasSize(1);
    assertThat(filing.projects())
        .allMatch(project -> isOfficeOf(filing.agency().stream(), project.agency().orElseThrow()));
  }

  private static boolean isOfficeOf(Stream<Agency> department, Agency office) {
    return department.allMatch(
        each -> office.name().orElseThrow().startsWith(each.name().orElseThrow()));
  }

  @Property
  void headingsAreNumberedAndNameTheProject(@ForAll Filing filing) {
    List<Project> projects = filing.projects();

    assertThat(IntStream.range(0, projects.size()).boxed())
        .allMatch(
            i ->
                projects.get(i).heading().isEmpty()
                    || projects
                        .get(i)
                        .heading()
                        .get()
                        .equals((i + 1) + "." + projects.get(i).name().orElseThrow() + "绩效目标表"));
    assertThat(projects.stream().map(Project::title).distinct()).hasSize(1);
  }

  @Property
  void allSectionsAreThereAndNoParagraphTwice(@ForAll Filing filing) {
    List<String> paragraphs =
        Stream.of(filing.overallGoal(), filing.goalsIntroduction(), filing.safeguards())
            .flatMap(section -> section.orElseThrow().paragraphs().stream())
            .toList();

    assertThat(paragraphs).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(filing.goalItems()).hasSameSizeAs(filing.projects());
  }

  @Property
  void goalsAreWrittenAndLabelledWithoutAGap(@ForAll Project project) {
    assertThat(project.goals()).isNotEmpty().allMatch(goal -> goal.text().isPresent());
    assertThat(IntStream.range(0, project.goals().size()).boxed())
        .allMatch(
            i ->
                project.goals().size() == 1
                    || project.goals().get(i).label().orElseThrow().contains("" + (i + 1)));
    assertThat(project.purpose()).isPresent();
  }

  @Property
  void itemsSayWhatTheTablesSay(@ForAll Filing filing) {
    for (int i = 0; i < filing.projects().size(); i++) {
      GoalItem item = filing.goalItems().get(i);
      Project project = filing.projects().get(i);

      assertThat(item.name()).isEqualTo(project.name());
      assertThat(item.announcedIndicators().orElse(project.indicators().size()))
          .isEqualTo(project.indicators().size());
      assertThat(item.claims()).isNotEmpty().allMatch(claim -> isIn(project.indicators(), claim));
      assertThat(item.claims())
          .allMatch(claim -> item.indicatorText().orElseThrow().contains(statement(claim)));
    }
  }

  private static String statement(Claim claim) {
    String between = claim.categoryText().isPresent() ? "，指标值为" : "";
    return claim.name().orElseThrow() + between + claim.target().orElseThrow();
  }

  private static boolean isIn(List<Indicator> rows, Claim claim) {
    return rows.stream()
        .anyMatch(
            row ->
                Objects.equals(row.name(), claim.name())
                    && row.target().equals(claim.target())
                    && (claim.type().isEmpty() || claim.type().equals(row.type()))
                    && (claim.category().isEmpty() || claim.category().equals(row.category())));
  }

  @Property
  void theOverallGoalStatesIndicatorsOfTheTables(@ForAll Filing filing) {
    List<Indicator> rows =
        filing.projects().stream().flatMap(project -> project.indicators().stream()).toList();

    assertThat(filing.overallGoal().orElseThrow().claims()).allMatch(claim -> isIn(rows, claim));
  }

  @Property
  void textsAreClean(@ForAll Filing filing) {
    assertThat(TextWalk.textsOf(filing))
        .hasSizeGreaterThan(50)
        .allMatch(text -> text.equals(text.strip()) && !text.isEmpty())
        .noneMatch(text -> text.contains("[bookmark:") || text.contains("\n\n"))
        .noneMatch(text -> text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
  }

  @Property
  void nothingIsLeftToMask(@ForAll Filing filing) {
    assertThat(Privacy.mask(filing)).isEqualTo(filing);
  }

  @Property
  void noTextHoldsATelephoneNumberOrALeftoverOfTheForm(@ForAll Filing filing) {
    assertThat(TextWalk.textsOf(filing).filter(text -> !ProjectCode.of(text).isFull()))
        .noneMatch(text -> ELEVEN_DIGITS.matcher(text).find())
        .noneMatch(text -> text.contains("……") || text.contains("**公里") || text.contains("×"));
  }
}
