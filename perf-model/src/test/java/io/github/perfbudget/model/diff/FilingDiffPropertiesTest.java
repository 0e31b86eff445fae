package io.github.perfbudget.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FilingDiffPropertiesTest {

  @Provide
  Arbitrary<Filing> valid() {
    return Filings.valid();
  }

  @Provide
  Arbitrary<Filing> any() {
    return Arbitraries.oneOf(Filings.valid(), Filings.any());
  }

  @Property
  void nothingHasChangedFromAFilingToItself(@ForAll("any") Filing filing) {
    assertThat(FilingDiff.between(filing, filing).changes()).isEmpty();
  }

  @Property
  void theWayBackIsTheComparisonTheOtherWay(
      @ForAll("any") Filing before, @ForAll("any") Filing after) {
    assertThat(FilingDiff.between(before, after).reversed())
        .isEqualTo(FilingDiff.between(after, before));
  }

  @Property
  void theWayBackFromAnEditIsTheComparisonTheOtherWay(
      @ForAll("any") Filing before, @ForAll int place, @ForAll int source) {
    List<Located<String>> texts = before.texts().toList();
    if (texts.isEmpty()) {
      return;
    }
    String other = texts.get(Math.floorMod(source, texts.size())).value();
    Filing after = before.withText(texts.get(Math.floorMod(place, texts.size())).path(), other);

    assertThat(FilingDiff.between(before, after).reversed())
        .isEqualTo(FilingDiff.between(after, before));
    assertThat(FilingDiff.between(before, after).changes())
        .allSatisfy(
            change -> assertThat(change.before().text()).isNotEqualTo(change.after().text()));
  }

  @Property
  void targetsInAnotherSpellingAreNoChange(@ForAll("valid") Filing filing) {
    Filing respelled = filing;
    for (Located<Indicator> each : filing.indicators().toList()) {
      Optional<Target> target = each.value().target();
      if (target.isPresent()) {
        respelled = respelled.withText(each.path().field("target"), respelled(target.get().text()));
      }
    }

    assertThat(FilingDiff.between(filing, respelled).changes()).isEmpty();
  }

  private static String respelled(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString().replace('≥', '≧').replace('≤', '≦').replace('%', '％');
  }

  @Property
  void aHigherNumberIsExactlyThatChange(
      @ForAll("valid") Filing filing, @ForAll @IntRange(min = 0, max = 1000) int index) {
    List<Located<Indicator>> numbers =
        filing.indicators().filter(FilingDiffPropertiesTest::isDigits).toList();
    Located<Indicator> one = numbers.get(index % numbers.size());
    String old = one.value().target().orElseThrow().text();
    String higher = old.replaceFirst("[0-9]", "1$0");

    Filing raised = filing.withText(one.path().field("target"), higher);

    assertThat(FilingDiff.between(filing, raised).changes())
        .containsExactly(
            new Change.TargetChanged(
                Set.of(TargetShift.RAISED),
                new Side(one.path().field("target"), Optional.of(old)),
                new Side(one.path().field("target"), Optional.of(higher))));
  }

  /** A number that is higher with one more digit before it. */
  private static boolean isDigits(Located<Indicator> indicator) {
    return indicator
        .value()
        .target()
        .filter(target -> target.value() instanceof NumericValue one && one.upper().isEmpty())
        .filter(target -> target.text().chars().anyMatch(c -> c >= '0' && c <= '9'))
        .isPresent();
  }
}
