package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the oracles say of the real filings, the reader says too. */
class CorpusTest {

  static Stream<Path> texts() {
    return Corpus.texts().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyIndicatorRowIsReadAtItsLine(Path text) throws IOException {
    Reading reading = TableText.read(text);
    Map<Integer, Indicator> byLine = new TreeMap<>();
    located(reading)
        .forEach((path, indicator) -> byLine.put(line(reading, path.field("name")), indicator));

    List<Map<String, String>> oracle = Corpus.oracle(text, "indicators");
    assertThat(byLine)
        .hasSize(oracle.size())
        .containsOnlyKeys(
            oracle.stream().map(row -> Integer.valueOf(row.get("name_line"))).toList());
    oracle.forEach(row -> assertReads(byLine.get(Integer.valueOf(row.get("name_line"))), row));
  }

  private static void assertReads(Indicator indicator, Map<String, String> row) {
    assertThat(indicator.categoryText())
        .as("category of %s", row)
        .hasValue(row.get("effective_l1"));
    assertThat(indicator.typeText()).as("type of %s", row).hasValue(row.get("effective_l2"));
    assertThat(indicator.name()).as("name of %s", row).hasValue(row.get("name").strip());
    if (row.get("table").equals("project")) {
      assertThat(indicator.description()).as("%s", row).hasValue(row.get("description"));
      assertThat(indicator.basis()).as("basis of %s", row).hasValue(row.get("basis"));
    }
    Target target = indicator.target().orElseThrow();
    assertThat(target.text()).as("%s", row).isEqualTo(row.get("value_raw"));
    assertThat(target.comparator().map(Comparator::symbol).orElse(""))
        .as("comparator of %s", row)
        .isEqualTo(row.get("comparator").replace("NONE", ""));
    assertValue(target.value(), row);
  }

  private static void assertValue(IndicatorValue value, Map<String, String> row) {
    Class<?> kind =
        switch (row.get("kind")) {
          case "RATIO" -> Ratio.class;
          case "AMOUNT" -> Amount.class;
          case "AMOUNT_PER_UNIT" -> UnitPrice.class;
          case "COUNT", "MEASURE" -> Quantity.class;
          case "NOT_APPLICABLE" -> NotApplicable.class;
          case "QUALITATIVE" -> Text.class;
          case "MALFORMED_UNIT" -> Unrecognized.class;
          default -> throw new IllegalArgumentException(row.toString());
        };
    assertThat(value).as("kind of %s", row).isInstanceOf(kind);
    if (value instanceof NumericValue number) {
      assertThat(number.number()).isEqualTo(new BigDecimal(row.get("number")));
      assertThat(number.unitText()).isEqualTo(row.get("unit"));
    } else if (value instanceof Unrecognized number) {
      assertThat(number.number()).isEqualTo(new BigDecimal(row.get("number")));
      assertThat(number.suffix()).isEqualTo(row.get("unit"));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingStaysUnreadAndEveryFieldHasItsPlace(Path text) throws IOException {
    Reading reading = TableText.read(text);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(reading.filing().unread()).isEmpty();
    assertThat(reading.filing().overallGoal()).isPresent();
    assertThat(reading.filing().goalItems()).isNotEmpty();
    assertThat(reading.filing().safeguards()).isPresent();
    assertThat(reading.source().bytes()).isEqualTo(Files.readAllBytes(text));
  }

  /** A class column of the first filing holds a lone 0, which is no class. */
  private static final Map<String, List<String>> NOTICED =
      Map.of("A", List.of("1760:2 table.stray-label"));

  @ParameterizedTest
  @MethodSource("texts")
  void everyDiagnosticIsKnown(Path text) throws IOException {
    Reading reading = TableText.read(text);
    String letter = text.getFileName().toString().substring(0, 1);
    assertThat(
            reading.diagnostics().stream()
                .map(
                    noticed ->
                        reading.source().positionAt(noticed.span().start())
                            + " "
                            + noticed.finding().rule()))
        .isEqualTo(NOTICED.getOrDefault(letter, List.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noWordIsLost(Path text) throws IOException {
    assertThat(LostWords.of(TableText.read(text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTableWithACodeIsAProject(Path text) throws IOException {
    long codes = Files.readAllLines(text).stream().filter(line -> line.equals("\t项目编码")).count();
    List<Project> projects = TableText.read(text).filing().projects();
    assertThat(projects).hasSize((int) codes);
    assertThat(projects)
        .allSatisfy(
            project -> {
              assertThat(project.name()).isPresent();
              assertThat(project.plan().orElseThrow().measure()).hasValue(PlanMeasure.PERCENT);
              assertThat(project.goals())
                  .allMatch(goal -> goal.text().isPresent() || goal.label().isPresent());
              assertThat(project.goals()).anyMatch(goal -> goal.text().isPresent());
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theBudgetsOfTheProjectsAreThoseOfTheirSourcesAndOfTheProse(Path text) throws IOException {
    Filing filing = TableText.read(text).filing();
    List<Amount> stated =
        filing.goalItems().stream()
            .flatMap(item -> item.amount().stream())
            .map(amount -> amount.toAmount().orElseThrow())
            .toList();
    if (stated.size() == filing.goalItems().size()) {
      assertThat(filing.totalOfProjects().orElseThrow().isSameAmountAs(total(stated))).isTrue();
    }
    assertThat(filing.projects())
        .allSatisfy(project -> assertAddsUp(project.budget().orElseThrow()));
  }

  private static void assertAddsUp(ProjectBudget budget) {
    List<Amount> sources =
        Stream.of(budget.fiscal(), budget.other())
            .flatMap(Optional::stream)
            .flatMap(figure -> figure.toAmount().stream())
            .toList();
    Amount total = budget.total().orElseThrow().toAmount().orElseThrow();
    assertThat(sources.isEmpty() || total.isSameAmountAs(total(sources))).isTrue();
  }

  private static Amount total(List<Amount> amounts) {
    return Amount.total(amounts, MoneyUnit.YUAN);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFullCodeHasItsCheckCharacter(Path text) throws IOException {
    assertThat(TableText.read(text).filing().projects())
        .flatExtracting(project -> project.code().filter(ProjectCode::isFull).stream().toList())
        .allSatisfy(
            code -> assertThat(code.checkCharacter()).isEqualTo(code.expectedCheckCharacter()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPlanRisesToTheWhole(Path text) throws IOException {
    assertThat(TableText.read(text).filing().projects())
        .allSatisfy(
            project -> {
              SpendingPlan plan = project.plan().orElseThrow();
              List<BigDecimal> shares =
                  Stream.of(plan.march(), plan.june(), plan.october(), plan.december())
                      .flatMap(Optional::stream)
                      .map(figure -> figure.number().orElseThrow())
                      .toList();
              assertThat(shares).isSorted().last().isEqualTo(new BigDecimal("100"));
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyIndicatorThatTheProseListsIsAClaimAtItsLine(Path text) throws IOException {
    Reading reading = TableText.read(text);
    Map<String, List<Claim>> byLine = new TreeMap<>();
    List<GoalItem> items = reading.filing().goalItems();
    for (int i = 0; i < items.size(); i++) {
      FieldPath words = FieldPath.ROOT.field("goalItems").index(i).field("indicatorText");
      byLine.put(Integer.toString(line(reading, words)), items.get(i).claims());
    }
    for (Map<String, String> row : Corpus.oracle(text, "claims")) {
      Claim claim = byLine.get(row.get("line")).get(Integer.parseInt(row.get("n")) - 1);
      assertThat(stated(claim)).isEqualTo(row.get("stated").replace("--", "—"));
      assertThat(claim.target()).hasValue(Target.parse(row.get("value")));
    }
  }

  private static String stated(Claim claim) {
    return Stream.of(claim.categoryText(), claim.typeText(), claim.name(), claim.description())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("—"));
  }

  private static Map<FieldPath, Indicator> located(Reading reading) {
    Map<FieldPath, Indicator> located = new TreeMap<>();
    FieldPath groups = FieldPath.ROOT.field("declaration").field("groups");
    reading
        .filing()
        .declaration()
        .ifPresent(
            declaration -> {
              List<IndicatorGroup> found = declaration.groups();
              for (int i = 0; i < found.size(); i++) {
                locate(groups.index(i), found.get(i).indicators(), located);
              }
            });
    List<Project> projects = reading.filing().projects();
    for (int i = 0; i < projects.size(); i++) {
      FieldPath project = FieldPath.ROOT.field("projects").index(i);
      locate(project, projects.get(i).indicators(), located);
    }
    return located;
  }

  private static void locate(
      FieldPath owner, List<Indicator> indicators, Map<FieldPath, Indicator> located) {
    for (int i = 0; i < indicators.size(); i++) {
      located.put(owner.field("indicators").index(i), indicators.get(i));
    }
  }

  private static int line(Reading reading, FieldPath field) {
    return reading.source().positionAt(reading.sourceMap().locate(field).start()).line();
  }
}
