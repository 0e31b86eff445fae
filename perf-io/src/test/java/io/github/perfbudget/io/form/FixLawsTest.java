package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.testkit.Filings;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix changes the bytes of its field alone, takes its finding away, and brings no other. */
class FixLawsTest {

  private static final RuleSet RULES = FilingRules.standard();

  /** Words that a number can follow in any layout. */
  private static final Set<String> WORDY = Set.of("description", "basis", "remark");

  @SuppressWarnings("unused") // named by the test
  private static Stream<byte[]> bundled() {
    return Bundled.texts();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void lawsHoldForTheBundledFilings(byte[] text) {
    requireLaws(TableText.read(text));
  }

  /** Each try reads the text four times. */
  @Property(tries = 100)
  void lawsHoldForFilingsInAnyLayout(@ForAll("faulty") Reading reading) {
    requireLaws(reading);
  }

  private static void requireLaws(Reading before) {
    AppliedFixes fixes = TableText.fix(before, RULES);
    Reading after = fixes.reading();

    assertThat(around(after, fixes.made())).isEqualTo(around(before, fixes.made()));
    List<String> left = found(before);
    fixes.made().forEach(each -> left.remove(line(each)));
    assertThat(left).containsAll(found(after));
    assertThat(found(after)).noneMatch(mended(fixes)::contains);
    assertThat(fixes.refused()).isEmpty();
    assertThat(TableText.fix(after, RULES))
        .isEqualTo(new AppliedFixes(after, List.of(), List.of()));
  }

  private static List<String> mended(AppliedFixes fixes) {
    return fixes.made().stream().map(FixLawsTest::line).toList();
  }

  /** The text without what was mended. */
  private static String around(Reading reading, List<Finding> made) {
    StringBuilder rest = new StringBuilder(reading.source().text());
    made.stream()
        .map(each -> each.fix().map(Fix::path).orElseThrow())
        .map(path -> reading.sourceMap().find(path).orElseThrow())
        .sorted((one, other) -> other.start() - one.start())
        .forEach(span -> rest.delete(span.start(), span.end()));
    return rest.toString();
  }

  private static List<String> found(Reading reading) {
    return new ArrayList<>(
        RULES.check(reading.filing()).findings().stream()
            .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()))
            .map(FixLawsTest::line)
            .toList());
  }

  private static String line(Finding finding) {
    return finding.rule() + " at " + finding.path();
  }

  @Provide
  Arbitrary<Reading> faulty() {
    Arbitrary<SpendingPlan> plans = Arbitraries.of(plan("30", "100"), plan("0", "100"));
    return Arbitraries.of(Manner.class)
        .flatMap(
            manner ->
                Combinators.combine(
                        Filings.of(manner),
                        Layout.any(manner),
                        Arbitraries.of(Encoding.class),
                        plans)
                    .as(
                        (filing, layout, encoding, plan) ->
                            reading(faulty(filing, plan), layout, encoding)))
        .filter(FixLawsTest::canBeMended);
  }

  private static boolean canBeMended(Reading reading) {
    return RULES.check(reading.filing()).findings().stream()
        .anyMatch(each -> each.fix().isPresent());
  }

  private static SpendingPlan plan(String march, String june) {
    return SpendingPlan.builder()
        .measure(PlanMeasure.PERCENT)
        .march(Figure.parse(march + "%", "%"))
        .june(Figure.parse(june + "%", "%"))
        .build();
  }

  private static Filing faulty(Filing filing, SpendingPlan plan) {
    Filing planned =
        filing.withProjects(
            filing.projects().stream()
                .map(each -> each.plan().isPresent() ? each.withPlan(plan) : each)
                .toList());
    List<Located<String>> texts =
        planned.texts().filter(text -> WORDY.contains(text.path().lastSegment())).limit(3).toList();
    Filing called = planned;
    for (Located<String> text : texts) {
      called = called.withText(text.path(), text.value() + "，电话13900000000");
    }
    return called;
  }

  private static Reading reading(Filing filing, Layout layout, Encoding encoding) {
    String text = layout.text(filing, TextForm.DOCX);
    return TableText.read(SourceText.of(text, encoding).bytes());
  }
}
