package io.github.perfbudget.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In what people read nothing acts unseen: no colours of a terminal, no turned direction. */
class VisibleReportsTest {

  private static final String ACTING = "甲\u001b[31m乙\u202e丙\u0007\u200f";
  private static final Finding FINDING =
      Finding.builder()
          .rule("a.b")
          .severity(Severity.ERROR)
          .path(FieldPath.ROOT)
          .message(Wording.of("名称{name}", "the name {name}"))
          .putArgument("name", ACTING)
          .build();

  @Test
  void controlAndDirectionCharactersAreSpelledOut() {
    FileReport file = FileReport.unreadable(ACTING + ".txt", FINDING);
    RunReport run = new RunReport("perf 1", "standard", List.of(file));
    var rules = FilingRules.standard();

    assertThat(
            Stream.of(
                TextReport.findings(file, Language.CHINESE),
                SarifReport.write(run, rules, Language.CHINESE),
                JunitReport.write(run, rules, Optional.of(Severity.ERROR), Language.CHINESE)))
        .allSatisfy(
            report -> {
              assertThat(report).doesNotContain("\u001b", "\u202e", "\u0007", "\u200f");
              assertThat(report).contains("u001b[31m", "u202e", "u0007", "u200f");
            });
  }
}
