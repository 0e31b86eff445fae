package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.prose;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Findings;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NarrativeRulesTest {

  private static final String PARAGRAPH = "围绕全县中心工作，推动商务事业高质量发展，更好服务经济社会发展大局。";

  private static final int LONG = 1 << 18;

  @Test
  void warnsOfAnAnnouncedNumberThatTheTableDoesNotHave() {
    Filing filing = item(item -> item.withAnnouncedIndicators(11));

    assertThat(Findings.of(filing, "narrative.count"))
        .containsExactly(
            "/goalItems/0/announcedIndicators | 文中称「招商经费」设11个指标，项目表中有9个"
                + " | the text announces 11 indicators for \"招商经费\", its table has 9");
    assertThat(Findings.rules(filing)).containsExactly("narrative.count");
  }

  @Test
  void countsRowsThatDoNotApplyOrLeavesThemOut() {
    assertThat(Findings.rules(item(item -> item.withAnnouncedIndicators(8)))).isEmpty();
    assertThat(Findings.rules(item(item -> item.withAnnouncedIndicators(9)))).isEmpty();
    assertThat(Findings.rules(item(item -> item.withAnnouncedIndicators(7)))).hasSize(1);
  }

  @Test
  void pairsByANameThatStandsInTheOther() {
    assertThat(
            Findings.of(
                item(item -> item.withName("招商").withAnnouncedIndicators(11)), "narrative.count"))
        .hasSize(1);
  }

  @Test
  void doesNotPairWithoutOneProjectOfTheName() {
    UnaryOperator<GoalItem> eleven = item -> item.withAnnouncedIndicators(11);

    assertThat(Findings.of(item(item -> eleven.apply(item.withName("经费"))), "narrative.count"))
        .isEmpty();
    assertThat(Findings.of(item(item -> eleven.apply(item.withName("其他"))), "narrative.count"))
        .isEmpty();
    assertThat(
            Findings.of(
                item(item -> eleven.apply(item.withName(Optional.empty()))), "narrative.count"))
        .isEmpty();
  }

  @Test
  void warnsOfAnAmountThatTheTableDoesNotHave() {
    Filing filing = item(item -> item.withAmount(Figure.parse("24万元")));

    assertThat(Findings.of(filing, "narrative.amount"))
        .containsExactly(
            "/goalItems/0/amount | 文中金额为24万元，项目表预算数为250000.00元"
                + " | the text says 24万元, the table 250000.00元");
    assertThat(Findings.rules(filing)).containsExactly("narrative.amount");
    assertThat(Findings.rules(item(item -> item.withAmount(Optional.empty())))).isEmpty();
  }

  @Test
  void warnsOfAParagraphWrittenTwice() {
    Filing filing = filing().withSafeguards(prose("其他措施。", PARAGRAPH + " "));

    assertThat(Findings.of(filing, "narrative.repeated"))
        .containsExactly(
            "/safeguards/paragraphs/1 | 本段与前文一段完全相同：「围绕全县中心工作，推…」"
                + " | an earlier paragraph is the same word for word: \"围绕全县中心工作，推…\"");
    assertThat(Findings.rules(filing)).containsExactly("narrative.repeated");
  }

  @Test
  void takesShortParagraphsTwice() {
    Filing filing = filing().withSafeguards(prose("（一）加强组织领导", "（一）加强组织领导"));

    assertThat(Findings.rules(filing)).isEmpty();
  }

  /** What is squared in work takes minutes here. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void looksForNamesOfAnyLengthThatAreNotInTheProse() {
    String name = "好".repeat(LONG) + "事";
    Filing filing =
        filing()
            .withOverallGoal(
                prose("好".repeat(2 * LONG)).withClaims(claim(name, "5件"), claim(name, "6件")));

    assertThat(Findings.of(filing, "narrative.contradiction")).hasSize(1);
  }

  @Test
  void findsTheYearOfALongName() {
    String name = "好".repeat(100) + "事";
    Narrative earlier = prose("2024年办" + name + "5件。").withClaims(claim(name, "5件"));

    assertThat(
            Findings.of(
                filing()
                    .withOverallGoal(earlier)
                    .withSafeguards(prose("办" + name + "6件。").withClaims(claim(name, "6件"))),
                "narrative.contradiction"))
        .isEmpty();
  }

  private static Claim claim(String name, String target) {
    return Claim.builder().name(name).target(Target.parse(target)).build();
  }

  private static Filing item(UnaryOperator<GoalItem> change) {
    List<GoalItem> items = new ArrayList<>(ValidFilings.filing().goalItems());
    items.set(0, change.apply(items.get(0)));
    return filing().withGoalItems(items);
  }
}
