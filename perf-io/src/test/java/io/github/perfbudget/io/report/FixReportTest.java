package io.github.perfbudget.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.AppliedFixes;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixReportTest {

  private static final Path COUNTY = Path.of("../examples/filings/county-2025.txt");

  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              FilingRules.standard().find("privacy.telephone").orElseThrow(),
              setting("acme.name", "/projects/0/name", "项目编码"),
              setting("acme.code", "/projects/0/code", "13900000000")));

  private static Rule<Filing> setting(String id, String path, String text) {
    return Rule.<Filing>builder()
        .id(id)
        .severity(Severity.WARNING)
        .title("应为另一文字", "another text")
        .message("应为另一文字\u202E", "it should be another text\u202E")
        .basis(Basis.houseRule())
        .check((filing, at) -> Stream.of(Breach.at(FieldPath.parse(path)).mendedBy(text)))
        .build();
  }

  private static String report(Language language) throws IOException {
    String text = Files.readString(COUNTY).replace("飞防作业补助。", "飞防作业补助，13900000000。");
    Reading reading = TableText.read(text.getBytes(StandardCharsets.UTF_8));
    AppliedFixes fixes = TableText.fix(reading, RULES);
    return FixReport.text("表\u202E.txt", reading, fixes, language);
  }

  @Test
  void tellsWhatIsMendedAndWhatTheTextDoesNotTake() throws IOException {
    assertThat(report(Language.ENGLISH))
        .isEqualTo(
            """
            表\\u202e.txt:50:2: fixed: it should be another text\\u202e -> "139****0000" [acme.code]
            表\\u202e.txt:63:2: fixed: the text holds the mobile number 139****0000 [privacy.telephone]
            表\\u202e.txt:52:2: not fixed: it should be another text\\u202e: the field would then be absent; word it as the field allows [acme.name]
            """);
  }

  @Test
  void tellsItInChinese() throws IOException {
    assertThat(report(Language.CHINESE))
        .isEqualTo(
            """
            表\\u202e.txt:50:2: fixed: 应为另一文字\\u202e -> "139****0000" [acme.code]
            表\\u202e.txt:63:2: fixed: 文本中有手机号码139****0000 [privacy.telephone]
            表\\u202e.txt:52:2: not fixed: 应为另一文字\\u202e: 修改后读不出该字段；请按该栏目的写法改写 [acme.name]
            """);
  }
}
