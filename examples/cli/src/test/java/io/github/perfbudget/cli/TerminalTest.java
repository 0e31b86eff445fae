package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows, and nothing else. */
class TerminalTest {

  private static final String RED_ERROR = "\u001B[1;31merror\u001B[0m";

  @TempDir private Path directory;

  @BeforeEach
  void watchBoth() {
    System.setProperty(Terminal.COLOURS, " out err");
  }

  @AfterEach
  void watchNone() {
    System.clearProperty(Terminal.COLOURS);
  }

  @Test
  void findingsAreColoured() {
    assertThat(Run.perf("check", Run.COUNTY).out()).contains(RED_ERROR);
    assertThat(Run.perf("check", "missing.txt").err()).contains(RED_ERROR);
  }

  @Test
  void withoutTheColoursItIsTheSameText() {
    String coloured = Run.perf("check", Run.COUNTY).out();
    System.clearProperty(Terminal.COLOURS);

    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(Run.perf("check", Run.COUNTY).out());
  }

  @Test
  void aStreamThatIsNoTerminalHasNone() {
    System.setProperty(Terminal.COLOURS, " err");

    assertThat(Run.perf("check", Run.COUNTY).out()).doesNotContain("\u001B");
    assertThat(Run.perf("check", "missing.txt").err()).contains(RED_ERROR);
  }

  @Test
  void filesAndFormatsForToolsHaveNone() throws IOException {
    Path file = directory.resolve("report.txt");
    Run.perf("check", Run.COUNTY, "--out", file.toString());

    assertThat(Files.readString(file)).isNotEmpty().doesNotContain("\u001B");
    for (String format : new String[] {"json", "sarif", "junit"}) {
      assertThat(Run.perf("check", Run.COUNTY, "--format", format).out()).doesNotContain("\u001B");
    }
    assertThat(Run.perf("fix", Run.COUNTY).out()).doesNotContain("\u001B");
  }
}
