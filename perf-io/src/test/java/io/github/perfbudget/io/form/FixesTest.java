package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules suggest is made in the text, as far as the text takes it. */
class FixesTest {

  private static final RuleSet STANDARD = FilingRules.standard();
  private static final String NUMBER = "13900000000";
  private static final String MASKED = "139****0000";

  private static String county() {
    return new String(new ReadingCase("county-form").text(), StandardCharsets.UTF_8);
  }

  /** Two numbers in prose, and a plan that is whole in June and blank from then on. */
  private static String faulty() {
    return county()
        .replace("用于渠道清淤。", "用于渠道清淤，电话" + NUMBER + "。")
        .replace("保持畅通；", "保持畅通，" + NUMBER + "；")
        .replace("\t50%\n\t\n\t100%", "\t100%\n\t\n\t");
  }

  private static String mended() {
    return faulty().replace(NUMBER, MASKED).replace("\t100%\n\t\n\t\n", "\t100%\n\t100%\n\t100%\n");
  }

  private static Reading read(String text, Encoding encoding) {
    return TableText.read(SourceText.of(text, encoding).bytes());
  }

  private static Reading read(String text) {
    return read(text, Encoding.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void changesWhatIsMendedAndNoOtherByte(Encoding encoding) {
    AppliedFixes fixes = TableText.fix(read(faulty(), encoding), STANDARD);

    assertThat(fixes.reading().source().bytes())
        .isEqualTo(SourceText.of(mended(), encoding).bytes());
    assertThat(fixes.made())
        .extracting(Finding::rule)
        .containsExactly(
            "privacy.telephone", "plan.complete", "plan.complete", "privacy.telephone");
    assertThat(fixes.refused()).isEmpty();
  }

  @Test
  void nothingToMendIsTheSameReading() {
    Reading reading = read(county());

    AppliedFixes fixes = TableText.fix(reading, STANDARD);

    assertThat(fixes).isEqualTo(new AppliedFixes(reading, List.of(), List.of()));
  }

  @Test
  void aRuleThatIsSwitchedOffMendsNothing() {
    Profile keeping =
        Profile.builder().name("keeping").putSwitchedOff("privacy.telephone", "内部稿").build();

    AppliedFixes fixes = TableText.fix(read(faulty()), STANDARD.with(keeping));

    assertThat(fixes.reading().source().text()).contains(NUMBER);
  }

  @Test
  void whatTheTextDoesNotTakeKeepsNothingElseFromBeingMended() {
    RuleSet rules =
        STANDARD
            .plus(renaming("acme.label", name -> "项目编码"))
            .plus(renaming("acme.tab", name -> name + "\t"));

    AppliedFixes fixes = TableText.fix(read(faulty()), rules);

    assertThat(fixes.reading().source().text()).isEqualTo(mended());
    assertThat(fixes.refused())
        .extracting(each -> each.finding().rule() + " " + each.reason().rule())
        .containsExactly("acme.label edit.lost");
  }

  @Test
  void rulesThatContradictEachOtherComeToAnEnd() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                renaming("acme.longer", name -> name + "工程"),
                renaming("acme.shorter", name -> name.substring(1))));

    AppliedFixes fixes = TableText.fix(read(county()), rules);

    assertThat(fixes.made()).extracting(Finding::rule).containsExactly("acme.longer");
  }

  @Test
  void whatIsReadFromAnotherTextIsMendedWithIt() {
    String text =
        new String(new ReadingCase("goal-items").text(), StandardCharsets.UTF_8)
            .replace("按时支付", "按时支付" + NUMBER);

    AppliedFixes fixes = TableText.fix(read(text), STANDARD);

    assertThat(fixes.reading().source().text()).isEqualTo(text.replace(NUMBER, MASKED));
    assertThat(fixes.refused()).isEmpty();
    assertThat(found(fixes.reading())).noneMatch(each -> each.startsWith("privacy.telephone"));
  }

  @Test
  void jsonIsNotMendedInPlace() {
    Filing filing = read(faulty()).filing();
    Reading json = FilingJson.reading(FilingJson.write(filing).getBytes(StandardCharsets.UTF_8));

    AppliedFixes fixes = TableText.fix(json, STANDARD);

    assertThat(fixes.reading()).isEqualTo(json);
    assertThat(fixes.made()).isEmpty();
    assertThat(fixes.refused()).isNotEmpty();
  }

  private static Rule<Filing> renaming(String id, Function<String, String> change) {
    FieldPath name = FieldPath.parse("/projects/0/name");
    return Rule.<Filing>builder()
        .id(id)
        .severity(Severity.WARNING)
        .title("名称", "the name")
        .message("名称", "the name")
        .basis(Basis.houseRule())
        .check(
            (filing, at) ->
                filing.find(name, String.class).stream()
                    .map(text -> Breach.at(name).mendedBy(change.apply(text))))
        .build();
  }

  private static Stream<String> found(Reading reading) {
    return STANDARD.check(reading.filing()).findings().stream()
        .map(each -> each.rule() + " at " + each.path());
  }
}
