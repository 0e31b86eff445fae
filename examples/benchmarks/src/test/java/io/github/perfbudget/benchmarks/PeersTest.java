package io.github.perfbudget.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared does the same work. */
class PeersTest {

  private final Filing filing = FilingGenerator.filing(GeneratedTexts.seed(), 0);

  @Test
  void recordsHoldTheWholeJson() {
    String json = FilingJson.write(filing);
    PlainFiling records = PlainFiling.fromJson(json);
    assertThat(FilingJson.read(records.toJson())).isEqualTo(filing);
  }

  @Test
  void scannerAndRegexFindTheSameParts() {
    for (String text : TargetReading.COMMONEST) {
      TargetParts parts = TargetParts.scan(text);
      assertThat(TargetParts.match(text)).isEqualTo(parts);
      assertThat(((NumericValue) Target.parse(text).value()).number()).isEqualTo(parts.number());
    }
  }

  @Test
  void plainReadersFindTheCellsThatTheLibraryFinds() {
    String text = new String(GeneratedTexts.bytes(filing), UTF_8);
    List<String> names = filing.indicators().flatMap(each -> each.value().name().stream()).toList();
    assertThat(names).isNotEmpty();
    for (var cells :
        List.of(PlainCells.byRegex(text), PlainCells.bySplit(text), PlainCells.byFastCsv(text))) {
      assertThat(cells.stream().flatMap(List::stream)).containsAll(names);
    }
  }

  @Test
  void theProjectHasTwentyIndicatorsAndNothingToFindByHand() {
    assertThat(ProjectJudging.project().indicators())
        .hasSize(ProjectJudging.INDICATORS)
        .allMatch(PeersTest::isFull);
    assertThat(new ProjectJudging().hibernateValidator()).isEmpty();
    assertThat(HandRules.check(ProjectJudging.project())).isEmpty();
    assertThat(ProjectJudging.rules().rules()).hasSizeGreaterThan(20);
  }

  private static boolean isFull(Indicator indicator) {
    return indicator.name().isPresent() && indicator.target().isPresent();
  }

  @Test
  void everyCellOfTheIndicatorsIsWrong() {
    byte[] clean = GeneratedTexts.bytes(filing);
    byte[] wrong = WrongCells.wrong(clean);
    Filing damaged = TableText.read(wrong).filing();
    assertThat(textsOfIndicators(damaged))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(textsOfIndicators(filing));
    assertThat(damaged.projects()).hasSize(filing.projects().size());
    assertThat(WrongCells.judged(wrong).findings())
        .hasSizeGreaterThan(WrongCells.judged(clean).findings().size() + 10);
  }

  private static List<String> textsOfIndicators(Filing filing) {
    return filing
        .texts()
        .filter(field -> field.path().names().containsAll(List.of("projects", "indicators")))
        .map(Located::value)
        .toList();
  }

  @Test
  void theLargeFilingHasAsManyProjectsAsWanted() {
    assertThat(LargeFiling.of(100).projects()).hasSize(100);
  }
}
