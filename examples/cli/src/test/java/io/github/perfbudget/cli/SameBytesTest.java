package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report has the same bytes whatever the language, the clock and the processors of a machine. */
class SameBytesTest {

  private static final long PATIENCE_SECONDS = 600;

  private static final List<List<String>> MACHINES =
      List.of(
          List.of(
              "-XX:ActiveProcessorCount=1",
              "-Duser.language=tr",
              "-Duser.timezone=Pacific/Kiritimati",
              "-Dfile.encoding=US-ASCII"),
          List.of(
              "-XX:ActiveProcessorCount=4",
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Duser.timezone=America/St_Johns",
              "-Dline.separator=\r\n"));

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit"})
  void aReportIsTheSameOnEveryMachine(String format) throws IOException, InterruptedException {
    String[] command = {"check", Run.FILINGS.toString(), "--format", format, "--lang", "en"};
    Run reference = Run.perf(command);

    for (List<String> machine : MACHINES) {
      assertThat(on(machine, command)).isEqualTo(reference);
    }
  }

  private Run on(List<String> machine, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-Xshare:auto", "-jar", "target/perf-cli.jar"));
    command.addAll(List.of(arguments));
    Path out = directory.resolve("stdout");
    Path err = directory.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
