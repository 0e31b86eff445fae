package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.testkit.SpelledTarget;
import io.github.perfbudget.model.testkit.TargetTexts;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SpelledTargetTest {

  @Provide
  Arbitrary<SpelledTarget> texts() {
    return TargetTexts.all();
  }

  @Property
  void readsAsWhatItMeans(@ForAll("texts") SpelledTarget spelled) {
    Target read = Target.parse(spelled.text());

    assertThat(read.comparator()).as("%s", spelled).isEqualTo(spelled.comparator());
    assertThat(read.value().means(spelled.value()))
        .as("%s read as %s", spelled, read.value())
        .isTrue();
  }

  @Property
  void everyKindIsSpelled(@ForAll("texts") SpelledTarget spelled) {
    Statistics.label("kind")
        .collect(spelled.value().getClass())
        .coverage(
            kinds -> KINDS.forEach(kind -> kinds.check(kind).percentage(share -> share >= 4)));
    Statistics.label("comparator")
        .collect(spelled.comparator().isPresent())
        .coverage(shares -> shares.check(true).percentage(share -> share > 35));
  }

  @Property
  void numbersAreSpelledInManyWays(@ForAll("texts") SpelledTarget spelled) {
    Statistics.label("digits")
        .collect(alphabet(spelled.text()))
        .coverage(
            shares ->
                List.of("ascii", "full width", "words")
                    .forEach(each -> shares.check(each).percentage(share -> share > 3)));
  }

  private static final Set<Class<? extends IndicatorValue>> KINDS =
      Set.of(
          Ratio.class,
          Amount.class,
          UnitPrice.class,
          Quantity.class,
          Text.class,
          NotApplicable.class,
          Unrecognized.class);

  private static String alphabet(String text) {
    Optional<String> found =
        text.chars()
            .mapToObj(
                c ->
                    c >= '0' && c <= '9'
                        ? "ascii"
                        : c >= '０' && c <= '９'
                            ? "full width"
                            : "零一二三四五六七八九".indexOf(c) >= 0 ? "words" : "")
            .filter(each -> !each.isEmpty())
            .findFirst();
    return found.orElse("none");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fewTextsAreDrawnTwice(@ForAll("hundreds") List<SpelledTarget> texts) {
    Set<String> distinct = texts.stream().map(SpelledTarget::text).collect(Collectors.toSet());

    assertThat(distinct).hasSizeGreaterThan(texts.size() / 2);
  }

  @Provide
  Arbitrary<List<SpelledTarget>> hundreds() {
    return TargetTexts.all().list().ofSize(100);
  }
}
