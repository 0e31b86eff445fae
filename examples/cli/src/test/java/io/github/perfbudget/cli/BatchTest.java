package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many filings in a small heap, through the script. */
class BatchTest {

  @TempDir private Path directory;

  @BeforeAll
  static void requireShell() {
    assumeTrue(Launcher.isThere(), "the launcher is a script for sh");
  }

  @Test
  void aBatchIsGeneratedCheckedAndConverted() throws IOException, InterruptedException {
    runBatch(100, "-Xmx64m", List.of("text"));
  }

  @Test
  @Tag("deep")
  void tenThousandFilingsRunInAHeapOf256Megabytes() throws IOException, InterruptedException {
    runBatch(10_000, "-Xmx256m", List.of("text", "json", "sarif", "junit"));
  }

  private void runBatch(int count, String heap, List<String> formats)
      throws IOException, InterruptedException {
    Launcher perf = new Launcher(directory).withJava(heap);

    Run generated = perf.run("generate", "--count", "" + count, "--seed", "11", "--out", "batch");

    assertThat(generated.code()).isZero();
    for (String format : formats) {
      Run checked = perf.run("check", "batch", "--format", format, "--out", "report." + format);
      assertThat(checked.err()).contains(count + "个文件：0个错误");
      assertThat(checked.code()).isZero();
    }
    Run converted = perf.run("convert", "batch", "--to", "ndjson", "--out", "batch.ndjson");
    assertThat(converted.code()).isZero();
    try (Stream<String> lines = Files.lines(directory.resolve("batch.ndjson"))) {
      assertThat(lines).hasSize(count);
    }
  }

  /** The reports of all lines would fill the heap several times. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit"})
  void aReportOfAnyLengthNeedsNoMoreMemory(String format) throws IOException, InterruptedException {
    int count = 400;
    String line = Run.perf("convert", Run.COUNTY, "--to", "ndjson").out();
    try (BufferedWriter lines = Files.newBufferedWriter(directory.resolve("lines.ndjson"))) {
      for (int i = 0; i < count; i++) {
        lines.write(line);
      }
    }

    Run run =
        new Launcher(directory)
            .withJava("-Xmx40m")
            .run("check", "lines.ndjson", "--format", format, "--out", "report");

    assertThat(run.err()).contains(count + "个文件：");
    assertThat(run.code()).isEqualTo(1);
    assertThat(directory.resolve("report")).isNotEmptyFile();
  }

  @Test
  void aFileThatNeedsMoreMemoryKeepsNoOtherFromBeingChecked()
      throws IOException, InterruptedException {
    try (BufferedWriter large = Files.newBufferedWriter(directory.resolve("large.txt"))) {
      String text = Files.readString(Path.of(Run.COUNTY));
      for (long length = 0; length < 16 << 20; length += text.length()) {
        large.write(text);
      }
    }
    Files.copy(Path.of(Run.COUNTY), directory.resolve("small.txt"));

    Run run = new Launcher(directory).withJava("-Xmx40m").run("check", "large.txt", "small.txt");

    assertThat(run.err()).contains("large.txt:1:1: error: ", "[file.memory]");
    assertThat(run.out()).contains("small.txt:308:2: error: ");
    assertThat(run.code()).isEqualTo(3);
  }
}
