package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import io.github.perfbudget.validation.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the rules break in their cases, what they say word for word, and what that rests on. */
class CaseTextsTest {

  private static final String LIST = "case-texts.tsv";

  /**
   * Where they differ, the list as it would be is left in {@code target}, to be read and copied.
   */
  @Test
  void saysAndRestsOnWhatTheListHas() throws IOException {
    String said = RuleCasesTest.cases().flatMap(CaseTextsTest::lines).collect(Collectors.joining());
    Files.writeString(Path.of("target", LIST), said);

    assertThat(said).isEqualTo(listed());
  }

  private static Stream<String> lines(RuleCase each) {
    Outcome outcome =
        FilingRules.standard().find(each.rule()).orElseThrow().judge(each.filing(), FieldPath.ROOT);
    return Stream.concat(
        outcome.findings().stream().map(finding -> line(each, of(finding))),
        outcome.notEvaluated().stream().map(reason -> line(each, of(reason))));
  }

  private static String line(RuleCase each, String said) {
    return each.rule() + "\t" + each.title() + "\t" + said + "\n";
  }

  private static String of(Finding finding) {
    String evidence =
        finding.evidence().stream()
            .map(each -> each.path() + "=" + each.text())
            .collect(Collectors.joining("; "));
    return finding.path()
        + "\t"
        + finding.text(Language.CHINESE)
        + "\t"
        + finding.text(Language.ENGLISH)
        + "\t"
        + evidence
        + "\t"
        + finding.fix().map(fix -> fix.path() + "=" + fix.text()).orElse("");
  }

  private static String of(NotEvaluated reason) {
    return reason.path()
        + "\t"
        + reason.text(Language.CHINESE)
        + "\t"
        + reason.text(Language.ENGLISH);
  }

  private static String listed() throws IOException {
    try (InputStream list = CaseTextsTest.class.getResourceAsStream("/" + LIST)) {
      byte[] bytes = Objects.requireNonNull(list, "no list").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
