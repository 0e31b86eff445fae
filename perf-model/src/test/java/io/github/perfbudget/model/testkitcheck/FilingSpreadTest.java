package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingDomain;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.model.testkit.Filings;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class FilingSpreadTest {

  @Property
  @Domain(FilingDomain.class)
  void filingsOfAllSizesAndBothManners(@ForAll Filing filing) {
    Statistics.label("projects")
        .collect(filing.projects().size())
        .coverage(
            shares -> {
              for (int size = 1; size <= 6; size++) {
                shares.check(size).percentage(share -> share > 9);
              }
            });
    Statistics.label("declaration")
        .collect(filing.declaration().isPresent())
        .coverage(
            shares -> {
              shares.check(true).percentage(share -> share > 40);
              shares.check(false).percentage(share -> share > 40);
            });
    Statistics.label("agency")
        .collect(filing.agency().isPresent())
        .coverage(shares -> shares.check(true).percentage(share -> share > 40));
  }

  @Provide
  Arbitrary<Filing> cities() {
    return Filings.ofCities();
  }

  @Provide
  Arbitrary<Filing> counties() {
    return Filings.ofCounties();
  }

  @Provide
  Arbitrary<Filing> weird() {
    return Filings.any();
  }

  @Property(tries = 100)
  void citiesHaveADeclarationAndCountiesCodesOfAgencies(
      @ForAll("cities") Filing city, @ForAll("counties") Filing county) {
    assertThat(city.declaration()).isPresent();
    assertThat(county.declaration()).isEmpty();
    assertThat(county.projects().get(0).agency().orElseThrow().code()).isPresent();
  }

  @Property
  void weirdFilingsLackThingsAndHoldOddTexts(@ForAll("weird") Filing filing) {
    Statistics.label("project tables")
        .collect(filing.projects().isEmpty())
        .coverage(shares -> shares.check(true).percentage(share -> share > 10));
    Statistics.label("tabulators")
        .collect(TextWalk.textsOf(filing).anyMatch(text -> text.contains("\t")))
        .coverage(shares -> shares.check(true).percentage(share -> share > 50));
    assertThat(TextWalk.textsOf(filing))
        .allMatch(text -> text.codePoints().noneMatch(FilingSpreadTest::isHalfASurrogate));
  }

  private static boolean isHalfASurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  @Test
  void aFilingIsAboutAsLongAsARealOne() {
    double characters =
        IntStream.range(0, 200)
            .mapToLong(
                index ->
                    TextWalk.textsOf(FilingGenerator.filing(1, index))
                        .mapToLong(String::length)
                        .sum())
            .average()
            .orElseThrow();

    assertThat(characters).isBetween(3_000.0, 20_000.0);
  }
}
