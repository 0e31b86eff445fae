package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.prose;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingStructureRulesTest {

  @Test
  void reportsEachSectionThatIsMissing() {
    assertThat(Findings.of(filing().withOverallGoal(Optional.empty()), "filing.sections"))
        .containsExactly(
            "/overallGoal | 缺少「总体绩效目标」部分，或其中没有内容"
                + " | the section \"总体绩效目标\" is missing or empty");
    assertThat(Findings.of(filing().withSafeguards(Optional.empty()), "filing.sections"))
        .containsExactly(
            "/safeguards | 缺少「工作保障措施」部分，或其中没有内容" + " | the section \"工作保障措施\" is missing or empty");
  }

  @Test
  void reportsASectionOfBlankParagraphs() {
    assertThat(Findings.of(filing().withSafeguards(prose(" ", "\u3000")), "filing.sections"))
        .hasSize(1);
  }

  @Test
  void takesEitherItemsOrWordsAsTheGoalsByItem() {
    Filing items = filing().withGoalsIntroduction(Optional.empty());
    Filing words = filing().withGoalItems(List.of());
    Filing neither = items.withGoalItems(List.of());

    assertThat(Findings.of(items, "filing.sections")).isEmpty();
    assertThat(Findings.of(words, "filing.sections")).isEmpty();
    assertThat(Findings.of(neither, "filing.sections"))
        .singleElement()
        .asString()
        .startsWith("/goalItems | ");
  }

  @Test
  void cannotTellOfTablesWithoutAnyProse() {
    Filing tables = Filing.builder().addAllProjects(filing().projects()).build();

    assertThat(Findings.of(tables, "filing.sections")).isEmpty();
    assertThat(Findings.undecided(tables, "filing.sections"))
        .containsExactly(
            " | 文本没有第一部分（文字部分），只有表格 | the filing has tables alone, and no part in prose");
  }

  @Test
  void reportsAllSectionsOfAnEmptyFiling() {
    assertThat(Findings.of(Filing.builder().build(), "filing.sections")).hasSize(3);
  }

  @Test
  void reportsAYearThatIsNowhereStated() {
    assertThat(Findings.of(filing().withYear(Optional.empty()), "filing.year"))
        .containsExactly(
            "/year | 封面、标题和表头均未写明预算年度 | neither cover nor titles state the fiscal year");
  }

  @Test
  void notesThatTheDeclarationIsMissing() {
    assertThat(Findings.of(filing().withDeclaration(Optional.empty()), "filing.declaration"))
        .containsExactly(
            "/declaration | 没有部门整体支出绩效目标申报表"
                + " | there is no declaration of the whole department (部门整体支出绩效目标申报表)");
  }
}
