package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final List<Rule<Filing>> RULES = FilingRules.standard().rules();

  @Test
  void idsNumbersAndSeveritiesAreThoseOfTheList() throws IOException {
    List<String> rules =
        RULES.stream()
            .map(
                rule ->
                    String.join("\t", rule.id(), rule.ref().orElse("-"), rule.severity().code()))
            .sorted()
            .toList();

    assertThat(rules).isEqualTo(pinned());
  }

  @Test
  void everyRuleIsCompleteInBothLanguages() {
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              for (Language language : Language.values()) {
                assertThat(rule.title().in(language)).isNotBlank().doesNotEndWith(".");
                assertThat(rule.message().in(language)).isNotBlank().doesNotEndWith(".");
                assertThat(rule.basis().text(language)).isNotBlank();
                assertThat(rule.title().placeholders(language)).isEmpty();
              }
              assertThat(rule.title().chinese()).containsPattern("\\p{IsHan}").doesNotEndWith("。");
              assertThat(rule.message().chinese())
                  .containsPattern("\\p{IsHan}")
                  .doesNotEndWith("。");
            });
  }

  @Test
  void aRuleSupersedesRulesThatComeAfterIt() {
    List<String> ids = RULES.stream().map(Rule::id).toList();

    assertThat(IntStream.range(0, ids.size()).boxed())
        .allSatisfy(
            i ->
                assertThat(ids.subList(i + 1, ids.size()))
                    .containsAll(RULES.get(i).supersededRules()));
  }

  @Test
  void standardIsAlwaysTheSame() {
    assertThat(FilingRules.standard()).isSameAs(FilingRules.standard());
  }

  private static List<String> pinned() throws IOException {
    try (InputStream list = CatalogueTest.class.getResourceAsStream("/rules.tsv")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
