package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.value.Cases.Case;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCasesTest {

  static Stream<Case> cases() {
    return Cases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsAsSpecified(Case expected) {
    assertThat(Cases.readingOf(Target.parse(expected.text()))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void keepsTheText(Case each) {
    assertThat(Target.parse(each.text())).hasToString(each.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void printsTheReadingSoThatItReadsBackWithTheSameMeaning(Case each) {
    Target target = Target.parse(each.text());
    Target printed =
        target
            .comparator()
            .map(comparator -> Target.of(comparator, target.value()))
            .orElseGet(() -> Target.of(target.value()));
    assertThat(printed.comparator()).isEqualTo(target.comparator());
    assertThat(printed.value()).isEqualTo(target.value());
    assertThat(printed.means(target)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void wordsHaveNoComparator(Case each) {
    Target target = Target.parse(each.text());
    boolean words = target.value() instanceof Text || target.value() instanceof NotApplicable;
    assertThat(words && target.comparator().isPresent()).isFalse();
  }

  @Test
  void everyPrefixAndSuffixOfEveryCaseReads() {
    Cases.all()
        .map(Case::text)
        .forEach(
            text -> {
              for (int i = 0; i <= text.length(); i++) {
                assertThat(Target.parse(text.substring(0, i))).hasToString(text.substring(0, i));
                assertThat(Target.parse(text.substring(i))).hasToString(text.substring(i));
              }
            });
  }

  @Test
  void noCaseStandsTwice() {
    Set<String> texts = new HashSet<>();
    assertThat(Cases.all().map(Case::text).filter(text -> !texts.add(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "zh-CN"})
  void readsAndPrintsAlikeInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Cases.all())
          .allSatisfy(
              each -> assertThat(Cases.readingOf(Target.parse(each.text()))).isEqualTo(each));
    } finally {
      Locale.setDefault(before);
    }
  }
}
