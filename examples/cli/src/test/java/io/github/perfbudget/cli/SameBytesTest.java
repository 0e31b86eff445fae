package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result has the same bytes whatever the language, the clock and the processors of a machine. */
class SameBytesTest {

  private static final long PATIENCE_SECONDS = 600;

  private static String reference = "";

  @TempDir private Path directory;

  @BeforeAll
  static void runHere() {
    reference = AllResults.all();
    assertThat(reference).contains("[plan.cumulative]", "perf-report/1", "<testsuites", "sarif");
  }

  /** A comma stands between options, a blank may be part of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:ActiveProcessorCount=1,-Duser.language=tr,-Duser.timezone=Pacific/Kiritimati"
            + ",-Dfile.encoding=US-ASCII",
        "-XX:ActiveProcessorCount=4,-Duser.language=ar,-Duser.country=EG"
            + ",-Duser.timezone=America/St_Johns,-Dline.separator=\r\n",
        "-XX:ActiveProcessorCount=8",
        "-Dfile.encoding=GBK,-Dstdout.encoding=GBK",
        "-Dfile.encoding=US-ASCII,-Dsun.jnu.encoding=US-ASCII",
        "-Duser.language=hi,-Duser.country=IN,-Duser.timezone=Asia/Kolkata",
        "-Duser.language=ar,-Duser.country=EG,-Duser.timezone=Africa/Cairo",
        "-Duser.language=tr,-Duser.country=TR,-Dline.separator=|",
      })
  void whateverTheMachineTheBytesAreTheSame(String options)
      throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("java.home"));

    assertThat(results(home, List.of(options.split(",")))).isEqualTo(reference);
  }

  @Test
  void anotherJavaGivesTheSameBytes() throws IOException, InterruptedException {
    String other = System.getenv("OTHER_JAVA_HOME");
    assumeTrue(other != null, "OTHER_JAVA_HOME names no second JDK");

    assertThat(results(Path.of(other), List.of())).isEqualTo(reference);
  }

  /** Runs all commands with the jar in one process of its own. */
  private String results(Path home, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add("target/perf-cli.jar" + File.pathSeparator + "target/test-classes");
    command.add(AllResults.class.getName());
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err)).isEmpty();
    return Files.readString(out);
  }
}
