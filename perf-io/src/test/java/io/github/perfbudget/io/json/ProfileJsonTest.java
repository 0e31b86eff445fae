package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileJsonTest {

  private static final RuleSet RULES = FilingRules.standard();

  private static final String COUNTY =
      """
      {
        "format": "perf-profile/1",
        "name": "某县",
        "asOf": "2025-01-01",
        "rules": {
          "budget.sum": {
            "severity": "warning",
            "tolerance": "0.1万元"
          },
          "target.satisfaction.low": {
            "parameters": {
              "minimum": 80.50
            }
          },
          "indicator.length": {
            "parameters": {
              "name": 100,
              "target": 40
            }
          },
          "target.unit.known": {
            "parameters": {
              "units": [
                "展位次",
                "柜台"
              ]
            }
          },
          "plan.even": {
            "off": "均衡支出是本县的要求"
          }
        }
      }
      """;

  private static Profile read(String json) {
    return ProfileJson.read(json.getBytes(StandardCharsets.UTF_8), RULES);
  }

  @Test
  void aProfileIsReadAndWritten() {
    Profile county = read(COUNTY);

    assertThat(county)
        .isEqualTo(
            Profile.builder()
                .name("某县")
                .asOf(LocalDate.of(2025, 1, 1))
                .putSeverity("budget.sum", Severity.WARNING)
                .putTolerance("budget.sum", Amount.parse("0.1万元"))
                .putSetting(
                    "target.satisfaction.low",
                    Settings.USUAL.with(
                        rule("target.satisfaction.low"), "minimum", new BigDecimal("80.50")))
                .putSetting(
                    "indicator.length",
                    Settings.USUAL
                        .with(rule("indicator.length"), "name", 100)
                        .with(rule("indicator.length"), "target", 40))
                .putSetting(
                    "target.unit.known",
                    Settings.USUAL.with(rule("target.unit.known"), "units", List.of("展位次", "柜台")))
                .putSwitchedOff("plan.even", "均衡支出是本县的要求")
                .build());
    assertThat(ProfileJson.write(county)).isEqualTo(COUNTY);
    assertThat(RULES.with(county).profile()).isEqualTo("某县");
  }

  private static Rule<Filing> rule(String id) {
    return RULES.find(id).orElseThrow();
  }

  @Test
  void theStandardProfileIsReadAndWritten() {
    assertThat(read(ProfileJson.write(Profile.standard()))).isEqualTo(Profile.standard());
    assertThat(read("{\"format\":\"perf-profile/1\",\"name\":\"standard\"}"))
        .isEqualTo(Profile.standard());
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void everySeverityIsReadByItsWord(Severity severity) {
    Profile profile = Profile.builder().name("a").putSeverity("plan.even", severity).build();

    assertThat(read(ProfileJson.write(profile))).isEqualTo(profile);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "profile-refusals.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void whatIsNoProfileIsRefusedWithItsPlace(String json, String message) {
    String text =
        json == null ? "" : json.replace("⏎", "\n").replace("P1", "\"format\":\"perf-profile/1\"");

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SettingsJsonException.class)
        .hasMessage(message);
  }

  @Test
  void aRefusalHasATextInBothLanguages() {
    String json = COUNTY.replace("budget.sum", "budget.sun");

    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            SettingsJsonException.class,
            refusal -> {
              assertThat(refusal.path()).hasToString("/rules/budget.sun");
              assertThat(refusal.position()).hasToString("6:19");
              assertThat(refusal.finding().text(Language.CHINESE))
                  .isEqualTo("没有规则\"budget.sun\"；请核对编号");
            });
  }

  @Test
  void aByteOrderMarkAndGb18030AreRead() {
    assertThat(read("\uFEFF" + COUNTY)).isEqualTo(read(COUNTY));
    assertThat(ProfileJson.read(COUNTY.getBytes(Charset.forName("GB18030")), RULES))
        .isEqualTo(read(COUNTY));
  }

  @Test
  void deepAndBrokenTextsAreRefusedAndNeverThrowAnythingElse() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(SettingsJsonException.class);
    for (int end = 0; end < COUNTY.stripTrailing().length(); end++) {
      String prefix = COUNTY.substring(0, end);
      assertThatThrownBy(() -> read(prefix)).isInstanceOf(SettingsJsonException.class);
    }
  }
}
