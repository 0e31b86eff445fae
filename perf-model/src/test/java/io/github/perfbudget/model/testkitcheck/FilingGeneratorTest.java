package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FilingGeneratorTest {

  @Property
  void aFilingDependsOnSeedAndIndexAlone(
      @ForAll long seed, @ForAll @IntRange(max = 1000) int index) {
    assertThat(FilingGenerator.filing(seed, index)).isEqualTo(FilingGenerator.filing(seed, index));
  }

  @Property(tries = 20)
  void filingsOfASeriesDiffer(@ForAll long seed) {
    List<Filing> filings =
        IntStream.range(0, 20).mapToObj(index -> FilingGenerator.filing(seed, index)).toList();

    assertThat(filings).doesNotHaveDuplicates();
  }

  @Test
  void neighbouringSeedsShareNoFiling() {
    List<Filing> filings =
        IntStream.range(0, 400).mapToObj(i -> FilingGenerator.filing(i / 20, i % 20)).toList();

    assertThat(filings).doesNotHaveDuplicates();
  }

  @Test
  void neitherLocaleNorJqwikMatters() throws Exception {
    Locale before = Locale.getDefault();
    try (URLClassLoader alone = new URLClassLoader(classPathWithoutJqwik(), null)) {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Object filing =
          alone
              .loadClass(FilingGenerator.class.getName())
              .getMethod("filing", long.class, int.class)
              .invoke(null, 42L, 7);
      assertThat(filing).hasToString(FilingGenerator.filing(42, 7).toString());
      assertThatThrownBy(() -> alone.loadClass("net.jqwik.api.Arbitrary"))
          .isInstanceOf(ClassNotFoundException.class);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static URL[] classPathWithoutJqwik() {
    return Arrays.stream(new Class<?>[] {FilingGenerator.class, Filing.class})
        .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }

  @Test
  void refusesANegativeIndex() {
    assertThatThrownBy(() -> FilingGenerator.filing(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index is negative: -1");
  }
}
