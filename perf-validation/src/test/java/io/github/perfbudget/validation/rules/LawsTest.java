package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Verdict;
import io.github.perfbudget.validation.testkit.WeirdFilings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LawsTest {

  private static final List<Locale> LOCALES =
      Stream.of("de-DE", "tr-TR", "ar-EG", "hi-IN", "th-TH-u-nu-thai")
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Shanghai");

  /** As of a day, by a profile with every kind of setting. */
  private static final RuleSet RULES =
      FilingRules.standard()
          .with(
              Profile.builder()
                  .name("laws")
                  .asOf(LocalDate.of(2021, 1, 1))
                  .putSeverity("budget.sum", Severity.WARNING)
                  .putTolerance("plan.total", Amount.parse("1元"))
                  .putSwitchedOff("plan.even", "停用")
                  .putSetting("indicator.length", Settings.USUAL.with(LengthRules.TARGET, 10))
                  .putSetting(
                      "class.required",
                      Settings.USUAL.with(ClassRules.SATISFACTION_LABELS, List.of("其他指标")))
                  .build());

  @Provide
  Arbitrary<Filing> filings() {
    return WeirdFilings.any();
  }

  @Property
  void noRuleFailsOnAnyFiling(@ForAll("filings") Filing filing) {
    Report report = FilingRules.standard().check(filing);

    assertThat(report.notEvaluated())
        .extracting(each -> each.text(Language.ENGLISH))
        .noneMatch(because -> because.startsWith("the rule itself failed"));
  }

  @Property(tries = 200)
  void everyPlaceholderHasItsArgument(@ForAll("filings") Filing filing) {
    Report report = FilingRules.standard().check(filing);

    assertThat(all(report))
        .allSatisfy(
            finding ->
                assertThat(finding.arguments().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                        finding.message().placeholders(Language.CHINESE)));
    assertThat(report.notEvaluated())
        .allSatisfy(
            each ->
                assertThat(each.arguments().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                        each.because().placeholders(Language.ENGLISH)));
  }

  @Property(tries = 100)
  void whatIsFoundDoesNotDependOnTheLocale(@ForAll("filings") Filing filing) {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> expected = told(filing);
      for (Locale locale : LOCALES) {
        Locale.setDefault(locale);
        assertThat(told(filing)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Property(tries = 100)
  void whatIsFoundDoesNotDependOnTheTimeZone(@ForAll("filings") Filing filing) {
    TimeZone usual = TimeZone.getDefault();
    try {
      List<String> expected = told(filing);
      for (String zone : ZONES) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(told(filing)).isEqualTo(expected);
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Property(tries = 20)
  void whatIsFoundDoesNotDependOnTheNumberOfThreads(@ForAll("filings") Filing filing) {
    List<String> expected = told(filing);

    assertThat(Stream.generate(() -> filing).limit(8).parallel().map(LawsTest::told))
        .allSatisfy(found -> assertThat(found).isEqualTo(expected));
  }

  /** A verdict is what findings and open questions say, and none of them is missing. */
  @Property(tries = 200)
  void everyRuleHasTheVerdictOfWhatItSays(@ForAll("filings") Filing filing) {
    Report report = RULES.check(filing);
    Set<String> found = all(report).stream().map(Finding::rule).collect(Collectors.toSet());
    Set<String> open =
        report.notEvaluated().stream().map(NotEvaluated::rule).collect(Collectors.toSet());

    assertThat(report.verdicts()).hasSameSizeAs(FilingRules.standard().rules());
    assertThat(report.verdicts())
        .allSatisfy(
            (rule, verdict) -> {
              assertThat(verdict == Verdict.FOUND).isEqualTo(found.contains(rule));
              assertThat(verdict == Verdict.NOT_EVALUATED)
                  .isEqualTo(open.contains(rule) && !found.contains(rule));
            });
  }

  @Property(tries = 100)
  void noFindingIsLostUnderALesserCause(@ForAll("filings") Filing filing) {
    assertThat(FilingRules.standard().check(filing).findings())
        .allSatisfy(
            finding ->
                assertThat(finding.consequences())
                    .allMatch(each -> finding.severity().isAtLeast(each.severity())));
  }

  @Property(tries = 200)
  void noFindingShowsAMobileNumber(@ForAll("filings") Filing filing) {
    assertThat(all(FilingRules.standard().check(filing)))
        .filteredOn(finding -> finding.rule().equals("privacy.telephone"))
        .allSatisfy(
            finding -> {
              assertThat(finding.text(Language.CHINESE)).doesNotContain("13900001234");
              assertThat(finding.fix().orElseThrow().text())
                  .doesNotContainPattern("(?<!\\d)13900001234(?!\\d)");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  private static List<Finding> all(Report report) {
    return report.findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()))
        .toList();
  }

  private static List<String> told(Filing filing) {
    Report report = RULES.check(filing);
    return Stream.of(
            Stream.of(report.verdicts().toString()),
            all(report).stream()
                .map(
                    each ->
                        each.fingerprint()
                            + each.path()
                            + each.text(Language.CHINESE)
                            + each.text(Language.ENGLISH)),
            report.notEvaluated().stream().map(LawsTest::because))
        .flatMap(Function.identity())
        .toList();
  }

  private static String because(NotEvaluated each) {
    return each.rule() + each.path() + each.text(Language.CHINESE);
  }
}
