package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BadInputTest {

  private static final int STEP = 997;

  @SuppressWarnings("unused") // named by the tests
  private static final List<String> BUNDLED = Run.BUNDLED;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                             | text.empty",
        "' \t\r\n'                      | text.empty",
        "just a letter to nobody        | text.no-filing",
        "'{}'                           | json.format",
        "'{\"format\":\"perf-report/1\"}' | json.format",
        "'{\"format\":\"perf-filing/2\"}' | json.format",
        "'{'                            | json.cut-off",
      })
  void whatHoldsNoFilingIsToldWithItsPlace(String content, String rule) throws IOException {
    Path file = directory.resolve("bad.txt");
    Files.writeString(file, content);

    for (String command : List.of("check", "convert --to json")) {
      Run run = Run.perf((command + " " + file).split(" "));

      assertThat(run.err()).contains(file + ":", ": error: ", "[" + rule + "]");
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "missing.txt, file.missing",
    "missing/, file.missing",
    "no-*.txt, file.no-match",
    "[a, file.no-match",
    "empty, file.none",
  })
  void whatCannotBeFoundIsToldWithARemedy(String argument, String rule) throws IOException {
    Files.createDirectory(directory.resolve("empty"));
    String path = directory + "/" + argument;

    Run run = Run.perf("check", path, Run.OFFICE, "--lang", "en");

    assertThat(run.err().lines().findFirst().orElse(""))
        .startsWith(path + ":1:1: error: ")
        .endsWith("[" + rule + "]");
    assertThat(run.out()).as("the other file").isNotEmpty();
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void anUnreadableFileIsToldWithTheReason() throws IOException {
    Path file = directory.resolve("secret.txt");
    Files.copy(Path.of(Run.OFFICE), file);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the user reads all");

    Run run = Run.perf("check", file.toString());

    assertThat(run.err())
        .contains(file + ":1:1: error: ", "permission denied", "[file.unreadable]");
    assertThat(run.code()).isEqualTo(3);
  }

  /** The memory of a process is a file that can be opened and not be read from its start. */
  @Test
  void aFileThatFailsWhileItIsReadIsToldWithTheReason() {
    Path file = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(file), "the system has no such file");

    Run run = Run.perf("check", file.toString(), Run.OFFICE);

    assertThat(run.err()).startsWith(file + ":1:1: error: ").contains("[file.unreadable]");
    assertThat(run.out()).as("the other file").isNotEmpty();
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aFileOfTwoGigabytesIsRefused() throws IOException {
    Path file = directory.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }

    for (String command : List.of("check", "convert --to json", "fix --write", "diff " + file)) {
      long start = System.nanoTime();
      Run run = Run.perf((command + " " + file).split(" "));

      assertThat(run.err()).contains(file + ":1:1: error: ", "67108864", "[file.too-large]");
      assertThat(run.code()).isEqualTo(3);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("it is not read")
          .isLessThan(Duration.ofSeconds(10));
    }
  }

  /** Where several apply: 2, then 3, then 1. */
  @ParameterizedTest
  @CsvSource({
    "office.txt, 0",
    "county.txt, 1",
    "county.txt missing.txt, 3",
    "missing.txt county.txt, 3",
    "office.txt missing.txt, 3",
    "county.txt missing.txt --wrong, 2",
    "county.txt missing.txt --profile none, 2",
    "county.txt - -, 2",
  })
  void theGravestExitCodeWins(String arguments, int code) throws IOException {
    Files.copy(Path.of(Run.COUNTY), directory.resolve("county.txt"));
    Run generated =
        Run.perf("generate", "--count", "1", "--to", "table", "--out", directory.toString());
    assertThat(generated.code()).isZero();
    Files.move(directory.resolve("filing-000000.txt"), directory.resolve("office.txt"));
    String[] command =
        Stream.concat(
                Stream.of("check"),
                Stream.of(arguments.split(" "))
                    .map(each -> each.endsWith(".txt") ? directory + "/" + each : each))
            .toArray(String[]::new);

    assertThat(Run.perf(command).code()).isEqualTo(code);
  }

  @Test
  void controlCharactersOfANameAreShownAndDoNotAct() {
    Run run = Run.perf("check", "a\u001B[31m\u202Egnp.txt");

    assertThat(run.err()).startsWith("a\\u001b[31m\\u202egnp.txt:1:1: error: ");
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void aFilingCutOffAnywhereIsReadAsFarAsItGoes(String file) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(file));
    for (int length = 0; length < whole.length; length += STEP) {
      byte[] part = Arrays.copyOf(whole, length);

      assertThat(Run.perf(part, "check", "-").code()).as("cut at %s", length).isIn(0, 1, 3);
      assertThat(Run.perf(part, "convert", "-", "--to", "json").code()).isIn(0, 3);
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void jsonCutOffAnywhereIsNeverConverted(String file) {
    byte[] whole = Run.perf("convert", file, "--to", "json").out().getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length - 2; length += STEP) {
      byte[] part = Arrays.copyOf(whole, length);

      Run run = Run.perf(part, "convert", "-", "--to", "json");

      assertThat(run.code()).as("cut at %s", length).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(Run.perf(part, "check", "-").code()).isIn(1, 3);
    }
  }
}
