package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of diagnostics lists what the reader can say. */
class DiagnosticsPageTest {

  private static final String HEAD =
      """
      # What the reader can say

      The diagnostics of reading table text (读取诊断), in the order of the code; `…` stands for what was found. A text in order has neither errors nor warnings; what is worth knowing all the same is an info. Why they exist: [TABLE-TEXT.md](TABLE-TEXT.md).

      | id | severity | English | Chinese |
      |---|---|---|---|
      """;

  /** Where they differ, the page as it should be is left in {@code target}. */
  @Test
  void thePageIsThatOfTheCode() throws IOException {
    String page =
        TableText.diagnostics().stream()
            .map(DiagnosticsPageTest::row)
            .collect(Collectors.joining("", HEAD, ""));
    Files.writeString(Path.of("target", "DIAGNOSTICS.md"), page);

    assertThat(Path.of("DIAGNOSTICS.md")).as("copy it from target").hasContent(page);
  }

  private static String row(Finding finding) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            finding.rule(),
            finding.severity().code(),
            finding.text(Language.ENGLISH),
            finding.text(Language.CHINESE));
  }
}
