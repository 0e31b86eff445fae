package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of rules say what the catalogue says, in both languages. */
class RulePagesTest {

  /** Where they differ, the page as it should be is left in {@code target}. */
  @ParameterizedTest
  @CsvSource({"RULES.md, ENGLISH", "RULES.zh.md, CHINESE"})
  void thePageIsThatOfTheCatalogue(String name, Language language) throws IOException {
    String page =
        FilingRules.standard().rules().stream()
            .map(rule -> section(rule, language))
            .collect(Collectors.joining("", head(language), ""));
    Files.writeString(Path.of("target", name), page);

    assertThat(Path.of(name)).as("copy it from target").hasContent(page);
  }

  private static String head(Language language) {
    return language == Language.CHINESE
        ? "# 规则目录\n\n标准校验方案的全部规则，按代码中的顺序；`{…}`为所发现的内容。校验方案可以调整严重程度、参数和允许误差，也可停用规则。\n"
        : "# The rules\n\nAll rules of the standard profile, in the order of the code; `{…}` stands for what was"
            + " found. A profile may change severities, parameters and tolerances, and switch rules off.\n";
  }

  private static String section(Rule<Filing> rule, Language language) {
    boolean chinese = language == Language.CHINESE;
    return "\n## `"
        + rule.id()
        + "`\n\n"
        + rule.title().in(language)
        + "\n\n"
        + line(chinese ? "严重程度" : "severity", rule.severity().code())
        + rule.ref().map(ref -> line(chinese ? "序号" : "number", ref)).orElse("")
        + line(chinese ? "消息" : "message", rule.message().in(language))
        + line(chinese ? "依据" : "basis", rule.basis().text(language))
        + rule.validFrom()
            .map(day -> line(chinese ? "施行日期" : "in force from", day.toString()))
            .orElse("")
        + rule.example()
            .map(
                example ->
                    line(chinese ? "误例" : "wrong", example.bad())
                        + line(chinese ? "正例" : "right", example.good()))
            .orElse("")
        + rule.tolerance()
            .map(amount -> line(chinese ? "允许误差" : "tolerance", amount.toText()))
            .orElse("")
        + parameters(rule, language);
  }

  private static String parameters(Rule<Filing> rule, Language language) {
    return rule.parameters().stream()
        .map(
            parameter ->
                line(
                    "`" + parameter.name() + "`",
                    parameter.title().in(language) + ": " + parameter.usual()))
        .collect(Collectors.joining());
  }

  private static String line(String name, String value) {
    return "- " + name + ": " + value + "\n";
  }
}
